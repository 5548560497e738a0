/** §2: how many of the questions asked have been answered. */
import type { Known } from './condition.ts';
import type { Completeness } from './result.ts';

/** Unknown and not applicable are answers; a question that does not apply is not asked. */
export function completenessOf(questions: Iterable<Known>): Completeness {
  let answered = 0;
  let asked = 0;
  for (const { applies, answer } of questions) {
    if (applies === false) continue;
    asked += 1;
    if (answer.kind !== 'unanswered') answered += 1;
  }
  return { answered, asked };
}

export const totalOf = (parts: readonly Completeness[]): Completeness => ({
  answered: parts.reduce((total, { answered }) => total + answered, 0),
  asked: parts.reduce((total, { asked }) => total + asked, 0),
});
