/** §14: severities opened and closed. */
import type { QuestionId } from '../model.ts';
import { own } from '../own.ts';
import type { CandidateResult, Severity } from '../result.ts';
import { compareSeverities } from '../severity.ts';

/** By possible severity. Opened: there was none before. Closed: there is none any more. */
export type SeverityChange = {
  readonly question: QuestionId;
  readonly before: Severity;
  readonly after: Severity;
  readonly change: 'opened' | 'closed' | 'worse' | 'better';
};

/** The questions of either moment whose severity changed; a question that is not there has none. */
export function severityChanges(before: CandidateResult, after: CandidateResult): readonly SeverityChange[] {
  const ids = new Set([...Object.keys(after.questions), ...Object.keys(before.questions)]);
  return [...ids].flatMap((question) => {
    const was = own(before.questions, question)?.severity.possible ?? 'none';
    const is = own(after.questions, question)?.severity.possible ?? 'none';
    return was === is ? [] : [{ question, before: was, after: is, change: changeOf(was, is) }];
  });
}

function changeOf(before: Severity, after: Severity): SeverityChange['change'] {
  if (before === 'none') return 'opened';
  if (after === 'none') return 'closed';
  return compareSeverities(after, before) > 0 ? 'worse' : 'better';
}
