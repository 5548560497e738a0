/** Two copies of one assessment: what differs, who said what, and what a choice between them does. */
import type { Dissent, Question } from '../engine/model.ts';
import { answerWords } from './answer.ts';

/** `Ana answers: In one place`; without a name somebody else does. */
export function dissentSentence(question: Question, dissent: Dissent): string {
  const name = dissent.answeredBy?.trim() ?? '';
  return `${name === '' ? 'Somebody else' : name} answers: ${answerWords(question, dissent)}`;
}

export const DISSENT = {
  title: 'Not everyone agrees',
  note: 'Kept when two copies were merged. It counts nowhere.',
} as const;
