import { useMemo, useState } from 'react';
import type { Assessment } from '../../engine/assessment.ts';
import { whatWasLeftOut } from '../../report/about.ts';
import { buildReport } from '../../report/build.ts';
import type { Edition } from '../../report/edition.ts';
import { previewOf } from '../../report/preview.ts';
import { Caption, Section } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { FORMAT_GROUPS } from '../../words/report-formats.ts';
import { PDF_STAGES, previewWords, REPORT_PAGE } from '../../words/report-page.ts';
import { CopyMarkdown } from './copy-markdown.tsx';
import styles from './download-list.module.css';
import { FirstNumberField } from './first-number-field.tsx';
import { FormatRow } from './format-row.tsx';
import type { ReportFormat } from './formats.ts';
import { FORMATS } from './formats.ts';
import { PdfLetters } from './pdf-letters.tsx';
import { useMaking } from './use-making.ts';

const GROUPS = ['report', 'form', 'data', 'work'] as const;

type DownloadListProps = {
  edition: Edition;
  /** What the edition was made from. */
  whole: Assessment;
};

/** Every format for this reader with a button of its own, and the text to copy. */
export function DownloadList({ edition, whole }: DownloadListProps) {
  const { state, take, cancel } = useMaking(edition, whole);
  const report = useMemo(() => buildReport(edition), [edition]);
  const [firstNumber, setFirstNumber] = useState<number | null>(1);
  const offered = FORMATS.filter(({ audiences }) => audiences.includes(edition.audience));
  const takeIfSet = (format: ReportFormat) => {
    // What is wrong with the number stands beside it.
    if (format.id === 'decisions' && firstNumber === null) return;
    void take(format, { firstNumber: firstNumber ?? 1 });
  };
  return (
    <Section title={REPORT_PAGE.files} caption={previewWords(edition.audience, previewOf(report))}>
      {edition.audience !== 'vendor' && <Caption>{whatWasLeftOut(edition).join(' ')}</Caption>}
      <PdfLetters report={report} />
      {state.fault !== null && <Notice tone="danger" title={state.fault} role="alert" />}
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
                  onTake={() => takeIfSet(format)}
                  onCancel={cancel}
                >
                  {format.isSlow && (
                    <p className={styles.said} role="status">
                      {state.said ?? (state.busy === format.id ? PDF_STAGES[state.stage] : '')}
                    </p>
                  )}
                  {format.id === 'decisions' && <FirstNumberField onChange={setFirstNumber} />}
                </FormatRow>
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
