/** §13: the action that a question calls for, whatever it would gain. */
import type { GivenAnswer } from './answers.ts';
import { isOpen } from './answers.ts';
import type { Advice, Question, Share } from './model.ts';
import { exceeds } from './order.ts';
import type { PlanItem, QuestionResult } from './result.ts';

export type Action = Omit<PlanItem, 'gain'>;

/** The first advice whose `below` exceeds the least value of the answer; `undefined` where none does. */
export function adviceFor(question: Question, least: Share): Advice | undefined {
  return question.advice?.find(({ below }) => exceeds(below, least));
}

/** By the first advice that fits; `null` where nothing falls short or no advice is below it. */
export function actionFor(question: Question, answer: GivenAnswer, result: QuestionResult): Action | null {
  const { applies, value, dayOne, severity } = result;
  if (value === null || severity.possible === 'none') return null;
  const advice = adviceFor(question, value[0]);
  if (advice === undefined) return null;
  return {
    question: question.id,
    horizon: dayOne !== null && exceeds(1, dayOne.attainment[0]) ? 'dayOne' : 'later',
    severity: severity.possible,
    effort: advice.effort,
    conditional: isOpen(answer) || applies === 'optional',
  };
}
