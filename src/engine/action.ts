/** §13: the action that a question calls for, whatever it would gain. */
import type { GivenAnswer } from './answers.ts';
import { isOpen } from './answers.ts';
import type { Question } from './model.ts';
import { exceeds } from './order.ts';
import type { PlanItem, QuestionResult } from './result.ts';

export type Action = Omit<PlanItem, 'gain'>;

/** By the first advice that fits; `null` where nothing falls short or no advice is below it. */
export function actionFor(question: Question, answer: GivenAnswer, result: QuestionResult): Action | null {
  const { applies, value, dayOne, severity } = result;
  if (value === null || severity.possible === 'none') return null;
  const advice = question.advice?.find(({ below }) => exceeds(below, value[0]));
  if (advice === undefined) return null;
  return {
    question: question.id,
    horizon: dayOne !== null && exceeds(1, dayOne.attainment[0]) ? 'dayOne' : 'later',
    severity: severity.possible,
    effort: advice.effort,
    conditional: isOpen(answer) || applies === 'optional',
  };
}
