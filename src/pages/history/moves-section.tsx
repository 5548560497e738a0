import { ChangeRows } from '../../charts/change-rows.tsx';
import type { ReadinessChange } from '../../engine/compare/readiness-changes.ts';
import type { Horizon } from '../../engine/model.ts';
import { isLevel } from '../../engine/order.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Caption, Section } from '../../ui/layout.tsx';
import { HISTORY, HISTORY_COLUMNS, movesFinding, possibleWords } from '../../words/history.ts';
import { AXIS } from '../../words/results.ts';
import { changeWords } from '../../words/since.ts';
import styles from './page.module.css';
import type { CandidateSubject } from './subject.ts';

/** Readiness then and now, pillar by pillar; what can wait on request. */
export function MovesSection(subject: CandidateSubject) {
  return (
    <>
      <Moves title={HISTORY.dayOne} horizon="dayOne" {...subject} />
      <Disclosure summary={HISTORY.later}>
        <Moves title={HISTORY.later} horizon="later" {...subject} />
      </Disclosure>
    </>
  );
}

type MovesProps = CandidateSubject & { title: string; horizon: Horizon };

function Moves({ title, horizon, lens, change }: MovesProps) {
  const rows = lens.sections
    .filter(({ kind }) => kind !== 'profile')
    .map(({ id, title: label }) => {
      const moved = change.pillars[id]?.[horizon];
      const before = moved?.before?.atLeast ?? null;
      const after = moved?.after?.atLeast ?? null;
      return { id, title: label, label, before, after, value: <Figures {...{ before, after, moved }} /> };
    });
  return (
    <Section title={title} caption={movesFinding(rows)}>
      <ChangeRows
        caption={title}
        columns={{ label: HISTORY_COLUMNS.part, value: HISTORY_COLUMNS.change }}
        axis={AXIS}
        rows={rows}
      />
      <Caption>{HISTORY.thenAndNow}</Caption>
    </Section>
  );
}

type FiguresProps = { before: number | null; after: number | null; moved: ReadinessChange | undefined };

/** What is proven, and below it what is possible, where that moved. */
function Figures({ before, after, moved }: FiguresProps) {
  const most = moved?.before && moved.after ? { was: moved.before.atMost, is: moved.after.atMost } : null;
  return (
    <span className={styles.figures}>
      <span>{changeWords(before, after)}</span>
      {most !== null && !isLevel(most.was, most.is) && (
        <span className={styles.quiet}>{possibleWords(most.was, most.is)}</span>
      )}
    </span>
  );
}
