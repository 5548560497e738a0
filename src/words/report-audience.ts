/** The sentences of the reports for a board and for a vendor. */
import type { DecidedStatus } from '../engine/assessment.ts';
import type { IsoDate } from '../engine/model.ts';
import type { Strength } from '../engine/result.ts';
import { capitalised, counted, dateWords, listed } from './numbers.ts';
import { decidedWord, strengthWord } from './terms.ts';

/** `Backend: Builder (leaning). Accepted, 20 November 2026.`, or what was decided instead. */
export function decisionLine(
  title: string,
  leaders: readonly string[],
  strength: Strength,
  decided: DecidedWords | undefined,
): string {
  return [
    `${title}: ${outcome(leaders, strength)}.`,
    ...(decided === undefined ? [] : [whatWasDecided(decided)]),
  ].join(' ');
}

/** `option` is the name of what was decided, where that is not what the answers point to. */
type DecidedWords = {
  readonly status: DecidedStatus;
  readonly date?: IsoDate | undefined;
  readonly option?: string | undefined;
};

function outcome(leaders: readonly string[], strength: Strength): string {
  if (leaders.length === 0) return 'every option is ruled out by an answer';
  const names = listed(leaders);
  return leaders.length > 1 ? `${names} are level` : `${names} (${strengthWord(strength)})`;
}

function whatWasDecided({ status, date, option }: DecidedWords): string {
  const when = date === undefined ? '' : `, ${dateWords(date)}`;
  if (option === undefined) return `${capitalised(decidedWord(status))}${when}.`;
  return `Decided otherwise: ${option} (${decidedWord(status)}${when}).`;
}

/** What a list on one page has no room for: `And 2 more, in the report for the team (Decisions).` */
export function andMore(count: number, heading: string): string {
  return `And ${count} more, in the report for the team (${heading}).`;
}

export const OPEN_QUESTIONS = {
  title: (candidate: string) => `Questions for ${candidate}`,
  about: (assessment: string) => `From: ${assessment}`,
  intro:
    'We are assessing whether this is ready to build on. These questions are still open for us. A short answer to each is enough; where there is something we can look at ourselves, tell us where.',
  nothing: 'No question is open: every question that counts has an answer.',
  choices: 'Possible answers',
  why: 'Why we ask',
  answer: 'Answer',
} as const;

/** `14 March 2027 · 12 questions`. */
export function openQuestionsFacts(generatedOn: IsoDate, questions: number): string {
  return `${dateWords(generatedOn)} · ${counted(questions, 'question')}`;
}
