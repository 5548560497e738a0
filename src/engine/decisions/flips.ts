/** §11: the fewest changed answers after which another option would lead. */
import { descending, exceeds, isLevel } from '../order.ts';
import type { FlipChange, Flips } from '../result.ts';
import type { OptionPlace } from './indexed-decision.ts';
import type { WeighedCriterion } from './weighed-criterion.ts';
import { leadByChoice, leadOfAnyAnswer, leadOver } from './weighed-criterion.ts';
import type { WeighedDecision } from './weighed-decision.ts';
import { leadIn, optionId } from './weighed-decision.ts';

/** An answered criterion and the most that a rival can gain by another answer to it. */
type Lever = { readonly criterion: WeighedCriterion; readonly gain: number };

/** `null` where options are tied for the lead, or no change of answers makes a rival overtake. */
export function flipsOf(weighed: WeighedDecision): Flips | null {
  const { indexed, left, leaders } = weighed;
  const [leader] = leaders;
  if (leader === undefined || leaders.length > 1) return null;
  let fewest: { readonly rival: OptionPlace; readonly levers: readonly Lever[] } | null = null;
  for (const rival of left) {
    if (rival === leader) continue;
    const levers = fewestLevers(weighed, leader, rival);
    if (levers !== null && (fewest === null || levers.length < fewest.levers.length))
      fewest = { rival, levers };
  }
  if (fewest === null) return null;
  const { rival, levers } = fewest;
  const changes =
    levers.length === 1
      ? changesThatDo(weighed, leader, rival)
      : levers.map(({ criterion }) => changeTo(criterion, bestAnswer(criterion, leader, rival)));
  return { rival: optionId(indexed, rival), count: levers.length, changes };
}

/** In order of criteria; applicability stays as it is, so that only answers with choices are levers. */
function leversOf({ criteria }: WeighedDecision, leader: OptionPlace, rival: OptionPlace): readonly Lever[] {
  return criteria
    .filter(({ isAnswered }) => isAnswered)
    .map((criterion) => ({
      criterion,
      gain: leadOver(criterion, leader, rival) - leadOfAnyAnswer(criterion.indexed, leader, rival)[0],
    }));
}

/** The fewest levers by which the rival overtakes, in order of criteria; `null` where all of them are not enough. */
function fewestLevers(
  weighed: WeighedDecision,
  leader: OptionPlace,
  rival: OptionPlace,
): readonly Lever[] | null {
  const lead = leadIn(weighed, leader, rival);
  const levers = leversOf(weighed, leader, rival);
  const taken = new Set<Lever>();
  let gained = 0;
  for (const lever of levers.toSorted((a, b) => descending(a.gain, b.gain))) {
    taken.add(lever);
    gained += lever.gain;
    if (exceeds(gained, lead)) return levers.filter((candidate) => taken.has(candidate));
  }
  return null;
}

/**
 * Every change of one choice that is enough: to another choice of a single question, to one choice more or less of a multiple one.
 * Where a multiple question takes several choices at once, its best answer for the rival.
 */
function changesThatDo(
  weighed: WeighedDecision,
  leader: OptionPlace,
  rival: OptionPlace,
): readonly FlipChange[] {
  const lead = leadIn(weighed, leader, rival);
  return leversOf(weighed, leader, rival)
    .filter(({ gain }) => exceeds(gain, lead))
    .flatMap(({ criterion }) => {
      const leads = leadByChoice(criterion.indexed, leader, rival);
      const gainOf = (answer: Places): number =>
        answer.reduce((gain, place) => gain - (leads[place] ?? 0), leadOver(criterion, leader, rival));
      const enough = oneChoiceAway(criterion).filter((answer) => exceeds(gainOf(answer), lead));
      return (enough.length > 0 ? enough : [bestAnswer(criterion, leader, rival)]).map((answer) =>
        changeTo(criterion, answer),
      );
    });
}

/** An answer as places of choices, in content order. */
type Places = readonly number[];

const changeTo = ({ indexed }: WeighedCriterion, answer: Places): FlipChange => {
  const { id, choices } = indexed.entry.question;
  return { question: id, to: answer.flatMap((place) => choices[place]?.id ?? []) };
};

const placesOf = ({ indexed }: WeighedCriterion): Places => [...indexed.entry.question.choices.keys()];

function isChosen({ indexed, answer }: WeighedCriterion, place: number): boolean {
  const choice = indexed.entry.question.choices[place];
  return answer.kind === 'choices' && choice !== undefined && answer.chosen.has(choice.id);
}

function oneChoiceAway(criterion: WeighedCriterion): readonly Places[] {
  const places = placesOf(criterion);
  return criterion.indexed.entry.question.kind === 'single'
    ? places.map((place) => [place])
    : places.map((toggled) => places.filter((place) => isChosen(criterion, place) !== (place === toggled)));
}

/** The answer by which the rival gains most; of a multiple question, choices that make no difference stay as they are. */
function bestAnswer(criterion: WeighedCriterion, leader: OptionPlace, rival: OptionPlace): Places {
  const leads = leadByChoice(criterion.indexed, leader, rival);
  const leadOf = (place: number): number => leads[place] ?? 0;
  const places = placesOf(criterion);
  return criterion.indexed.entry.question.kind === 'single'
    ? places.toSorted((a, b) => leadOf(a) - leadOf(b)).slice(0, 1)
    : places.filter(
        (place) => exceeds(0, leadOf(place)) || (isLevel(leadOf(place), 0) && isChosen(criterion, place)),
      );
}
