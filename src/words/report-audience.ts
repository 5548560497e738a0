/** The sentences of the reports for a board and for a vendor. */
import type { IsoDate } from '../engine/model.ts';
import type { Strength } from '../engine/result.ts';
import { counted, dateWords, listed } from './numbers.ts';
import { strengthWord } from './terms.ts';

/** `Backend: the answers point to Builder (leaning). Decided: accepted: Builder, by Ana.` */
export function decisionLine(
  title: string,
  leaders: readonly string[],
  strength: Strength,
  decided: string | undefined,
): string {
  return [
    `${title}: ${pointsTo(leaders, strength)}.`,
    ...(decided === undefined ? [] : [`Decided: ${decided}`]),
  ].join(' ');
}

function pointsTo(leaders: readonly string[], strength: Strength): string {
  if (leaders.length === 0) return 'every option is ruled out by an answer';
  const names = listed(leaders);
  return leaders.length > 1
    ? `${names} are level`
    : `the answers point to ${names} (${strengthWord(strength)})`;
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
