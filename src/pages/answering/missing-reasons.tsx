import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PROBLEM } from '../../words/question.ts';
import { reasonId } from '../reason-field.tsx';
import type { Answering } from './use-answers.ts';

/** Says above the questions which of them still lack a reason. Needs a key per attempt, so that the focus moves to it each time. */
export default function MissingReasons({ missing }: { missing: readonly Answering[] }) {
  return (
    <>
      <title>{PROBLEM.titlePrefix + PROBLEM.reason}</title>
      <ErrorSummary
        title={PROBLEM.title}
        problems={missing.map(({ name }) => ({ controlId: reasonId(name), text: PROBLEM.reason }))}
      />
    </>
  );
}
