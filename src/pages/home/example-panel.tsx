import example from 'virtual:groundwork/example-result/consumer-app-idea';
import { Legend } from '../../charts/legend.tsx';
import { ReadinessRows } from '../../charts/readiness-rows.tsx';
import { VerdictTag } from '../../charts/verdict-tag.tsx';
import { BAR_LEGEND } from '../../words/bar-legend.ts';
import { HOME } from '../../words/home.ts';
import { range } from '../../words/numbers.ts';
import { COLUMNS } from '../../words/results.ts';
import { verdictTitle } from '../../words/verdict.ts';
import styles from './page.module.css';

/** A real result: the same engine and bars as on the results page, computed while the program was built. */
export function ExamplePanel() {
  return (
    <>
      <div>
        <VerdictTag verdict={example.verdict}>{verdictTitle(example.verdict)}</VerdictTag>
        <p className={styles.verdict}>{example.sentence}</p>
      </div>
      <ReadinessRows
        caption={HOME.panelTitle}
        columns={{ label: COLUMNS.label, value: COLUMNS.value }}
        axis={[]}
        rows={example.pillars.map(({ id, title, readiness }) => ({
          id,
          label: title,
          readiness,
          value: range(readiness),
        }))}
      />
      <Legend {...BAR_LEGEND} />
      <p className={styles.caption}>{HOME.panelCaption}</p>
    </>
  );
}
