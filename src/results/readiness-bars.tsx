import { useId } from 'react';
import { ReadinessRows } from '../charts/readiness-rows.tsx';
import type { GroupRef } from '../engine/explain/explanation.ts';
import type { Horizon } from '../engine/model.ts';
import type { ReadinessPerHorizon } from '../engine/result.ts';
import { range, spokenRange } from '../words/numbers.ts';
import { AXIS, COLUMNS, LATER_SHORT } from '../words/results.ts';
import { asksOfReadiness } from './asks.ts';
import { GroupTag } from './group-tag.tsx';
import type { Subject } from './subject.ts';
import type { OpenSet } from './use-open-set.ts';
import { useOpenSet } from './use-open-set.ts';
import { WhyAnswer } from './why-answer.tsx';
import { WhyButton } from './why-button.tsx';

export type BarsGroup = {
  readonly group: GroupRef;
  readonly title: string;
  readonly readiness: ReadinessPerHorizon;
};

type ReadinessBarsProps = {
  caption: string;
  subject: Subject;
  groups: readonly BarsGroup[];
  /** The one moment shown, or day one with later below it. */
  horizon: Horizon | 'both';
  /** The worst risk of each pillar at the row's end. */
  hasTags?: boolean;
};

/** Readiness of groups on one scale; each figure opens what it is made of. */
export function ReadinessBars({ caption, subject, groups, horizon, hasTags = false }: ReadinessBarsProps) {
  const open = useOpenSet();
  const id = useId();
  const first = horizon === 'both' ? 'dayOne' : horizon;
  const figure = (row: BarsGroup, at: Horizon) => <Figure row={row} at={at} open={open} id={id} />;
  const opened = (row: BarsGroup) =>
    (['dayOne', 'later'] as const).filter((at) => open.isOpen(keyOf(row.group, at)));
  return (
    <ReadinessRows
      caption={caption}
      columns={{
        label: COLUMNS.label,
        value: horizon === 'both' ? COLUMNS.dayOne : COLUMNS.value,
        ...(horizon === 'both' ? { second: COLUMNS.later } : {}),
        ...(hasTags ? { tag: COLUMNS.tag } : {}),
      }}
      axis={AXIS}
      rows={groups.map((row) => ({
        id: keyOf(row.group, first),
        label: row.title,
        readiness: row.readiness[first],
        value: figure(row, first),
        isTotal: row.group.kind === 'overall',
        ...(horizon === 'both'
          ? {
              later: row.readiness.later,
              second: (
                <>
                  {LATER_SHORT} {figure(row, 'later')}
                </>
              ),
            }
          : {}),
        ...(hasTags && row.group.kind === 'pillar'
          ? { tag: <GroupTag section={row.group.id} {...subject} /> }
          : {}),
        ...(opened(row).length > 0
          ? {
              detail: opened(row).map((at) => (
                <div key={at} id={`${id}${keyOf(row.group, at)}`}>
                  <WhyAnswer
                    subject={subject}
                    asks={asksOfReadiness(subject.candidate.id, row.group, at, row.readiness[at])}
                  />
                </div>
              )),
            }
          : {}),
      }))}
    />
  );
}

type FigureProps = { row: BarsGroup; at: Horizon; open: OpenSet; id: string };

function Figure({ row, at, open, id }: FigureProps) {
  const key = keyOf(row.group, at);
  const readiness = row.readiness[at];
  return (
    <WhyButton
      words={spokenRange(readiness)}
      isOpen={open.isOpen(key)}
      onToggle={() => open.toggle(key)}
      controls={`${id}${key}`}
    >
      {range(readiness)}
    </WhyButton>
  );
}

const keyOf = (group: GroupRef, horizon: Horizon): string =>
  [group.kind, 'id' in group ? group.id : '', horizon].join('-');
