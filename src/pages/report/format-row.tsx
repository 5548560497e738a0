import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { Caption } from '../../ui/layout.tsx';
import { downloadLabel, REPORT_FORMATS_WORDS } from '../../words/report-formats.ts';
import { REPORT_PAGE } from '../../words/report-page.ts';
import styles from './download-list.module.css';
import type { ReportFormat } from './formats.ts';

type FormatRowProps = {
  format: ReportFormat;
  isBusy: boolean;
  onTake: () => void;
  onCancel: () => void;
  /** What can be set for this format alone. */
  children?: ReactNode;
};

/** One format: what it is for, and the button that makes it. */
export function FormatRow({ format, isBusy, onTake, onCancel, children }: FormatRowProps) {
  const { title, note } = REPORT_FORMATS_WORDS[format.id];
  return (
    <li className={styles.format}>
      <div className={styles.about}>
        <p className={styles.title}>{title}</p>
        <Caption>{note}</Caption>
        {children}
      </div>
      <div className={styles.buttons}>
        <Button
          kind={format.id === 'pdf' ? 'primary' : 'quiet'}
          isBusy={isBusy}
          aria-label={downloadLabel(title)}
          onClick={onTake}
        >
          {REPORT_PAGE.download}
        </Button>
        {isBusy && format.isSlow && (
          <Button kind="text" onClick={onCancel}>
            {REPORT_PAGE.cancel}
          </Button>
        )}
      </div>
    </li>
  );
}
