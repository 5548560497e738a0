/** §3–§6: which profile questions a question hangs on. */
import { questionsNamed } from './condition.ts';
import type { Question, QuestionId } from './model.ts';

/** The profile questions that a question's applicability, target or value names, each once. */
export function dependsOn({ appliesWhen, raise = [], covers }: Question): readonly QuestionId[] {
  const conditions = raise.map(({ when }) => when);
  if (appliesWhen !== undefined) conditions.push(appliesWhen);
  const named = new Set(conditions.flatMap(questionsNamed));
  if (covers !== undefined) named.add(covers);
  return [...named];
}
