import { isPlainObject } from '../../documents/shape.ts';
import type { Assessment } from '../../engine/assessment.ts';
import type { IsoDate } from '../../engine/model.ts';
import { decodeAssessment } from '../decode.ts';
import { assessmentForLink } from '../travel.ts';
import { deflate, inflate } from './compression.ts';
import type { FragmentProblem } from './fragment.ts';

/** What the sender held back. Names of people and earlier moments never go into a link. */
export type LeftOut = {
  readonly notes: boolean;
  readonly evidence: boolean;
  /** Answers to so many questions; they count as unknown. */
  readonly questions: number;
  readonly candidates: number;
};

/** What a link carries: an assessment to read, when it was sent, and what is not in it. */
export type SharedReport = {
  readonly sharedOn: IsoDate;
  readonly leftOut: LeftOut;
  readonly assessment: Assessment;
};

export type ReportReading =
  | { readonly kind: 'report'; readonly report: SharedReport }
  | { readonly kind: 'refused'; readonly problem: FragmentProblem };

/** The report as compressed JSON, without what may not go into a link. */
export function packReport({ assessment, ...about }: SharedReport): Promise<Uint8Array<ArrayBuffer>> {
  const text = JSON.stringify({ ...about, assessment: assessmentForLink(assessment) });
  return deflate(new TextEncoder().encode(text));
}

/**
 * The opposite, for bytes from anywhere. `signal` ends what takes too long. What was made by a newer version is told from what is no
 * report at all. Never rejects.
 */
export async function unpackReport(
  bytes: Uint8Array<ArrayBuffer>,
  signal?: AbortSignal,
): Promise<ReportReading> {
  const inflated = await inflate(bytes, signal);
  if (!inflated.ok) return refuse(inflated.problem);
  const value = parse(inflated.bytes);
  if (!isPlainObject(value)) return refuse('notOurs');
  const decoded = decodeAssessment(value.assessment);
  if (decoded.ok)
    return {
      kind: 'report',
      report: {
        sharedOn: typeof value.sharedOn === 'string' ? value.sharedOn : '',
        leftOut: leftOutIn(value.leftOut),
        assessment: decoded.assessment,
      },
    };
  return refuse(decoded.findings.some(({ code }) => code === 'newerVersion') ? 'newer' : 'notOurs');
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

function leftOutIn(value: unknown): LeftOut {
  const said = isPlainObject(value) ? value : {};
  return {
    notes: said.notes === true,
    evidence: said.evidence === true,
    questions: countIn(said.questions),
    candidates: countIn(said.candidates),
  };
}

function countIn(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 0;
}

function refuse(problem: FragmentProblem): ReportReading {
  return { kind: 'refused', problem };
}
