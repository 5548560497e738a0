/** The columns and words of the tables that leave the program as CSV. */
import type { Confidence } from '../engine/model.ts';
import type { Applies, Severity } from '../engine/result.ts';
import { confidenceWord, severityTag } from './terms.ts';

export const ANSWER_COLUMNS = [
  'About',
  'Section',
  'Question id',
  'Question',
  'Applies',
  'Answer',
  'Choice ids',
  'Reason',
  'Confidence',
  'Note',
  'Evidence',
  'Owner',
  'Answered by',
  'Answered at',
  'Others answer',
  'Value at least',
  'Value at most',
  'Risk',
  'Risk if the unknown turns out badly',
] as const;

/** In the first column, where a question is about the product and not about a stack. */
export const ABOUT_PRODUCT = 'The product';

const APPLIES = {
  yes: 'yes',
  optional: 'perhaps',
  no: 'no',
  notApplicable: 'no',
} as const satisfies Record<Applies, string>;

/** `yes`, `perhaps`, `no`. */
export function appliesWord(applies: Applies): string {
  return APPLIES[applies];
}

export const PLAN_COLUMNS = [
  'Stack',
  'Place',
  'When',
  'Action',
  'Steps',
  'Only if it is missing',
  'Question id',
  'Question',
  'Section',
  'Risk',
  'Effort',
  'Effort in points',
  'Gain',
  'Owner',
  'Due',
  'Done',
] as const;

/** `a guess`, `informed`, `verified`; nothing where none is given. */
export function confidenceCell(confidence: Confidence | undefined): string {
  return confidence === undefined ? '' : confidenceWord(confidence);
}

/** `high`, `could be high`, `no risk found`. */
export function riskCell(severity: Severity, certainty: 'certain' | 'possible'): string {
  return severityTag(severity, certainty);
}

export const YES_NO = { true: 'yes', false: 'no' } as const;
