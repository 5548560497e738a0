/** §6: how much of a question's value is needed at each horizon. */
import type { Lookup } from './condition.ts';
import { holds } from './condition.ts';
import type { Interval } from './interval.ts';
import { point, raisedTo } from './interval.ts';
import type { Horizon, PerHorizon, Question, Share } from './model.ts';

export type Targets = { readonly [H in Horizon]: Interval | null };

/** §16: what imported questions have to reach; nothing about it can be raised. */
const RISK_RULES_TARGET: PerHorizon<Share> = { dayOne: 1 };

/** The targets of a question before anything raises them. */
export function baseTargets({ target = {}, riskRules }: Question): Targets {
  const { dayOne, later } = riskRules === undefined ? target : RISK_RULES_TARGET;
  return {
    dayOne: dayOne === undefined ? null : point(dayOne),
    later: later === undefined ? null : point(later),
  };
}

/** The least target takes unknown conditions as false, the greatest as true. `base` are the question's own targets. */
export function targetsOf({ raise }: Question, base: Targets, lookup: Lookup): Targets {
  let { dayOne, later } = base;
  for (const raised of raise ?? []) {
    const isMet = holds(raised.when, lookup);
    if (isMet === false) continue;
    const floor = (least: Share = 0): Interval => [isMet === true ? least : 0, least];
    dayOne = dayOne && raisedTo(dayOne, floor(raised.dayOne));
    later = later && raisedTo(later, floor(raised.later));
  }
  return { dayOne, later: later && dayOne ? raisedTo(later, dayOne) : later };
}
