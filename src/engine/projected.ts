/** §13: overall readiness once the plan is carried out. */
import type { Member } from './groups.ts';
import type { Horizon, QuestionId, Share } from './model.ts';
import { entriesAt } from './readiness.ts';
import type { CandidateResult, PlanItem } from './result.ts';
import type { Standing } from './standing.ts';
import { extremeMean } from './weighted-mean.ts';

/** dayOne after all dayOne actions, later after all actions, each lifting its question to the target of its own horizon. */
export function projectedOf(
  plan: readonly PlanItem[],
  standings: readonly Standing[],
  overall: readonly Member[],
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
  overall: readonly Member[],
): Share | null {
  const entries = entriesAt(overall, standings, horizon, 'atLeast');
  return extremeMean(
    entries.map((entry) => {
      const standing = standings[entry.position];
      const action = standing && actions.get(standing.demand.entry.question.id);
      if (standing === undefined || action === undefined) return entry;
      const reached = standing.result[action]?.target[1] ?? 0;
      const needed = standing.result[horizon]?.target[1] ?? 1;
      return { ...entry, amount: Math.max(entry.amount, Math.min(1, reached / needed)) };
    }),
    'least',
  );
}
