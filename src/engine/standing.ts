/** How each scored question stands for one candidate: §4 to §7 and §9 put together. */
import type { Action } from './action.ts';
import { actionFor } from './action.ts';
import type { GivenAnswer } from './answers.ts';
import { readStored, storedAnswer } from './answers.ts';
import { appliesOf } from './applies.ts';
import { attainmentOf } from './attainment.ts';
import type { Known } from './condition.ts';
import type { Demand } from './demand.ts';
import type { Interval } from './interval.ts';
import type { Answer, Answers } from './model.ts';
import type { HorizonResult, QuestionResult, Severity } from './result.ts';
import { severityOf } from './severity.ts';
import { scoredValue } from './value.ts';

/** A scored question with a candidate's answer to it. */
export type Standing = Known & {
  readonly demand: Demand;
  readonly result: QuestionResult;
  /** What to do about it; `null` where nothing is to be done. */
  readonly action: Action | null;
};

const NO_SEVERITY = { certain: 'none', possible: 'none' } as const;

/** One standing for each demand, in the order given. */
export const standingsOf = (demands: readonly Demand[], answers: Answers): readonly Standing[] =>
  demands.map((demand) => standingOf(demand, storedAnswer(demand.entry.keys, answers)));

/**
 * The last standing of each stored answer, and of each demand without one: an edit leaves all other answers the objects they were.
 * An answer written to after it was scored would go on standing as before.
 */
const kept = new WeakMap<Answer | Demand, Standing>();

function standingOf(demand: Demand, stored: Answer | undefined): Standing {
  const key = stored ?? demand;
  const last = kept.get(key);
  if (last?.demand === demand) return last;
  const { question, keys } = demand.entry;
  const answer = readStored(question, keys, stored);
  const result = resultOf(demand, answer);
  const action = actionFor(question, answer, result);
  const standing = { demand, applies: demand.applies, answer, result, action };
  kept.set(key, standing);
  return standing;
}

/** What an answer to a question comes to. */
export function resultOf(demand: Demand, answer: GivenAnswer): QuestionResult {
  const { entry, need, targets } = demand;
  const applies = appliesOf({ applies: demand.applies, answer });
  if (applies === 'no' || applies === 'notApplicable')
    return { applies, value: null, dayOne: null, later: null, severity: NO_SEVERITY };
  const value = scoredValue(entry, need, answer);
  const dayOne = horizonResult(value, targets.dayOne);
  const later = horizonResult(value, targets.later);
  const certain: Severity = applies === 'optional' ? 'none' : severityOf(entry, dayOne, later, 'certain');
  const possible = severityOf(entry, dayOne, later, 'possible');
  return { applies, value, dayOne, later, severity: { certain, possible } };
}

const horizonResult = (value: Interval, target: Interval | null): HorizonResult | null =>
  target && { target, attainment: attainmentOf(value, target) };
