/** §13: overall readiness once the plan is carried out. */
import type { Horizon, Share } from './model.ts';
import type { Overall } from './overall.ts';
import type { Attained } from './readiness.ts';
import { attainedAt, leastOf, poolOf, resultAt } from './readiness.ts';
import type { CandidateResult } from './result.ts';
import type { Standing } from './standing.ts';

/** dayOne after all dayOne actions, later after all actions, each lifting its question to the target of its own horizon. */
export const projectedOf = (
  standings: readonly Standing[],
  overall: Overall,
): CandidateResult['projected'] => ({
  dayOne: projectedAt('dayOne', standings, overall),
  later: projectedAt('later', standings, overall),
});

function projectedAt(horizon: Horizon, standings: readonly Standing[], { members }: Overall): Share | null {
  const attained = attainedAt(horizon, 'atLeast');
  const lifted: Attained = (standing) => {
    const now = attained(standing);
    const { action, result } = standing;
    if (now === undefined || action === null) return now;
    const reached = resultAt(result, action.horizon)?.target[1] ?? 0;
    const needed = resultAt(result, horizon)?.target[1] ?? 1;
    return Math.max(now, Math.min(1, reached / needed));
  };
  return leastOf(poolOf(members, standings, lifted));
}
