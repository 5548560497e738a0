import { lazy, Suspense } from 'react';
import { Legend } from '../../charts/legend.tsx';
import type { CandidateId, Lens } from '../../engine/model.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Section } from '../../ui/layout.tsx';
import { Table } from '../../ui/table.tsx';
import { BAR_LEGEND } from '../../words/bar-legend.ts';
import { HISTORY, HISTORY_COLUMNS, linesFinding, momentName, shortDate } from '../../words/history.ts';
import { range } from '../../words/numbers.ts';
import type { NamedMoment } from './moments.ts';
import styles from './page.module.css';
import { resultAt } from './subject.ts';

const HistoryLines = lazy(() => import('../../charts/history-lines.tsx'));

type LinesSectionProps = { lens: Lens; moments: readonly NamedMoment[]; id: CandidateId };

/** The readiness of every pillar at every moment: as lines, and as the table below them. */
export function LinesSection({ lens, moments, id }: LinesSectionProps) {
  const pillars = lens.sections.filter(({ kind }) => kind !== 'profile');
  const dayOneAt = (moment: NamedMoment, pillar: string) =>
    resultAt(moment, id)?.pillars[pillar]?.dayOne ?? null;
  const nameOf = ({ name, at }: NamedMoment) => (name === null ? HISTORY.now : momentName(at, name));
  const series = pillars.map((pillar) => ({
    id: pillar.id,
    title: pillar.title,
    value: moments.map((moment) => range(dayOneAt(moment, pillar.id))).at(-1) ?? '',
    points: moments.map((moment) => ({
      at: Date.parse(moment.at),
      readiness: dayOneAt(moment, pillar.id),
      tick: moment.name === null ? HISTORY.now : shortDate(moment.at),
      label: nameOf(moment),
      value: range(dayOneAt(moment, pillar.id)),
    })),
  }));
  return (
    <Section title={HISTORY.overTime} caption={linesFinding(moments.length)}>
      <div className={styles.lines}>
        <Suspense>
          <HistoryLines series={series} />
        </Suspense>
      </div>
      <Legend {...BAR_LEGEND} />
      <Disclosure summary={HISTORY.overTimeTable}>
        <Table
          caption={HISTORY.overTimeTable}
          isCaptionHidden
          columns={[
            { id: 'moment', title: HISTORY_COLUMNS.moment, cell: nameOf },
            ...pillars.map((pillar) => ({
              id: pillar.id,
              title: pillar.title,
              isNumber: true,
              cell: (moment: NamedMoment) => range(dayOneAt(moment, pillar.id)),
            })),
          ]}
          rows={moments}
          rowKey={(moment) => moment.id}
        />
      </Disclosure>
    </Section>
  );
}
