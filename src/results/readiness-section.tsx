import { Legend } from '../charts/legend.tsx';
import { Section } from '../ui/layout.tsx';
import { BAR_LEGEND } from '../words/bar-legend.ts';
import { pillarsFinding } from '../words/findings.ts';
import { RESULTS } from '../words/results.ts';
import { byLeast } from './by-least.ts';
import type { PartProps } from './part.ts';
import { ReadinessBars } from './readiness-bars.tsx';

/** Readiness of the pillars as ranges, day one with later below it, and the overall figures they come to. */
export function ReadinessSection({ id, title, ...subject }: PartProps) {
  const { lens, candidate } = subject;
  const pillars = lens.sections
    .filter(({ kind }) => kind !== 'profile')
    .map(({ id: section, title: name }) => ({
      group: { kind: 'pillar', id: section } as const,
      title: name,
      readiness: candidate.pillars[section] ?? NOTHING,
    }));
  const rows = byLeast(pillars, 'dayOne');
  return (
    <Section id={id} title={title} caption={pillarsFinding(rows, byLeast(pillars, 'later'))}>
      <ReadinessBars
        caption={title}
        subject={subject}
        groups={[
          ...rows,
          { group: { kind: 'overall' }, title: RESULTS.overall, readiness: candidate.overall },
        ]}
        horizon="both"
        hasTags
      />
      <Legend {...BAR_LEGEND} later={RESULTS.thinBar} />
    </Section>
  );
}

const NOTHING = { dayOne: null, later: null } as const;
