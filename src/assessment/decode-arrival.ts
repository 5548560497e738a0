import { MAX_ISSUES } from '../documents/limits.ts';
import { isPlainObject } from '../documents/shape.ts';
import type { AssessmentDecoding } from './decode.ts';
import { decodeAssessment } from './decode.ts';

/** What holds as many entries as there are questions; all other objects have a few named keys. */
const RECORDS: ReadonlySet<string> = new Set(['profile', 'answers']);

/**
 * An assessment that arrives as a file, no deeper than is accepted: as `decodeAssessment` makes of it, but one that is wrong all over is
 * refused for its beginning, before its two hundred thousand faults are gathered. Never throws.
 */
export function decodeArrival(value: unknown): AssessmentDecoding {
  const beginning = beginningOf(value);
  if (beginning !== null) {
    const early = decodeAssessment(beginning);
    if (!early.ok && early.findings.length >= MAX_ISSUES) return early;
  }
  return decodeAssessment(value);
}

/** The first entries of each list and record, as many as faults are told of; `null` where that leaves nothing out. */
function beginningOf(document: unknown): unknown {
  let isCut = false;
  const first = <T>(entries: readonly T[]): readonly T[] => {
    if (entries.length <= MAX_ISSUES) return entries;
    isCut = true;
    return entries.slice(0, MAX_ISSUES);
  };
  const cut = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return first(value).map((item) => cut(item, ''));
    if (!isPlainObject(value)) return value;
    const entries = Object.entries(value);
    const kept = RECORDS.has(key) ? first(entries) : entries;
    return Object.fromEntries(kept.map(([name, inner]) => [name, cut(inner, name)]));
  };
  const beginning = cut(document, '');
  return isCut ? beginning : null;
}
