/** §4: whether questions apply, and the profile as conditions see it. */
import { readAnswer } from './answers.ts';
import type { Known, Lookup } from './condition.ts';
import { holds } from './condition.ts';
import type { IndexedQuestion } from './indexed-question.ts';
import type { Kleene } from './kleene.ts';
import type { Answers, QuestionAsked, QuestionId } from './model.ts';
import type { Applies } from './result.ts';

/** What is known of every profile question, in content order. */
export type Profile = ReadonlyMap<QuestionId, Known>;

export const appliesTo = ({ appliesWhen }: QuestionAsked, lookup: Lookup): Kleene =>
  appliesWhen === undefined ? true : holds(appliesWhen, lookup);

/** A condition that names a later profile question finds nothing known of it, so conditions cannot run in circles. */
export function readProfile(questions: readonly IndexedQuestion<QuestionAsked>[], answers: Answers): Profile {
  const profile = new Map<QuestionId, Known>();
  for (const { question, keys } of questions) {
    const applies = appliesTo(question, (id) => profile.get(id));
    profile.set(question.id, { applies, answer: readAnswer(question, keys, answers) });
  }
  return profile;
}

/** How a question stands: a question that does not apply stays so even when it was answered. */
export function appliesOf({ applies, answer }: Known): Applies {
  if (applies === false) return 'no';
  if (answer.kind === 'notApplicable') return 'notApplicable';
  return applies === true ? 'yes' : 'optional';
}
