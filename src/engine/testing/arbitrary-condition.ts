/** Random conditions. */
import type { Condition, Question } from '../model.ts';
import type { Draw } from './draw.ts';
import { times } from './draw.ts';

/** Refers to some of the questions; at times to none. */
export function drawCondition(draw: Draw, questions: readonly Question[], depth = 2): Condition {
  const part = (): Condition => drawCondition(draw, questions, depth - 1);
  const shape = depth === 0 ? 0 : draw.below(6);
  if (shape === 3) return { all: times(draw.below(3), part) };
  if (shape === 4) return { any: times(draw.below(3), part) };
  if (shape === 5) return { not: part() };
  const question = questions[draw.below(questions.length)];
  if (question === undefined) return { all: [] };
  return { question: question.id, anyOf: draw.some(question.choices).map(({ id }) => id) };
}
