import { useState } from 'react';
import { endPrivateSession, startPrivateSession } from '../../storage/device.ts';
import { useAssessments } from '../../storage/use-assessments.ts';
import { usePrivateSession } from '../../storage/use-storage-state.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Actions } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PRIVATE } from '../../words/settings.ts';

/** Starts and ends the session that keeps nothing. Ending asks what becomes of what it holds. */
export function PrivateSession() {
  const isPrivate = usePrivateSession();
  const { rows } = useAssessments();
  const [isEnding, setIsEnding] = useState(false);
  const [isStoring, setIsStoring] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  // The dialog stays until it is done: whoever saw it close may close the tab.
  const end = async (isKept: boolean) => {
    setIsStoring(true);
    try {
      await endPrivateSession(isKept);
      setHasFailed(false);
    } catch {
      setHasFailed(true);
    }
    setIsStoring(false);
    setIsEnding(false);
  };
  return (
    <>
      {hasFailed && <Notice tone="danger" title={PRIVATE.failed} role="alert" />}
      <Actions>
        <Button kind="quiet" onClick={() => (isPrivate ? setIsEnding(true) : startPrivateSession())}>
          {isPrivate ? PRIVATE.end : PRIVATE.start}
        </Button>
      </Actions>
      <Dialog
        isOpen={isEnding}
        onClose={() => setIsEnding(false)}
        title={PRIVATE.end}
        closeLabel={PRIVATE.close}
        actions={
          <>
            {rows.length > 0 && (
              <Button isBusy={isStoring} onClick={() => end(true)}>
                {isStoring ? PRIVATE.keeping : PRIVATE.keep}
              </Button>
            )}
            <Button
              isBusy={isStoring}
              kind={rows.length > 0 ? 'danger' : 'primary'}
              onClick={() => end(false)}
            >
              {rows.length > 0 ? PRIVATE.forget : PRIVATE.endEmpty}
            </Button>
            <Button kind="text" onClick={() => setIsEnding(false)}>
              {PRIVATE.cancel}
            </Button>
          </>
        }
      >
        <p>{PRIVATE.endBody(rows.length)}</p>
      </Dialog>
    </>
  );
}
