/** What others answer to the same question, kept when copies were merged. */
import type { Dissent, QuestionAsked } from '../engine/model.ts';
import { answerWords } from './answer.ts';

/** `Ana answers: In one place`; without a name somebody else does. */
export function dissentSentence(question: QuestionAsked, dissent: Dissent): string {
  const name = dissent.answeredBy?.trim() ?? '';
  return `${name === '' ? 'Somebody else' : name} answers: ${answerWords(question, dissent)}`;
}

/** `What counts: In each screen`. */
export function countsWords(answer: string): string {
  return `What counts: ${answer}`;
}

export const DISSENT = {
  title: 'Not everyone agrees',
  note: 'Kept when two copies were merged. It counts nowhere.',
} as const;
