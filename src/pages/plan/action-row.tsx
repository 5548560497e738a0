import { lazy, Suspense, useRef, useState } from 'react';
import { IntervalBar } from '../../charts/interval-bar.tsx';
import { SeverityTag } from '../../charts/severity-tag.tsx';
import type { Assessment } from '../../engine/assessment.ts';
import type { Candidate } from '../../engine/model.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { MoveIcon } from '../../ui/move-icon.tsx';
import { buttonFor } from '../../words/buttons.ts';
import { afterStep, DONE_BUT_OPEN, markWords, PLAN, PLAN_DONE, PLAN_MARK } from '../../words/plan.ts';
import { planFacts } from '../../words/results.ts';
import { severityTag } from '../../words/terms.ts';
import { InlineText } from '../inline-text.tsx';
import { Link } from '../link.tsx';
import { questionPath } from '../steps.ts';
import { reopened } from './marks.ts';
import styles from './plan.module.css';
import type { RowActions } from './row-actions.ts';
import type { PlanRow } from './rows.ts';
import type { RowDrag } from './use-drag.ts';

const MarkForm = lazy(() => import('./mark-form.tsx'));
const DoneForm = lazy(() => import('./done-form.tsx'));

type ActionRowProps = {
  row: PlanRow;
  assessment: Assessment;
  candidate: Candidate;
  actions: RowActions;
  drag: RowDrag;
  /** Moves it one place; `null` where the order cannot be changed. */
  onStep: ((direction: 'up' | 'down') => void) | null;
};

/** One action: what it is, what it takes and gives, whose it is, and what holds after it. */
export function ActionRow({ row, assessment, candidate, actions, drag, onStep }: ActionRowProps) {
  const { item, advice, question, mark, number, after, isCertain, isDone } = row;
  const [form, setForm] = useState<'mark' | 'done' | null>(null);
  const buttons = useRef<HTMLDivElement>(null);
  const close = () => {
    setForm(null);
    buttons.current?.querySelector('button')?.focus();
  };
  return (
    <li className={styles.item} data-dragged={drag.isDragged || undefined} data-line={drag.line ?? undefined}>
      <span className={styles.number}>{number}</span>
      <div className={styles.what}>
        <h3>
          <InlineText text={advice.title} />
        </h3>
        <p className={styles.facts}>{planFacts(item)}</p>
        <p className={row.isOverdue ? styles.overdue : styles.facts}>{markWords(mark, row.isOverdue)}</p>
        {isDone && <p className={styles.facts}>{DONE_BUT_OPEN}</p>}
        {item.conditional && (
          <p className={styles.facts}>
            {PLAN.conditional}{' '}
            <Link to={questionPath(assessment, question.id, candidate.id)}>{PLAN.findOut}</Link>
          </p>
        )}
        <Disclosure summary={PLAN.steps}>
          <ul className={styles.steps}>
            {advice.steps.map((step) => (
              <li key={step}>
                <InlineText text={step} />
              </li>
            ))}
          </ul>
        </Disclosure>
      </div>
      <div className={styles.reach}>
        <SeverityTag severity={item.severity} isPossible={!isCertain}>
          {severityTag(item.severity, isCertain ? 'certain' : 'possible')}
        </SeverityTag>
        {after !== null && <IntervalBar readiness={{ atLeast: after, atMost: after }} />}
        <p className={styles.facts}>{afterStep(after)}</p>
      </div>
      {form === null && (
        <div className={styles.buttons} ref={buttons} data-print="hide">
          <Button
            kind="text"
            data-focus={`done ${question.id}`}
            aria-label={buttonFor(isDone ? PLAN.changeAnswer : PLAN.markDone, advice.title)}
            onClick={() => setForm('done')}
          >
            {isDone ? PLAN.changeAnswer : PLAN.markDone}
          </Button>
          {isDone && (
            <Button
              kind="text"
              aria-label={buttonFor(PLAN.notDone, advice.title)}
              onClick={() => actions.setMark(row, reopened(mark), PLAN_DONE.reopened(advice.title))}
            >
              {PLAN.notDone}
            </Button>
          )}
          <Button kind="text" aria-label={buttonFor(PLAN.edit, advice.title)} onClick={() => setForm('mark')}>
            {PLAN.edit}
          </Button>
          {onStep !== null && (
            <span className={styles.moves}>
              {(['up', 'down'] as const).map((direction) => (
                <button
                  key={direction}
                  type="button"
                  className={styles.move}
                  data-focus={`${direction} ${question.id}`}
                  aria-label={buttonFor(direction === 'up' ? PLAN.moveUp : PLAN.moveDown, advice.title)}
                  onClick={() => onStep(direction)}
                >
                  <MoveIcon name={direction} />
                </button>
              ))}
              <span className={styles.handle} title={PLAN.drag} aria-hidden="true" {...drag.handle}>
                <MoveIcon name="grip" />
              </span>
            </span>
          )}
        </div>
      )}
      {form !== null && (
        <div className={styles.form}>
          <Suspense>
            {form === 'mark' ? (
              <MarkForm
                mark={mark}
                onSave={(next) => {
                  actions.setMark(row, next, PLAN_MARK.saved(advice.title));
                  close();
                }}
                onCancel={close}
              />
            ) : (
              <DoneForm
                question={question}
                assessment={assessment}
                candidate={candidate}
                onFinish={(choices) => {
                  setForm(null);
                  const said = choices === null ? PLAN_DONE.marked : PLAN_DONE.changed;
                  actions.finish(row, choices, said(advice.title));
                }}
                onCancel={close}
              />
            )}
          </Suspense>
        </div>
      )}
    </li>
  );
}
