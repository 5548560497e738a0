import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import type { Assessment } from '../../engine/assessment.ts';
import type { Candidate, Horizon } from '../../engine/model.ts';
import type { Readiness } from '../../engine/result.ts';
import { Section } from '../../ui/layout.tsx';
import { beforeSteps, PLAN } from '../../words/plan.ts';
import { ActionRow } from './action-row.tsx';
import styles from './plan.module.css';
import type { RowActions } from './row-actions.ts';
import type { PlanRow } from './rows.ts';
import { useDrag } from './use-drag.ts';

type PlanPartProps = {
  horizon: Horizon;
  rows: readonly PlanRow[];
  assessment: Assessment;
  candidate: Candidate;
  now: Readiness | null;
  canMove: boolean;
  actions: RowActions;
};

/** The actions of one horizon, which can be put into another order among themselves. */
export function PlanPart(props: PlanPartProps): ReactNode {
  const { horizon, rows, now, canMove, actions, assessment, candidate } = props;
  const list = useRef<HTMLOListElement>(null);
  const refocus = useRef<string | null>(null);
  const ids = rows.map(({ question }) => question.id);
  const dragOf = useDrag(ids, (id, onto) => {
    const row = rows.find(({ question }) => question.id === id);
    if (row !== undefined) actions.move(row, onto);
  });
  useEffect(() => {
    if (refocus.current === null) return;
    list.current?.querySelector<HTMLElement>(`[data-focus="${CSS.escape(refocus.current)}"]`)?.focus();
    refocus.current = null;
  });
  if (rows.length === 0) return null;
  return (
    <Section title={PLAN.horizons[horizon]} caption={beforeSteps(horizon, now)}>
      <ol className={styles.list} ref={list}>
        {rows.map((row, index) => (
          <ActionRow
            key={row.question.id}
            row={row}
            assessment={assessment}
            candidate={candidate}
            actions={{
              ...actions,
              finish: (...args) => {
                const neighbour = rows[index + 1] ?? rows[index - 1];
                refocus.current = neighbour === undefined ? null : `done ${neighbour.question.id}`;
                actions.finish(...args);
              },
            }}
            drag={dragOf(row.question.id)}
            onStep={
              canMove
                ? (direction) => {
                    const onto = ids[direction === 'up' ? index - 1 : index + 1];
                    if (onto === undefined) actions.refuseMove(row, direction);
                    else {
                      refocus.current = `${direction} ${row.question.id}`;
                      actions.move(row, onto);
                    }
                  }
                : null
            }
          />
        ))}
      </ol>
    </Section>
  );
}
