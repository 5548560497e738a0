import { useState } from 'react';
import { eraseDevice } from '../../storage/device.ts';
import { useAssessments } from '../../storage/use-assessments.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Actions } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ERASE } from '../../words/settings.ts';
import styles from './page.module.css';

/** Deletes everything of this program from this browser, after a dialog that names it all. */
export function Erase() {
  const { rows } = useAssessments();
  const [state, setState] = useState<'idle' | 'asking' | 'deleting' | 'failed'>('idle');
  const erase = async () => {
    setState('deleting');
    try {
      await eraseDevice(import.meta.env.BASE_URL);
      // What is in memory goes with the page.
      window.location.assign(import.meta.env.BASE_URL);
    } catch {
      setState('failed');
    }
  };
  const close = () => setState('idle');
  return (
    <>
      {state === 'failed' && <Notice tone="danger" title={ERASE.failed} role="alert" />}
      <Actions>
        <Button kind="danger" onClick={() => setState('asking')}>
          {ERASE.action}
        </Button>
      </Actions>
      <Dialog
        isOpen={state === 'asking' || state === 'deleting'}
        onClose={close}
        title={ERASE.title}
        closeLabel={ERASE.close}
        actions={
          <>
            <Button kind="danger" isBusy={state === 'deleting'} onClick={erase}>
              {state === 'deleting' ? ERASE.busy : ERASE.action}
            </Button>
            <Button kind="text" onClick={close}>
              {ERASE.cancel}
            </Button>
          </>
        }
      >
        <p>{ERASE.body}</p>
        <ul className={styles.goes}>
          {ERASE.list(rows.length).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>{ERASE.others}</p>
      </Dialog>
    </>
  );
}
