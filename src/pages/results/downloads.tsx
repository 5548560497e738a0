import { useState } from 'react';
import type { Subject } from '../../results/subject.ts';
import { Button } from '../../ui/button.tsx';
import { Actions, Caption } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { RESULTS } from '../../words/results.ts';
import { saveFile } from '../save-file.ts';
import styles from './downloads.module.css';
import type { ExportFormat } from './export-file.ts';
import { exportFile } from './export-file.ts';

const LABELS = { pdf: RESULTS.pdf, md: RESULTS.markdown, json: RESULTS.file } as const satisfies Record<
  ExportFormat,
  string
>;

/** The report as files. Each is made here, in the browser, when it is asked for. */
export function Downloads(subject: Subject) {
  const [busy, setBusy] = useState<ExportFormat | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const take = async (format: ExportFormat) => {
    setBusy(format);
    setHasFailed(false);
    try {
      saveFile(await exportFile(format, subject, new Date()));
    } catch {
      setHasFailed(true);
    } finally {
      setBusy(null);
    }
  };
  return (
    <div className={styles.downloads} data-print="hide">
      {hasFailed && <Notice tone="danger" title={RESULTS.exportFailed} role="alert" />}
      <Actions>
        {(['pdf', 'md', 'json'] as const).map((format) => (
          <Button
            key={format}
            kind={format === 'pdf' ? 'primary' : 'quiet'}
            isBusy={busy === format}
            onClick={() => take(format)}
          >
            {busy === 'pdf' && format === 'pdf' ? RESULTS.pdfBusy : LABELS[format]}
          </Button>
        ))}
      </Actions>
      <Caption>{RESULTS.downloadNote}</Caption>
    </div>
  );
}
