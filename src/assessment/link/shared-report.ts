import { isPlainObject } from '../../documents/shape.ts';
import type { Assessment } from '../../engine/assessment.ts';
import type { IsoDate, QuestionId } from '../../engine/model.ts';
import { decodeAssessment } from '../decode.ts';
import { assessmentForLink } from '../travel.ts';
import type { TimeLimit } from './compression.ts';
import { deflate, inflate } from './compression.ts';
import type { FragmentProblem } from './fragment.ts';

/** What the sender held back. Names of people and earlier moments never go into a link. */
export type HeldBack = {
  readonly notes: boolean;
  readonly evidence: boolean;
  /** Their answers are not in the link; they count as unknown. */
  readonly questions: readonly QuestionId[];
  /** How many candidates there are, those that were not sent included. */
  readonly candidatesInAll: number;
};

/** What a link carries: an assessment to read, when it was sent, and what is not in it. */
export type SharedReport = {
  readonly sharedOn: IsoDate;
  readonly heldBack: HeldBack;
  readonly assessment: Assessment;
};

export type ReportReading =
  | { readonly kind: 'report'; readonly report: SharedReport }
  | { readonly kind: 'refused'; readonly problem: FragmentProblem };

/** How packed bytes become a report; never rejects. */
export type Unpack = (bytes: Uint8Array<ArrayBuffer>) => Promise<ReportReading>;

/** The report as compressed JSON, without what may not go into a link. */
export function packReport({ assessment, ...about }: SharedReport): Promise<Uint8Array<ArrayBuffer>> {
  const text = JSON.stringify({ ...about, assessment: assessmentForLink(assessment) });
  return deflate(new TextEncoder().encode(text));
}

/**
 * The opposite, for bytes from anywhere. `timeLimit` ends what takes too long. What was made by a newer version is told from what is no
 * report at all. Never rejects.
 */
export async function unpackReport(
  bytes: Uint8Array<ArrayBuffer>,
  timeLimit?: TimeLimit,
): Promise<ReportReading> {
  const inflated = await inflate(bytes, timeLimit?.());
  if (!inflated.ok) return refuse(inflated.problem);
  const value = parse(inflated.bytes);
  if (!isPlainObject(value)) return refuse('notOurs');
  const decoded = decodeAssessment(value.assessment);
  if (decoded.ok)
    return {
      kind: 'report',
      report: {
        sharedOn: typeof value.sharedOn === 'string' ? value.sharedOn : '',
        heldBack: heldBackIn(value.heldBack),
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

function heldBackIn(value: unknown): HeldBack {
  const { notes, evidence, questions, candidatesInAll } = isPlainObject(value) ? value : {};
  return {
    notes: notes === true,
    evidence: evidence === true,
    questions: Array.isArray(questions) ? questions.filter((id) => typeof id === 'string') : [],
    candidatesInAll: Number.isSafeInteger(candidatesInAll) ? Number(candidatesInAll) : 0,
  };
}

function refuse(problem: FragmentProblem): ReportReading {
  return { kind: 'refused', problem };
}
