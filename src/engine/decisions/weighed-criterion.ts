/** §11: a criterion with the answer given to its question. */
import type { GivenAnswer } from '../answers.ts';
import { isOpen } from '../answers.ts';
import type { Profile } from '../applies.ts';
import type { Interval } from '../interval.ts';
import { including, point } from '../interval.ts';
import type { Kleene } from '../kleene.ts';
import type { IndexedCriterion, IndexedDecision, OptionPlace } from './indexed-decision.ts';

export type WeighedCriterion = {
  readonly indexed: IndexedCriterion;
  readonly applies: Kleene;
  readonly answer: GivenAnswer;
  /** Answered with choices, and its question applies or may: it counts in the scores. */
  readonly isAnswered: boolean;
  /** Support (without the weight) of what was chosen, for each option; 0 where nothing counts. */
  readonly support: readonly number[];
};

export function weighCriterion(
  indexed: IndexedCriterion,
  { decision }: IndexedDecision,
  profile: Profile,
): WeighedCriterion {
  const { applies, answer } = profile.get(indexed.entry.question.id) ?? {
    applies: false,
    answer: { kind: 'unanswered' } as const,
  };
  const isAnswered = applies !== false && answer.kind === 'choices';
  const support = decision.options.map((_, option) =>
    isAnswered ? supportOf(indexed, answer.chosen, option) : 0,
  );
  return { indexed, applies, answer, isAnswered, support };
}

function supportOf(
  { entry, support }: IndexedCriterion,
  chosen: ReadonlySet<string>,
  option: OptionPlace,
): number {
  let total = 0;
  entry.question.choices.forEach((choice, place) => {
    if (chosen.has(choice.id)) total += support[place]?.[option] ?? 0;
  });
  return total;
}

/** What the criterion adds to an option's score. */
export const contribution = ({ indexed, support }: WeighedCriterion, option: OptionPlace): number =>
  indexed.criterion.weight * (support[option] ?? 0);

/** What the criterion adds to the lead of `a` over `b`. */
export const leadOver = (criterion: WeighedCriterion, a: OptionPlace, b: OptionPlace): number =>
  contribution(criterion, a) - contribution(criterion, b);

/** What each single choice would add to the lead of `a` over `b`, in content order. */
export const leadByChoice = (
  { criterion, support }: IndexedCriterion,
  a: OptionPlace,
  b: OptionPlace,
): readonly number[] => support.map((row) => criterion.weight * ((row[a] ?? 0) - (row[b] ?? 0)));

/** The least and the greatest that an answer with choices would add to the lead of `a` over `b`. */
export function leadOfAnyAnswer(indexed: IndexedCriterion, a: OptionPlace, b: OptionPlace): Interval {
  const leads = leadByChoice(indexed, a, b);
  if (indexed.entry.question.kind === 'single')
    return leads.length === 0 ? point(0) : [Math.min(...leads), Math.max(...leads)];
  return leads.reduce<Interval>(
    ([lo, hi], lead) => [lo + Math.min(0, lead), hi + Math.max(0, lead)],
    point(0),
  );
}

/** Every lead of `a` over `b` that the criterion can come to add: sound, and exact for this criterion alone. */
export function possibleLead(criterion: WeighedCriterion, a: OptionPlace, b: OptionPlace): Interval {
  const { indexed, applies, answer, isAnswered } = criterion;
  if (!isAnswered && (applies === false || !isOpen(answer))) return point(0);
  const lead = isAnswered ? point(leadOver(criterion, a, b)) : leadOfAnyAnswer(indexed, a, b);
  return applies === true ? lead : including(lead, 0);
}
