import { UnknownTag } from '../charts/unknown-tag.tsx';
import { answerWords } from '../words/answer.ts';
import type { GivenAnswer } from './given-answers.ts';

/** An answer in words; not knowing as its violet tag. */
export function AnswerGiven({ row: { question, answer, state } }: { row: GivenAnswer }) {
  const words = answerWords(question, state === 'unanswered' ? undefined : answer);
  return state === 'unknown' ? <UnknownTag>{words}</UnknownTag> : words;
}
