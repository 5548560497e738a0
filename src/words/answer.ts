/** An answer in words, as lists and reports show it. */
import type { Answer, QuestionAsked } from '../engine/model.ts';
import { ANSWER_WORDS } from './terms.ts';

/**
 * `Endpoint by endpoint`; several choices joined by commas in the order of the question; the words for not knowing,
 * not applying (with the reason) and not answered. Choices that the question does not have are left out.
 */
export function answerWords(question: QuestionAsked, answer: Answer | undefined): string {
  switch (answer?.kind) {
    case undefined:
      return ANSWER_WORDS.unanswered;
    case 'unknown':
      return ANSWER_WORDS.unknown;
    case 'notApplicable':
      return `${ANSWER_WORDS.notApplicable}: ${answer.reason}`;
    case 'choices':
      return chosenLabels(question, answer.choices);
  }
}

function chosenLabels(question: QuestionAsked, choices: readonly string[]): string {
  const labels = question.choices
    .filter(({ id, formerly }) => [id, ...(formerly ?? [])].some((name) => choices.includes(name)))
    .map(({ label }) => label);
  if (labels.length > 0) return labels.join(', ');
  return choices.length === 0 && question.kind === 'multiple'
    ? ANSWER_WORDS.noneOfThese
    : ANSWER_WORDS.unanswered;
}
