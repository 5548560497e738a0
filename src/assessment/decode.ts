import type { Finding } from '../documents/issue.ts';
import { MAX_ISSUES } from '../documents/limits.ts';
import { parseWith } from '../documents/schema-faults.ts';
import { findShapeFault, isPlainObject, kindOf } from '../documents/shape.ts';
import type { Assessment } from '../engine/assessment.ts';
import type { Answer } from '../engine/model.ts';
import { answerFormat } from './answer-format.ts';
import { duplicateIds } from './duplicate-ids.ts';
import { ASSESSMENT_FORMAT, assessmentFormat } from './format.ts';
import { migrate } from './migrations.ts';
import { withoutReservedIds } from './reserved-ids.ts';

type Refused = { readonly ok: false; readonly findings: readonly Finding[] };
export type AssessmentDecoding = { readonly ok: true; readonly assessment: Assessment } | Refused;
export type AnswerDecoding = { readonly ok: true; readonly answer: Answer } | Refused;

/**
 * A value from anywhere (file, storage, link, other tab) to an assessment of the newest version, keys it does not know kept;
 * or to what is wrong with it. Never throws and never changes `value`.
 */
export function decodeAssessment(value: unknown): AssessmentDecoding {
  const misshapen = findShapeFault(value);
  if (misshapen) return refuse([misshapen]);
  if (!isPlainObject(value))
    return refuse([{ code: 'wrongType', expected: 'object', found: kindOf(value), path: [] }]);
  const { format } = value;
  if (format !== ASSESSMENT_FORMAT) {
    const found = typeof format === 'string' ? format : null;
    return refuse([{ code: 'otherFormat', expected: ASSESSMENT_FORMAT, found, path: ['format'] }]);
  }
  const migrated = migrate(value);
  if (!migrated.ok) {
    const { ok: _, ...fault } = migrated;
    return refuse([{ ...fault, path: ['formatVersion'] }]);
  }
  const parsed = parseWith(assessmentFormat, migrated.document);
  if (!parsed.ok) return refuse(parsed.findings);
  const duplicates = duplicateIds(parsed.value);
  if (duplicates.length > 0) return refuse(duplicates);
  return { ok: true, assessment: withoutReservedIds(parsed.value) };
}

/** One stored answer. Never throws. */
export function decodeAnswer(value: unknown): AnswerDecoding {
  const misshapen = findShapeFault(value);
  if (misshapen) return refuse([misshapen]);
  const parsed = parseWith(answerFormat, value);
  return parsed.ok ? { ok: true, answer: parsed.value } : parsed;
}

function refuse(findings: readonly Finding[]): Refused {
  return { ok: false, findings: findings.slice(0, MAX_ISSUES) };
}
