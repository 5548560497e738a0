import { Legend } from '../charts/legend.tsx';
import { ReadinessRows } from '../charts/readiness-rows.tsx';
import type { Horizon } from '../engine/model.ts';
import type { ReadinessPerHorizon } from '../engine/result.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Columns, Section } from '../ui/layout.tsx';
import { range } from '../words/numbers.ts';
import { AXIS, barsFinding, COLUMNS, RESULTS } from '../words/results.ts';
import { BAR_LEGEND } from '../words/terms.ts';
import { GroupTag } from './group-tag.tsx';
import type { Subject } from './subject.ts';

type Titled = { readonly id: string; readonly title: string };

/** Readiness of the pillars, the concerns and the readings as ranges: what must be right on day one first, the rest on request. */
export function ReadinessSection(subject: Subject) {
  const { lens, candidate } = subject;
  const pillars = lens.sections.filter(({ kind }) => kind !== 'profile');
  const concerns = lens.concerns ?? [];
  const readings = lens.readings ?? [];
  const dayOneConcerns = concerns.filter(({ horizon }) => horizon === 'dayOne');
  const laterConcerns = concerns.filter(({ horizon }) => horizon === 'later');
  return (
    <>
      <Bars
        title={RESULTS.dayOne}
        groups={pillars}
        of={candidate.pillars}
        horizon="dayOne"
        subject={subject}
        hasTags
      />
      <Legend {...BAR_LEGEND} />
      <Disclosure summary={RESULTS.later}>
        <Bars
          title={RESULTS.later}
          groups={pillars}
          of={candidate.pillars}
          horizon="later"
          subject={subject}
        />
      </Disclosure>
      <Columns>
        <Bars
          title={RESULTS.concerns}
          groups={dayOneConcerns}
          of={candidate.concerns}
          horizon="dayOne"
          subject={subject}
        />
        <Bars
          title={RESULTS.concernsLater}
          groups={laterConcerns}
          of={candidate.concerns}
          horizon="later"
          subject={subject}
        />
      </Columns>
      {readings.length > 0 && (
        <Bars
          title={RESULTS.readings}
          groups={readings}
          of={candidate.readings}
          horizon="dayOne"
          subject={subject}
        />
      )}
    </>
  );
}

type BarsProps = {
  title: string;
  groups: readonly Titled[];
  of: Readonly<Record<string, ReadinessPerHorizon>>;
  horizon: Horizon;
  subject: Subject;
  hasTags?: boolean;
};

/** Rows sorted by what is proven, lowest first; groups without anything to assess at the end. */
function Bars({ title, groups, of, horizon, subject, hasTags = false }: BarsProps) {
  const rows = groups
    .map(({ id, title: label }) => ({ id, title: label, readiness: of[id]?.[horizon] ?? null }))
    .sort((a, b) => (a.readiness?.atLeast ?? 2) - (b.readiness?.atLeast ?? 2));
  return (
    <Section title={title} caption={barsFinding(rows)}>
      <ReadinessRows
        caption={title}
        columns={hasTags ? COLUMNS : { label: COLUMNS.label, value: COLUMNS.value }}
        axis={AXIS}
        rows={rows.map(({ id, title: label, readiness }) => ({
          id,
          label,
          readiness,
          value: range(readiness),
          ...(hasTags ? { tag: <GroupTag section={id} {...subject} /> } : {}),
        }))}
      />
    </Section>
  );
}
