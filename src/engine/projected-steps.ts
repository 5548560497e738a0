/** §13: what the plan reaches step by step. */
import { indexOf } from './lens-index.ts';
import type { CandidateId, Lens, QuestionId, Scorable } from './model.ts';
import { overallOf } from './overall.ts';
import type { Projected } from './projected.ts';
import { projectedAfter } from './projected.ts';
import { settingOf } from './setting.ts';
import { standingsOf } from './standing.ts';

/** A question whose action is carried out, and the least overall readiness after it and all steps before it. */
export type ProjectedStep = { readonly question: QuestionId; readonly after: Projected };

/**
 * One step for each question of `order`, cumulative. A question that calls for no action changes nothing; after a step for every
 * action of the plan, in whatever order, the readiness is the candidate's `projected`. Empty where there is no such candidate.
 */
export function projectedSteps(
  lens: Lens,
  assessment: Scorable,
  candidate: CandidateId,
  order: readonly QuestionId[],
): readonly ProjectedStep[] {
  const answers = assessment.candidates.find(({ id }) => id === candidate)?.answers;
  if (answers === undefined) return [];
  const index = indexOf(lens);
  const overall = overallOf(index.scored, assessment.priorities);
  const standings = standingsOf(settingOf(index, assessment.profile).demands, answers);
  const done = new Set<QuestionId>();
  return order.map((question) => {
    done.add(question);
    return { question, after: projectedAfter(standings, overall, (action) => done.has(action.question)) };
  });
}
