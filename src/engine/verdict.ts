/** §9: what all severities of a candidate come to. */
import type { QuestionResult, Severity, Verdict } from './result.ts';

/** The verdict of a candidate that has something to assess and an answer to go by. */
export function verdictOf(
  questions: Iterable<{ readonly result: Pick<QuestionResult, 'severity'> }>,
): Verdict {
  const certain = new Set<Severity>();
  const possible = new Set<Severity>();
  for (const { result } of questions) {
    certain.add(result.severity.certain);
    possible.add(result.severity.possible);
  }
  if (certain.has('high')) return 'notYet';
  if (possible.has('high')) return 'findOutFirst';
  return certain.has('medium') || possible.has('medium') ? 'readyWithConditions' : 'ready';
}
