/** §6: how much of a question's value is needed at each horizon. */
import type { Lookup } from './condition.ts';
import { holds } from './condition.ts';
import type { Interval } from './interval.ts';
import { point, raisedTo } from './interval.ts';
import type { Horizon, PerHorizon, Question, Share } from './model.ts';

export type Targets = { readonly [H in Horizon]: Interval | null };

/** §16: what imported questions have to reach; nothing about it can be raised. */
const RISK_RULES_TARGET: PerHorizon<Share> = { dayOne: 1 };

/** The base targets of a question, before anything raises them. */
export const baseTarget = ({ target, riskRules }: Question): PerHorizon<Share> =>
  riskRules === undefined ? (target ?? {}) : RISK_RULES_TARGET;

/** The least target takes unknown conditions as false, the greatest as true. */
export function targetsOf(question: Question, lookup: Lookup): Targets {
  const base = baseTarget(question);
  let dayOne = base.dayOne === undefined ? null : point(base.dayOne);
  let later = base.later === undefined ? null : point(base.later);
  for (const raise of question.raise ?? []) {
    const isMet = holds(raise.when, lookup);
    if (isMet === false) continue;
    const floor = (share: Share = 0): Interval => [isMet === true ? share : 0, share];
    dayOne = dayOne && raisedTo(dayOne, floor(raise.dayOne));
    later = later && raisedTo(later, floor(raise.later));
  }
  return { dayOne, later: later && dayOne ? raisedTo(later, dayOne) : later };
}
