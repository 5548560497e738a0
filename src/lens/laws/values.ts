import type { Finding, Path } from '../../documents/issue.ts';
import type { Question } from '../../engine/model.ts';

/** Values such as 0.1 + 0.2 + 0.7 miss 1 by less than this. */
const TOLERANCE = 1e-9;

/** scoring.md §5: every choice has a value; a single reaches from 0 to 1, a multiple reaches 1 in all. */
export function valueLaws(question: Question, at: Path): Finding[] {
  const path = [...at, 'choices'];
  const missing = question.choices.flatMap((choice, c): Finding[] =>
    choice.value === undefined ? [{ code: 'missingValue', choice: choice.id, path: [...path, c] }] : [],
  );
  if (missing.length > 0) return missing;
  const values = question.choices.map(({ value }) => value ?? 0);
  if (question.kind === 'multiple') {
    const sum = values.reduce((total, value) => total + value, 0);
    return sum >= 1 - TOLERANCE ? [] : [{ code: 'sumBelowOne', sum, path }];
  }
  return ([0, 1] as const)
    .filter((end) => !values.includes(end))
    .map((value) => ({ code: 'noChoiceOfValue', value, path }));
}
