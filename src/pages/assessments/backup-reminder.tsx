import { useState } from 'react';
import { sentinel } from '../../storage/device.ts';
import type { Row } from '../../storage/summary.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { KEEPING } from '../../words/keeping.ts';
import { isBackupDue, isKnownToEvict } from '../eviction.ts';
import { DownloadAll } from './download-all.tsx';

/** Where the browser is known to delete what a site keeps: a word in time. */
export function BackupReminder({ rows }: { rows: readonly Row[] }) {
  const [isPutOff, setIsPutOff] = useState(false);
  const [isDue] = useState(() => mayEvict() && isBackupDue(sentinel.read()?.backedUpAt ?? null, new Date()));
  if (rows.length === 0 || isPutOff || !isDue) return null;
  return (
    <Notice
      tone="warning"
      title={KEEPING.reminderTitle}
      actions={
        <>
          <DownloadAll rows={rows} />
          <Button kind="text" onClick={() => setIsPutOff(true)}>
            {KEEPING.reminderClose}
          </Button>
        </>
      }
    >
      <p>{KEEPING.reminderBody}</p>
    </Notice>
  );
}

function mayEvict(): boolean {
  const isInstalled = window.matchMedia('(display-mode: standalone)').matches;
  return isKnownToEvict({ vendor: navigator.vendor, isInstalled });
}
