/** §11: the fewest changed answers after which another option would lead. */
import { descending, exceeds, isLevel } from '../order.ts';
import type { FlipChange, Flips } from '../result.ts';
import type { OptionPlace } from './indexed-decision.ts';
import type { WeighedCriterion } from './weighed-criterion.ts';
import { leadByChoice, leadOver } from './weighed-criterion.ts';
import type { WeighedDecision } from './weighed-decision.ts';
import { leadIn, optionId } from './weighed-decision.ts';

/** Another answer to a criterion and what the rival gains by it. */
type Change = FlipChange & { readonly gain: number };

/** What can be changed about one answer. */
type Offer = {
  /** With one choice more or less, or of a single question another one; in content order. */
  readonly byOneChoice: readonly Change[];
  /** The answer that is best for the rival. */
  readonly best: Change;
};

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
  const offers = weighed.criteria.flatMap((criterion) => offerOf(criterion, leader, rival));
  const alone = offers.flatMap(({ byOneChoice, best }) => {
    const enough = byOneChoice.filter(({ gain }) => exceeds(gain, lead));
    return enough.length > 0 ? enough : [best].filter(({ gain }) => exceeds(gain, lead));
  });
  if (alone.length > 0) return { count: 1, changes: alone.map(withoutGain) };

  const taken = new Set<Change>();
  let gained = 0;
  for (const { best } of offers.toSorted((a, b) => descending(a.best.gain, b.best.gain))) {
    taken.add(best);
    gained += best.gain;
    if (!exceeds(gained, lead)) continue;
    const changes = offers.map(({ best }) => best).filter((change) => taken.has(change));
    return { count: changes.length, changes: changes.map(withoutGain) };
  }
  return null;
}

const withoutGain = ({ question, to }: Change): FlipChange => ({ question, to });

/** Only answers with choices can change; whether their question applies stays as it is. */
function offerOf(criterion: WeighedCriterion, leader: OptionPlace, rival: OptionPlace): readonly Offer[] {
  const { indexed, answer, isAnswered } = criterion;
  if (!isAnswered || answer.kind !== 'choices') return [];
  const { question } = indexed.entry;
  const leads = leadByChoice(indexed, leader, rival);
  const now = leadOver(criterion, leader, rival);
  const places = [...leads.keys()];
  const isChosen = (place: number): boolean => answer.chosen.has(question.choices[place]?.id ?? '');
  const leadOf = (place: number): number => leads[place] ?? 0;
  const changeTo = (to: readonly number[]): Change => ({
    question: question.id,
    to: to.flatMap((place) => question.choices[place]?.id ?? []),
    gain: now - to.reduce((lead, place) => lead + leadOf(place), 0),
  });

  if (question.kind === 'single') {
    const byOneChoice = places.map((place) => changeTo([place]));
    const [best] = byOneChoice.toSorted((a, b) => descending(a.gain, b.gain));
    return best === undefined ? [] : [{ byOneChoice, best }];
  }
  const toggled = (place: number): readonly number[] =>
    places.filter((other) => isChosen(other) !== (other === place));
  const favouring = places.filter(
    (place) => exceeds(0, leadOf(place)) || (isLevel(leadOf(place), 0) && isChosen(place)),
  );
  return [{ byOneChoice: places.map((place) => changeTo(toggled(place))), best: changeTo(favouring) }];
}
