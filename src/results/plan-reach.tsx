import { useId } from 'react';
import { ChangeRows } from '../charts/change-rows.tsx';
import type { Horizon } from '../engine/model.ts';
import { percent } from '../words/numbers.ts';
import { AXIS, COLUMNS, RESULTS } from '../words/results.ts';
import { horizonName } from '../words/terms.ts';
import type { Subject } from './subject.ts';
import { useOpenSet } from './use-open-set.ts';
import { WhyAnswer } from './why-answer.tsx';
import { WhyButton } from './why-button.tsx';

/** What is proven now and once the plan is carried out, for both moments. */
export function PlanReach({ subject }: { subject: Subject }) {
  const open = useOpenSet();
  const place = useId();
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
      rows={horizons.map(({ horizon, before, after }) => ({
        id: horizon,
        label: horizonName(horizon),
        before,
        after,
        value: (
          <>
            {RESULTS.planFrom(percent(before))}{' '}
            <WhyButton
              words={RESULTS.planTo(percent(after))}
              isOpen={open.isOpen(horizon)}
              onToggle={() => open.toggle(horizon)}
              controls={`${place}${horizon}`}
            >
              {percent(after)}
            </WhyButton>
          </>
        ),
        ...(open.isOpen(horizon)
          ? {
              detail: (
                <div id={`${place}${horizon}`}>
                  <WhyAnswer subject={subject} asks={[{ kind: 'projected', candidate: id, horizon }]} />
                </div>
              ),
            }
          : {}),
      }))}
    />
  );
}
