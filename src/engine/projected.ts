/** §13: overall readiness once the plan is carried out. */
import type { Horizon, QuestionId, Share } from './model.ts';
import type { Overall } from './overall.ts';
import type { Attained } from './readiness.ts';
import { attainedAt, leastOf, poolOf } from './readiness.ts';
import type { CandidateResult, PlanItem } from './result.ts';
import type { Standing } from './standing.ts';

/** dayOne after all dayOne actions, later after all actions, each lifting its question to the target of its own horizon. */
export function projectedOf(
  plan: readonly PlanItem[],
  standings: readonly Standing[],
  overall: Overall,
): CandidateResult['projected'] {
  const horizons = new Map(plan.map(({ question, horizon }) => [question, horizon]));
  return {
    dayOne: projectedAt('dayOne', horizons, standings, overall),
    later: projectedAt('later', horizons, standings, overall),
  };
}

function projectedAt(
  horizon: Horizon,
  actions: ReadonlyMap<QuestionId, Horizon>,
  standings: readonly Standing[],
  { members }: Overall,
): Share | null {
  const attained = attainedAt(horizon, 'atLeast');
  const lifted: Attained = (standing) => {
    const now = attained(standing);
    const action = actions.get(standing.demand.entry.question.id);
    if (now === undefined || action === undefined) return now;
    const reached = standing.result[action]?.target[1] ?? 0;
    const needed = standing.result[horizon]?.target[1] ?? 1;
    return Math.max(now, Math.min(1, reached / needed));
  };
  return leastOf(poolOf(members, standings, lifted));
}
