/** §13: what to do about the shortfalls, and in which order. */
import type { Action } from './action.ts';
import { liftsOf } from './lifted-mean.ts';
import type { Effort, Horizon, Share } from './model.ts';
import { descending } from './order.ts';
import type { Overall } from './overall.ts';
import { attainedAt, poolOf } from './readiness.ts';
import type { PlanItem } from './result.ts';
import { compareSeverities } from './severity.ts';
import type { Standing } from './standing.ts';

/** §13: points of effort; gain per point decides between actions that are equally pressing. */
export const EFFORT_POINTS = { S: 1, M: 3, L: 8, XL: 20 } as const satisfies Record<Effort, number>;

/** One action for each question that falls or may fall short and has advice for it. */
export function planOf(standings: readonly Standing[], overall: Overall): readonly PlanItem[] {
  const gains = {
    dayOne: gainsAt('dayOne', standings, overall),
    later: gainsAt('later', standings, overall),
  };
  const ranked: Ranked[] = [];
  for (const standing of standings) {
    const { action } = standing;
    if (action !== null) ranked.push(rank(action, gains[action.horizon](standing)));
  }
  return ranked.sort(mostPressingFirst).map(({ item }) => item);
}

/** An item of the plan with all that its place goes by, worked out once and not for each comparison. */
type Ranked = { readonly item: PlanItem; readonly isLater: number; readonly gainPerPoint: number };

function rank({ question, horizon, severity, effort, conditional }: Action, gain: Share): Ranked {
  return {
    item: { question, horizon, severity, effort, gain, conditional },
    isLater: Number(horizon === 'later'),
    gainPerPoint: gain / EFFORT_POINTS[effort],
  };
}

const mostPressingFirst = (a: Ranked, b: Ranked): number =>
  a.isLater - b.isLater ||
  compareSeverities(b.item.severity, a.item.severity) ||
  descending(a.gainPerPoint, b.gainPerPoint);

type Gains = (standing: Standing) => Share;

/** The rise of overall `atLeast` when a question alone reaches its target, whatever raises that. */
function gainsAt(horizon: Horizon, standings: readonly Standing[], overall: Overall): Gains {
  const attained = attainedAt(horizon, 'atLeast');
  const { fixed, optional } = poolOf(overall.members, standings, attained);
  const lifts = liftsOf(fixed, optional);
  const optionalAt = new Map(optional.map((entry) => [entry.position, entry]));
  return (standing) => {
    const { position } = standing.demand.entry;
    const entry = optionalAt.get(position);
    if (entry !== undefined) return lifts.ofOptional(entry);
    const weight = overall.weights[position] ?? 0;
    return lifts.ofFixed({ weight, amount: attained(standing) ?? 1 });
  };
}
