/** What a reader gets of an assessment: chosen on the report page, in a link and on the command line. */
import type { CandidateId, IsoDate, QuestionId } from '../engine/model.ts';

/** `board`: one page. `team`: everything. `vendor`: only the questions that are still open. */
export type Audience = 'board' | 'team' | 'vendor';
export const AUDIENCES = ['team', 'board', 'vendor'] as const satisfies readonly Audience[];

export type LeaveOut = {
  /** Notes on answers, candidates and moments. Reasons stay: an answer "does not apply" is none without its reason. */
  readonly notes: boolean;
  /** Owners, who answered, who decided. Names that stand inside a text stay there. */
  readonly people: boolean;
  readonly evidence: boolean;
  /** The answers to these questions: without them they read as not answered, and count as unknown. */
  readonly questions: readonly QuestionId[];
};

export const NOTHING_LEFT_OUT: LeaveOut = { notes: false, people: false, evidence: false, questions: [] };

export type EditionOptions = {
  /** ISO date; nothing here reads a clock. */
  readonly generatedOn: IsoDate;
  /** `team` where it is not given. */
  readonly audience?: Audience | undefined;
  /** Those to report on, and no others. All of them where it is not given. */
  readonly candidates?: readonly CandidateId[] | undefined;
  /** Nothing where it is not given. */
  readonly leaveOut?: LeaveOut | undefined;
};
