import { InlineText } from '../pages/inline-text.tsx';
import { Section } from '../ui/layout.tsx';
import { RESULTS } from '../words/results.ts';
import styles from './list.module.css';
import type { PartProps } from './part.ts';
import { ReadinessBars } from './readiness-bars.tsx';

/** The same answers weighed for another purpose: readiness for AI, freedom to leave. */
export function ReadingsSection({ id, title, ...subject }: PartProps) {
  const { lens, candidate } = subject;
  const readings = lens.readings ?? [];
  return (
    <Section id={id} title={title} caption={RESULTS.readingsNote}>
      <ReadinessBars
        caption={title}
        subject={subject}
        horizon="both"
        groups={readings.map((reading) => ({
          group: { kind: 'reading', id: reading.id },
          title: reading.title,
          readiness: candidate.readings[reading.id] ?? { dayOne: null, later: null },
        }))}
      />
      <dl className={styles.terms}>
        {readings.map(({ id: reading, title: name, summary }) =>
          summary === undefined ? null : (
            <div key={reading}>
              <dt>{name}</dt>
              <dd>
                <InlineText text={summary} />
              </dd>
            </div>
          ),
        )}
      </dl>
    </Section>
  );
}
