/** §8: what each question weighs in overall readiness. */
import type { Member } from './groups.ts';
import type { ScoredQuestion } from './indexed-question.ts';
import type { Priorities } from './model.ts';
import { own } from './own.ts';

/** The priority of a pillar for which none is set, and the one at which a question weighs what the lens says. */
export const USUAL_PRIORITY = 3;

export type Overall = {
  readonly members: readonly Member[];
  /** The weight of the question at a place in content order; none for one that is not among the members. */
  readonly weights: ReadonlyMap<number, number>;
};

export function overallOf(scored: readonly ScoredQuestion[], priorities: Priorities | undefined): Overall {
  const members = scored
    .map(({ question, position, weight }) => ({
      position,
      weight: (weight * (own(priorities, question.section) ?? USUAL_PRIORITY)) / USUAL_PRIORITY,
    }))
    .filter(({ weight }) => weight > 0);
  return { members, weights: new Map(members.map(({ position, weight }) => [position, weight])) };
}
