/** §13: what to do about the shortfalls, and in which order. */
import { isOpen } from './answers.ts';
import { liftsOf } from './lifted-mean.ts';
import type { Advice, Effort, Horizon, Share } from './model.ts';
import { descending, exceeds } from './order.ts';
import type { Overall } from './overall.ts';
import { attainedAt, poolOf } from './readiness.ts';
import type { PlanItem } from './result.ts';
import { compareSeverities } from './severity.ts';
import type { Standing } from './standing.ts';

/** Points of effort; gain per point decides between actions that are equally pressing. */
const EFFORT_POINTS = { S: 1, M: 3, L: 8, XL: 20 } as const satisfies Record<Effort, number>;
const HORIZON_RANKS = { dayOne: 0, later: 1 } as const satisfies Record<Horizon, number>;

/** One action for each question that falls or may fall short and has advice for it. */
export function planOf(standings: readonly Standing[], overall: Overall): readonly PlanItem[] {
  const gains = {
    dayOne: gainsAt('dayOne', standings, overall),
    later: gainsAt('later', standings, overall),
  };
  return standings
    .flatMap((standing) => {
      const advice = adviceFor(standing);
      return advice === undefined ? [] : [actionOf(standing, advice, gains)];
    })
    .sort(
      (a, b) =>
        HORIZON_RANKS[a.horizon] - HORIZON_RANKS[b.horizon] ||
        compareSeverities(b.severity, a.severity) ||
        descending(a.gain / EFFORT_POINTS[a.effort], b.gain / EFFORT_POINTS[b.effort]),
    );
}

/** The first advice that fits; none where nothing falls short. */
function adviceFor({ demand, result }: Standing): Advice | undefined {
  const { value, severity } = result;
  if (value === null || severity.possible === 'none') return undefined;
  return demand.entry.question.advice?.find(({ below }) => exceeds(below, value[0]));
}

type Gains = (standing: Standing) => Share;

function actionOf(standing: Standing, { effort }: Advice, gains: Record<Horizon, Gains>): PlanItem {
  const { demand, answer, result } = standing;
  const { question } = demand.entry;
  const horizon = result.dayOne !== null && exceeds(1, result.dayOne.attainment[0]) ? 'dayOne' : 'later';
  return {
    question: question.id,
    horizon,
    severity: result.severity.possible,
    effort,
    gain: gains[horizon](standing),
    conditional: isOpen(answer) || result.applies === 'optional',
  };
}

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
    const weight = overall.weights.get(position) ?? 0;
    return lifts.ofFixed({ weight, amount: attained(standing) ?? 1 });
  };
}
