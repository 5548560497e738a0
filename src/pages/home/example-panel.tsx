import { use } from 'react';
import { Legend } from '../../charts/legend.tsx';
import { ReadinessRows } from '../../charts/readiness-rows.tsx';
import { VerdictTag } from '../../charts/verdict-tag.tsx';
import { evaluate } from '../../engine/evaluate.ts';
import { builtInLens } from '../../lens/built-in.ts';
import { HOME } from '../../words/home.ts';
import { range } from '../../words/numbers.ts';
import { COLUMNS } from '../../words/results.ts';
import { BAR_LEGEND } from '../../words/terms.ts';
import { verdictSentence, verdictTitle } from '../../words/verdict.ts';
import { loadExample } from '../examples.ts';
import styles from './page.module.css';

const example = loadExample(HOME.panelExample);

/** A real result, computed here: the same engine and bars as on the results page. */
export default function ExamplePanel() {
  const [candidate] = evaluate(builtInLens, use(example)).candidates;
  if (candidate === undefined) return null;
  const rows = builtInLens.sections
    .filter(({ kind }) => kind !== 'profile')
    .map(({ id, title }) => ({ id, label: title, readiness: candidate.pillars[id]?.dayOne ?? null }))
    .filter(({ readiness }) => readiness !== null);
  return (
    <>
      <div>
        <VerdictTag verdict={candidate.verdict}>{verdictTitle(candidate.verdict)}</VerdictTag>
        <p className={styles.verdict}>{verdictSentence(candidate)}</p>
      </div>
      <ReadinessRows
        caption={HOME.panelTitle}
        columns={{ label: COLUMNS.label, value: COLUMNS.value }}
        axis={[]}
        rows={rows.map((row) => ({ ...row, value: range(row.readiness) }))}
      />
      <Legend {...BAR_LEGEND} />
      <p className={styles.caption}>{HOME.panelCaption}</p>
    </>
  );
}
