import type { Edition } from '../../report/edition.ts';
import { Button } from '../../ui/button.tsx';
import { Caption, Section } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { downloadLabel, FORMAT_GROUPS, REPORT_FORMATS_WORDS } from '../../words/report-formats.ts';
import { PDF_STAGES, REPORT_PAGE } from '../../words/report-page.ts';
import { CopyMarkdown } from './copy-markdown.tsx';
import styles from './download-list.module.css';
import type { ReportFormat } from './formats.ts';
import { FORMATS } from './formats.ts';
import { PdfLetters } from './pdf-letters.tsx';
import { useMaking } from './use-making.ts';

const GROUPS = ['report', 'form', 'data', 'work'] as const;

/** Every format for this reader with a button of its own, and the text to copy. */
export function DownloadList({ edition }: { edition: Edition }) {
  const { state, take, cancel } = useMaking(edition);
  const offered = FORMATS.filter(({ audiences }) => audiences.includes(edition.audience));
  return (
    <Section title={REPORT_PAGE.files}>
      <PdfLetters edition={edition} />
      {state.fault !== null && <Notice tone="danger" title={state.fault} role="alert" />}
      <p className={styles.said} role="status">
        {state.said ?? (state.busy === 'pdf' ? PDF_STAGES[state.stage] : '')}
      </p>
      {GROUPS.map((group) => {
        const formats = offered.filter((format) => format.group === group);
        return formats.length === 0 ? null : (
          <div key={group}>
            <h3 className={styles.group}>{FORMAT_GROUPS[group]}</h3>
            <ul className={styles.formats}>
              {formats.map((format) => (
                <FormatRow
                  key={format.id}
                  format={format}
                  isBusy={state.busy === format.id}
                  onTake={() => take(format)}
                  onCancel={cancel}
                />
              ))}
            </ul>
          </div>
        );
      })}
      <Caption>{REPORT_PAGE.blocked}</Caption>
      <CopyMarkdown edition={edition} />
    </Section>
  );
}

type FormatRowProps = {
  format: ReportFormat;
  isBusy: boolean;
  onTake: () => void;
  onCancel: () => void;
};

function FormatRow({ format, isBusy, onTake, onCancel }: FormatRowProps) {
  const { title, note } = REPORT_FORMATS_WORDS[format.id];
  return (
    <li className={styles.format}>
      <div>
        <p className={styles.title}>{title}</p>
        <Caption>{note}</Caption>
      </div>
      <div className={styles.buttons}>
        {isBusy && format.isSlow && (
          <Button kind="text" onClick={onCancel}>
            {REPORT_PAGE.cancel}
          </Button>
        )}
        <Button
          kind={format.id === 'pdf' ? 'primary' : 'quiet'}
          isBusy={isBusy}
          aria-label={downloadLabel(title)}
          onClick={onTake}
        >
          {REPORT_PAGE.download}
        </Button>
      </div>
    </li>
  );
}
