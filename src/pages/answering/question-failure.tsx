import { useEffect, useState } from 'react';
import type { Failure } from '../../storage/failure-log.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { FAILURE } from '../../words/failure.ts';
import { FailureDetails } from '../failure-details.tsx';
import { failures } from '../failures.ts';

/** In the place of a question that cannot be drawn (reliability F42): what to do, and what to tell whoever mends it. */
export default function QuestionFailure({ error, question }: { error: unknown; question: string }) {
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => setFailure(failures.note(error, `question ${question}`)), [error, question]);
  return (
    <Notice
      tone="danger"
      role="alert"
      title={FAILURE.question}
      actions={
        <Button kind="text" onClick={() => window.location.reload()}>
          {FAILURE.reload}
        </Button>
      }
    >
      <p>{FAILURE.questionBody}</p>
      {failure !== null && <FailureDetails failures={[failure]} />}
    </Notice>
  );
}
