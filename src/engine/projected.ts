/** §13: overall readiness once the plan is carried out. */
import type { Action } from './action.ts';
import type { Horizon, Share } from './model.ts';
import type { Overall } from './overall.ts';
import type { Attained } from './readiness.ts';
import { attainedAt, leastOf, poolOf, resultAt } from './readiness.ts';
import type { CandidateResult } from './result.ts';
import type { Standing } from './standing.ts';

export type Projected = CandidateResult['projected'];

/** dayOne after all dayOne actions, later after all actions, each lifting its question to the target of its own horizon. */
export const projectedOf = (standings: readonly Standing[], overall: Overall): Projected =>
  projectedAfter(standings, overall, () => true);

/** The least overall readiness once the actions that `isDone` holds for are carried out, and no other. */
export const projectedAfter = (
  standings: readonly Standing[],
  overall: Overall,
  isDone: (action: Action) => boolean,
): Projected => ({
  dayOne: projectedAt('dayOne', standings, overall, isDone),
  later: projectedAt('later', standings, overall, isDone),
});

function projectedAt(
  horizon: Horizon,
  standings: readonly Standing[],
  { members }: Overall,
  isDone: (action: Action) => boolean,
): Share | null {
  const lifted: Attained = (standing) => {
    const { action } = standing;
    return action === null || !isDone(action)
      ? attainedAt(horizon, 'atLeast')(standing)
      : liftedAttainment(standing, horizon, action.horizon);
  };
  return leastOf(poolOf(members, standings, lifted));
}

/** The attainment at `atLeast` once the answer is worth what the horizon `reached` needs; `undefined` without a target. */
export function liftedAttainment(standing: Standing, horizon: Horizon, reached: Horizon): Share | undefined {
  const now = attainedAt(horizon, 'atLeast')(standing);
  return now === undefined ? undefined : Math.max(now, liftedTo(standing, horizon, reached));
}

/** How much of what one horizon needs is met by what `reached` needs. */
export function liftedTo({ result }: Standing, horizon: Horizon, reached: Horizon): Share {
  const worth = resultAt(result, reached)?.target[1] ?? 0;
  const needed = resultAt(result, horizon)?.target[1] ?? 1;
  return Math.min(1, worth / needed);
}
