import type { Finding, Issue } from '../documents/issue.ts';
import { parseJson } from '../documents/json.ts';
import { MAX_FILE_BYTES } from '../documents/limits.ts';
import { place } from '../documents/parsed.ts';
import { readText } from '../documents/text.ts';
import type { Assessment } from '../engine/assessment.ts';
import { decodeArrival } from './decode-arrival.ts';

export type AssessmentReading =
  | { readonly ok: true; readonly assessment: Assessment }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** An assessment file, JSON in UTF-8 of at most 10 MiB, to an assessment; or the issues that keep it from being one. Never throws. */
export function readAssessment(content: string | Uint8Array, fileName: string): AssessmentReading {
  const text = readText(content, MAX_FILE_BYTES);
  if (!text.ok)
    return { ok: false, issues: [{ ...text.fault, file: fileName, line: null, column: null, path: [] }] };
  const parsed = parseJson(text.text);
  if (!parsed.ok) return { ok: false, issues: [{ ...parsed.finding, file: fileName }] };
  const decoded = decodeArrival(parsed.value.value);
  if (decoded.ok) return decoded;
  const toIssue = (finding: Finding) => place(finding, fileName, parsed.value);
  return { ok: false, issues: decoded.findings.map(toIssue) };
}
