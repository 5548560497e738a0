import { useEffect, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { OFFLINE } from '../words/offline.ts';
import styles from './caretaker.module.css';
import { keepProgram, keptProgram, startNewer } from './kept-program.ts';
import { useOnline } from './use-online.ts';

/** Says that the device is offline, and that a new version waits. Nothing is reloaded before a person asks for it. */
export function OfflineNotices() {
  const { state, isNewerReady } = keptProgram.use();
  const isOnline = useOnline();
  const [isLater, setIsLater] = useState(false);
  const [isHeldUp, setIsHeldUp] = useState(false);
  useEffect(() => void keepProgram(), []);
  const isOffered = isNewerReady && !isLater;
  return (
    <div role="status" aria-label={OFFLINE.label} data-print="hide">
      {(isOffered || !isOnline) && (
        <div className={styles.notices}>
          {!isOnline && (
            <Notice title={OFFLINE.offlineTitle}>
              <p>{state === 'kept' ? OFFLINE.offlineReady : OFFLINE.offlineNotReady}</p>
            </Notice>
          )}
          {isOffered && (
            <Notice
              title={OFFLINE.newTitle}
              actions={
                <>
                  <Button onClick={async () => setIsHeldUp(!(await startNewer()))}>{OFFLINE.start}</Button>
                  <Button kind="text" onClick={() => setIsLater(true)}>
                    {OFFLINE.later}
                  </Button>
                </>
              }
            >
              <p>{isHeldUp ? OFFLINE.notSaved : OFFLINE.newBody}</p>
            </Notice>
          )}
        </div>
      )}
    </div>
  );
}
