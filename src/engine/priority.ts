/** §8: what each question weighs in overall readiness. */
import type { Member } from './groups.ts';
import type { ScoredQuestion } from './lens-index.ts';
import type { Priorities } from './model.ts';
import { own } from './own.ts';

/** The priority of a pillar for which none is set, and the one at which a question weighs what the lens says. */
export const USUAL_PRIORITY = 3;

export const overallMembers = (
  scored: readonly ScoredQuestion[],
  priorities: Priorities | undefined,
): readonly Member[] =>
  scored
    .map(({ question, position, weight }) => ({
      position,
      weight: (weight * (own(priorities, question.section) ?? USUAL_PRIORITY)) / USUAL_PRIORITY,
    }))
    .filter(({ weight }) => weight > 0);
