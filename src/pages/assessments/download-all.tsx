import { useState } from 'react';
import type { Row } from '../../storage/summary.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ASSESSMENTS } from '../../words/assessments.ts';

/** One archive of everything on this device, archived or not. */
export function DownloadAll({ rows }: { rows: readonly Row[] }) {
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const download = async () => {
    setState('busy');
    try {
      const { downloadAll } = await import('../download-assessments.ts');
      await downloadAll(rows);
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <Button kind="quiet" isBusy={state === 'busy'} onClick={download}>
        {state === 'busy' ? ASSESSMENTS.downloadingAll : ASSESSMENTS.downloadAll}
      </Button>
      {state === 'failed' && <Notice tone="danger" title={ASSESSMENTS.downloadFailed} role="alert" />}
    </>
  );
}
