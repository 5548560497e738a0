import { isPlainObject } from '../documents/shape.ts';
import type { Assessment } from '../engine/assessment.ts';

/** Keys that come first where they stand, in this order; all others follow by name. */
const FIRST_KEYS: readonly string[] = [
  ...[
    'format',
    'formatVersion',
    'id',
    'title',
    'name',
    'createdAt',
    'updatedAt',
    'takenAt',
    'kind',
    'choices',
  ],
  ...['lens', 'profile', 'decided', 'candidates', 'priorities', 'reviewBy', 'tripwires', 'snapshots'],
];

/**
 * The text of an assessment file: JSON indented by two spaces, a line end at the end. The same assessment gives the same text, in
 * whatever order its keys came in.
 */
export function writeAssessment(assessment: Assessment): string {
  return writeDocument(assessment);
}

/** The same for a stored document as it is, which this version may not be able to read. */
export function writeDocument(document: unknown): string {
  return `${JSON.stringify(document, withKeysInOrder, 2)}\n`;
}

function withKeysInOrder(_key: string, value: unknown): unknown {
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1)));
}

function rank(key: string): number {
  const place = FIRST_KEYS.indexOf(key);
  return place < 0 ? FIRST_KEYS.length : place;
}
