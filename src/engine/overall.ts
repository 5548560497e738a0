/** §8: what each question weighs in overall readiness. */
import type { Member } from './groups.ts';
import type { ScoredQuestion } from './indexed-question.ts';
import type { Priorities } from './model.ts';
import { oncePer } from './once-per.ts';
import { own } from './own.ts';

/** The priority of a pillar for which none is set, and the one at which a question weighs what the lens says. */
export const USUAL_PRIORITY = 3;

export type Overall = {
  readonly members: readonly Member[];
  /** The weight of every question, in content order; 0 for one that is not among the members. */
  readonly weights: readonly number[];
};

const NO_PRIORITIES: Priorities = {};
const overalls = oncePer((scored: readonly ScoredQuestion[]) =>
  oncePer((priorities: Priorities) => weigh(scored, priorities)),
);

/** Worked out once for the questions of a lens and a record of priorities, neither of which may change afterwards. */
export const overallOf = (
  scored: readonly ScoredQuestion[],
  priorities: Priorities = NO_PRIORITIES,
): Overall => overalls(scored)(priorities);

function weigh(scored: readonly ScoredQuestion[], priorities: Priorities): Overall {
  const weights = scored.map(
    ({ question, weight }) =>
      (weight * (own(priorities, question.section) ?? USUAL_PRIORITY)) / USUAL_PRIORITY,
  );
  const members = weights
    .map((weight, position) => ({ position, weight }))
    .filter(({ weight }) => weight > 0);
  return { members, weights };
}
