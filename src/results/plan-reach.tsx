import { ChangeRows } from '../charts/change-rows.tsx';
import type { Horizon } from '../engine/model.ts';
import { percent } from '../words/numbers.ts';
import { AXIS, COLUMNS, RESULTS } from '../words/results.ts';
import { horizonName } from '../words/terms.ts';
import type { Subject } from './subject.ts';
import { detailOf, useRowWhy } from './use-row-why.tsx';

/** What is proven now and once the plan is carried out, for both moments. */
export function PlanReach({ subject }: { subject: Subject }) {
  const why = useRowWhy();
  const { id, projected, overall } = subject.candidate;
  const horizons = (['dayOne', 'later'] as const satisfies readonly Horizon[]).flatMap((horizon) => {
    const before = overall[horizon]?.atLeast;
    const after = projected[horizon];
    return before === undefined || after === null ? [] : [{ horizon, before, after }];
  });
  return (
    <ChangeRows
      caption={RESULTS.planReach}
      columns={{ label: COLUMNS.label, value: COLUMNS.planned }}
      axis={AXIS}
      rows={horizons.map(({ horizon, before, after }) => {
        const figure = why({
          key: horizon,
          words: RESULTS.planTo(percent(after)),
          shown: percent(after),
          subject,
          asks: [{ kind: 'projected', candidate: id, horizon }],
        });
        return {
          id: horizon,
          label: horizonName(horizon),
          before,
          after,
          value: (
            <>
              {RESULTS.planFrom(percent(before))} {figure.button}
            </>
          ),
          ...detailOf(figure),
        };
      })}
    />
  );
}
