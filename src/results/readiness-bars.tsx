import { ReadinessRows } from '../charts/readiness-rows.tsx';
import type { GroupRef } from '../engine/explain/explanation.ts';
import type { Horizon } from '../engine/model.ts';
import type { ReadinessPerHorizon } from '../engine/result.ts';
import { range, spokenRange } from '../words/numbers.ts';
import { AXIS, COLUMNS, LATER_SHORT } from '../words/results.ts';
import { asksOfReadiness } from './asks.ts';
import type { Subject } from './subject.ts';
import { detailOf, useRowWhy } from './use-row-why.tsx';
import { worstOf } from './worst-of.tsx';

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
  const why = useRowWhy();
  const first = horizon === 'both' ? 'dayOne' : horizon;
  const figureOf = ({ group, readiness }: BarsGroup, at: Horizon) =>
    why({
      key: keyOf(group, at),
      words: spokenRange(readiness[at]),
      shown: range(readiness[at]),
      subject,
      asks: asksOfReadiness(subject.candidate.id, group, at, readiness[at]),
    });
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
      rows={groups.map((row) => {
        const { group, title, readiness } = row;
        const figures = [figureOf(row, first), ...(horizon === 'both' ? [figureOf(row, 'later')] : [])];
        const worst = hasTags && group.kind === 'pillar' ? worstOf(group.id, subject) : undefined;
        const tag = worst && why({ key: `${keyOf(group, first)} tag`, ...worst });
        return {
          id: keyOf(group, first),
          label: title,
          readiness: readiness[first],
          value: figures[0]?.button,
          isTotal: group.kind === 'overall',
          ...(horizon === 'both'
            ? {
                later: readiness.later,
                second: (
                  <>
                    {LATER_SHORT} {figures[1]?.button}
                  </>
                ),
              }
            : {}),
          ...(tag === undefined ? {} : { tag: tag.button }),
          ...detailOf(...figures, ...(tag === undefined ? [] : [tag])),
        };
      })}
    />
  );
}

const keyOf = (group: GroupRef, horizon: Horizon): string =>
  [group.kind, 'id' in group ? group.id : '', horizon].join('-');
