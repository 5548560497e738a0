import type { Finding } from '../documents/issue.ts';
import { isUsableWith } from '../documents/issue.ts';
import { MAX_ISSUES } from '../documents/limits.ts';
import { parseWith, suggestKeys } from '../documents/schema-faults.ts';
import { findShapeFault, isPlainObject, kindOf } from '../documents/shape.ts';
import type { Lens } from '../engine/model.ts';
import { LENS_FORMAT, LENS_FORMAT_VERSION, LENS_KEYS, lensFormat } from './format.ts';
import { findLawBreaks } from './laws.ts';

export type LensDecoding =
  | { readonly ok: true; readonly lens: Lens; readonly warnings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** A value from anywhere to a lens that can be scored, or to what is wrong with it, first thing first. Never throws. */
export function decodeLens(value: unknown): LensDecoding {
  const unfit = findShapeFault(value) ?? headerFault(value);
  if (unfit) return { ok: false, findings: [unfit] };
  const parsed = parseWith(lensFormat, value);
  if (!parsed.ok) {
    const findings = suggestKeys(parsed.findings, LENS_KEYS);
    return { ok: false, findings: findings.slice(0, MAX_ISSUES) };
  }
  const breaks = findLawBreaks(parsed.value);
  const errors = breaks.filter((finding) => !isUsableWith(finding));
  if (errors.length > 0) return { ok: false, findings: errors.slice(0, MAX_ISSUES) };
  return { ok: true, lens: parsed.value, warnings: breaks };
}

/** Another kind of document, or one from a later version of the program: nothing else about it is worth saying. */
function headerFault(value: unknown): Finding | null {
  if (!isPlainObject(value)) return { code: 'wrongType', expected: 'object', found: kindOf(value), path: [] };
  const { format, formatVersion } = value;
  if (format !== LENS_FORMAT)
    return {
      code: 'otherFormat',
      expected: LENS_FORMAT,
      found: typeof format === 'string' ? format : null,
      path: ['format'],
    };
  if (typeof formatVersion !== 'number' || !Number.isSafeInteger(formatVersion) || formatVersion < 1)
    return { code: 'badVersion', path: ['formatVersion'] };
  if (formatVersion > LENS_FORMAT_VERSION)
    return {
      code: 'newerVersion',
      found: formatVersion,
      known: LENS_FORMAT_VERSION,
      path: ['formatVersion'],
    };
  return null;
}
