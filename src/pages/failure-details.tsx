import { useState } from 'react';
import type { Failure } from '../storage/failure-log.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Actions } from '../ui/layout.tsx';
import { FAILURE, failureText } from '../words/failure.ts';
import styles from './failure-details.module.css';

/** Failures as text, to read and to copy for whoever mends the program. */
export function FailureDetails({ failures }: { failures: readonly Failure[] }) {
  const [said, setSaid] = useState('');
  const text = failures.map(failureText).join('\n\n');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(FAILURE.copied);
    } catch {
      setSaid(FAILURE.notCopied);
    }
  };
  return (
    <>
      <Disclosure summary={FAILURE.details}>
        <pre className={styles.text}>{text}</pre>
      </Disclosure>
      <Actions>
        <Button kind="quiet" onClick={copy}>
          {FAILURE.copy}
        </Button>
        <span role="status">{said}</span>
      </Actions>
    </>
  );
}
