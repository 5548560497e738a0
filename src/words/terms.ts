/** The words for the codes of the result: one name for each thing, used by every screen and export. */
import type { DecidedStatus } from '../engine/assessment.ts';
import type { Confidence, Effort, Horizon } from '../engine/model.ts';
import type { Readiness, Severity, Strength } from '../engine/result.ts';

const SEVERITY = {
  none: 'none',
  low: 'low',
  medium: 'medium',
  high: 'high',
} as const satisfies Record<Severity, string>;

/** What stands on a severity tag: `high`, `could be high`, `no risk found`. */
export function severityTag(severity: Severity, certainty: 'certain' | 'possible'): string {
  if (severity === 'none') return 'no risk found';
  return certainty === 'certain' ? SEVERITY[severity] : `could be ${SEVERITY[severity]}`;
}

const STRENGTH = {
  settled: 'settled',
  leaning: 'leaning',
  close: 'close call',
  open: 'open',
} as const satisfies Record<Strength, string>;

/** `settled`, `leaning`, `close call`, `open`. */
export function strengthWord(strength: Strength): string {
  return STRENGTH[strength];
}

const STRENGTH_MEANING = {
  settled: 'No answer that is still missing can change it.',
  leaning: 'Answers that are still missing could change it.',
  close: 'The lead is small: the options are nearly level.',
  open: 'Nothing known so far tells the options apart.',
} as const satisfies Record<Strength, string>;

/** One sentence on what the strength of a decision means. */
export function strengthMeaning(strength: Strength): string {
  return STRENGTH_MEANING[strength];
}

const EFFORT = {
  S: 'small',
  M: 'medium',
  L: 'large',
  XL: 'very large',
} as const satisfies Record<Effort, string>;

/** `small`, `medium`, `large`, `very large`. */
export function effortWord(effort: Effort): string {
  return EFFORT[effort];
}

/** `effort M (medium)`. */
export function effortTag(effort: Effort): string {
  return `effort ${effort} (${EFFORT[effort]})`;
}

const HORIZON = { dayOne: 'Day one', later: 'Later' } as const satisfies Record<Horizon, string>;

/** `Day one`, `Later`. */
export function horizonName(horizon: Horizon): string {
  return HORIZON[horizon];
}

const HORIZON_MEANING = {
  dayOne: 'expensive to redo',
  later: 'can evolve',
} as const satisfies Record<Horizon, string>;

/** `expensive to redo`, `can evolve`. */
export function horizonMeaning(horizon: Horizon): string {
  return HORIZON_MEANING[horizon];
}

/** `at least`, `at most`. */
export function boundWord(bound: keyof Readiness = 'atLeast'): string {
  return bound === 'atLeast' ? 'at least' : 'at most';
}

const CONFIDENCE = {
  guess: 'a guess',
  informed: 'informed',
  verified: 'verified',
} as const satisfies Record<Confidence, string>;

/** `a guess`, `informed`, `verified`. */
export function confidenceWord(confidence: Confidence): string {
  return CONFIDENCE[confidence];
}

const DECIDED = {
  proposed: 'proposed',
  accepted: 'accepted',
  rejected: 'rejected',
  deferred: 'deferred',
} as const satisfies Record<DecidedStatus, string>;

/** `proposed`, `accepted`, `rejected`, `deferred`. */
export function decidedWord(status: DecidedStatus): string {
  return DECIDED[status];
}

/** How an answer reads that is not a list of choices. */
export const ANSWER_WORDS = {
  unknown: 'We do not know yet',
  notApplicable: 'Does not apply',
  unanswered: 'Not answered',
  noneOfThese: 'None of these',
} as const;
