import type { Horizon } from '../engine/model.ts';
import { Section } from '../ui/layout.tsx';
import { groupsFinding } from '../words/findings.ts';
import { RESULTS } from '../words/results.ts';
import { byLeast } from './by-least.ts';
import styles from './list.module.css';
import type { PartProps } from './part.ts';
import { ReadinessBars } from './readiness-bars.tsx';
import type { Subject } from './subject.ts';

/** The concerns of the lens: those that are expensive to redo, then those that can evolve. */
export function ConcernsSection({ id, title, ...subject }: PartProps) {
  return (
    <Section id={id} title={title} caption={RESULTS.byConcernNote}>
      <Concerns horizon="dayOne" title={RESULTS.concerns} subject={subject} />
      <Concerns horizon="later" title={RESULTS.concernsLater} subject={subject} />
    </Section>
  );
}

type ConcernsProps = { horizon: Horizon; title: string; subject: Subject };

function Concerns({ horizon, title, subject }: ConcernsProps) {
  const { lens, candidate } = subject;
  const concerns = (lens.concerns ?? [])
    .filter((concern) => concern.horizon === horizon)
    .map((concern) => ({
      group: { kind: 'concern', id: concern.id } as const,
      title: concern.title,
      readiness: candidate.concerns[concern.id] ?? { dayOne: null, later: null },
    }));
  const rows = byLeast(concerns, horizon);
  if (rows.length === 0) return null;
  return (
    <div className={styles.group}>
      <h3>{title}</h3>
      <p className={styles.finding}>{groupsFinding(rows, horizon)}</p>
      <ReadinessBars caption={title} subject={subject} groups={rows} horizon={horizon} />
    </div>
  );
}
