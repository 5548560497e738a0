/** §11: the fewest changed answers after which another option would lead. */
import { descending, exceeds } from '../order.ts';
import type { FlipChange, Flips } from '../result.ts';
import type { OptionPlace } from './indexed-decision.ts';
import type { WeighedCriterion } from './weighed-criterion.ts';
import { leadByChoice, leadOver } from './weighed-criterion.ts';
import type { WeighedDecision } from './weighed-decision.ts';
import { leadIn, optionId } from './weighed-decision.ts';

/** Another answer to a criterion and what the rival gains by it. */
type Change = FlipChange & { readonly gain: number };

/** `null` where options are tied for the lead, or no change of answers makes a rival overtake. */
export function flipsOf(weighed: WeighedDecision): Flips | null {
  const { indexed, left, leaders } = weighed;
  const [leader] = leaders;
  if (leader === undefined || leaders.length > 1) return null;
  let fewest: Flips | null = null;
  for (const rival of left) {
    if (rival === leader) continue;
    const changes = changesFor(weighed, leader, rival);
    if (changes !== null && (fewest === null || changes.count < fewest.count))
      fewest = { rival: optionId(indexed, rival), ...changes };
  }
  return fewest;
}

function changesFor(
  weighed: WeighedDecision,
  leader: OptionPlace,
  rival: OptionPlace,
): Pick<Flips, 'count' | 'changes'> | null {
  const lead = leadIn(weighed, leader, rival);
  const offers = weighed.criteria
    .filter(({ isAnswered }) => isAnswered)
    .map((criterion) => changesOf(criterion, leader, rival));
  const alone = offers.flat().filter(({ gain }) => exceeds(gain, lead));
  if (alone.length > 0) return { count: 1, changes: alone.map(withoutGain) };

  const best = offers
    .flatMap((changes) => changes.toSorted((a, b) => descending(a.gain, b.gain)).slice(0, 1))
    .sort((a, b) => descending(a.gain, b.gain));
  let gained = 0;
  for (const [place, { gain }] of best.entries()) {
    gained += gain;
    if (exceeds(gained, lead))
      return { count: place + 1, changes: best.slice(0, place + 1).map(withoutGain) };
  }
  return null;
}

const withoutGain = ({ question, to }: Change): FlipChange => ({ question, to });

/** A single question can change to each of its choices; of a multiple one, only the answer best for the rival counts. */
function changesOf(criterion: WeighedCriterion, leader: OptionPlace, rival: OptionPlace): readonly Change[] {
  const { question } = criterion.indexed.entry;
  const leads = leadByChoice(criterion.indexed, leader, rival);
  const now = leadOver(criterion, leader, rival);
  const change = (places: readonly number[]): Change => ({
    question: question.id,
    to: places.flatMap((place) => question.choices[place]?.id ?? []),
    gain: places.reduce((gain, place) => gain - (leads[place] ?? 0), now),
  });
  const places = [...leads.keys()];
  return question.kind === 'single'
    ? places.map((place) => change([place]))
    : [change(places.filter((place) => exceeds(0, leads[place] ?? 0)))];
}
