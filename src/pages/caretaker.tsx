import { useEffect } from 'react';
import type { Assessment } from '../engine/assessment.ts';
import { session } from '../storage/browser-storage.ts';
import { lossWatch } from '../storage/device.ts';
import { useLoss, usePrivateSession } from '../storage/use-storage-state.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { KEEPING } from '../words/keeping.ts';
import styles from './caretaker.module.css';
import { DropTarget } from './drop-target.tsx';
import { watchFailures } from './failures.ts';
import { Link } from './link.tsx';
import { OfflineNotices } from './offline-notices.tsx';
import { OpenFiles } from './open-files.tsx';
import { watchForSnapshots } from './snapshot-watch.ts';
import { usePersistence } from './use-persistence.ts';

/** What goes on beside every page: files that are dropped, and what a person must know of what this browser keeps. */
export default function Caretaker() {
  const isPrivate = usePrivateSession();
  const loss = useLoss();
  useEffect(() => void lossWatch.start(), []);
  useEffect(() => watchFailures(window), []);
  usePersistence();
  useEffect(
    () =>
      watchForSnapshots({
        store: session.store,
        keep: keepSilentlySoon,
        now: () => new Date().toISOString(),
      }),
    [],
  );
  return (
    <>
      <DropTarget />
      <OfflineNotices />
      {(isPrivate || loss !== null) && (
        <aside className={styles.notices} aria-label={KEEPING.label} data-print="hide">
          {isPrivate && (
            <Notice
              tone="warning"
              title={KEEPING.privateTitle}
              actions={<Link to="/settings">{KEEPING.privateSettings}</Link>}
            >
              <p>{KEEPING.privateBody}</p>
            </Notice>
          )}
          {loss !== null && !isPrivate && (
            <Notice
              tone="danger"
              role="alert"
              title={KEEPING.lossTitle}
              actions={
                <>
                  <OpenFiles />
                  <Button kind="text" onClick={() => lossWatch.accept()}>
                    {KEEPING.lossAccept}
                  </Button>
                </>
              }
            >
              <p>
                {loss.found.count < loss.expected.count
                  ? KEEPING.lossCount(loss.expected.count, loss.found.count)
                  : KEEPING.lossOlder}
              </p>
              <p>{KEEPING.lossBackup(loss.expected.backedUpAt)}</p>
            </Notice>
          )}
        </aside>
      )}
    </>
  );
}

/** The engine, which a snapshot needs for its result, is loaded when the first one is taken. */
async function keepSilentlySoon(shown: Assessment, name: string): Promise<void> {
  const { keepSilently } = await import('./automatic-snapshot.ts');
  keepSilently(shown, name);
}
