/** §3: conditions over answers. */
import type { GivenAnswer } from './answers.ts';
import type { Kleene } from './kleene.ts';
import { every, not, some } from './kleene.ts';
import type { Condition, QuestionId } from './model.ts';

/** What is known of a question: whether it applies, and its answer. */
export type Known = { readonly applies: Kleene; readonly answer: GivenAnswer };
/** `undefined` for a question that the lens does not have, or has only further on. */
export type Lookup = (question: QuestionId) => Known | undefined;

/** Whether a condition is met; nothing is known of a question that `lookup` does not find. */
export function holds(condition: Condition, lookup: Lookup): Kleene {
  if ('all' in condition) return every(condition.all, (part) => holds(part, lookup));
  if ('any' in condition) return some(condition.any, (part) => holds(part, lookup));
  if ('not' in condition) return not(holds(condition.not, lookup));
  const known = lookup(condition.question);
  if (known === undefined) return 'unknown';
  const { applies, answer } = known;
  if (applies === false || answer.kind === 'notApplicable') return false;
  if (answer.kind !== 'choices') return 'unknown';
  return condition.anyOf.some((choice) => answer.chosen.has(choice)) ? applies : false;
}

/** Every question that a condition names, each time it is named. */
export function questionsNamed(condition: Condition): readonly QuestionId[] {
  if ('all' in condition) return condition.all.flatMap(questionsNamed);
  if ('any' in condition) return condition.any.flatMap(questionsNamed);
  if ('not' in condition) return questionsNamed(condition.not);
  return [condition.question];
}
