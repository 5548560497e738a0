import { useState } from 'react';
import type { Assessment } from '../../engine/assessment.ts';
import type { Candidate, Lens, PlanMark, QuestionId } from '../../engine/model.ts';
import { movePlanItem, sortPlan, withoutPlaces } from '../../engine/plan-order.ts';
import type { CandidateResult } from '../../engine/result.ts';
import { session } from '../../storage/browser-storage.ts';
import { Button } from '../../ui/button.tsx';
import { Actions, Caption, Lead } from '../../ui/layout.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { cannotMove, movedTo, PLAN, planSentence, planWarnings } from '../../words/plan.ts';
import { Link } from '../link.tsx';
import { todayOf } from '../today.ts';
import { useQuery } from '../use-query.ts';
import { useUndoToast } from '../use-undo-toast.tsx';
import { ClosedActions } from './closed-actions.tsx';
import { passes, readOneOf, readWhose, SHOWS, SORTS } from './filter.ts';
import { Filters } from './filters.tsx';
import { withDone, withMark } from './marks.ts';
import styles from './plan.module.css';
import { PlanPart } from './plan-part.tsx';
import type { RowActions } from './row-actions.ts';
import type { PlanRow } from './rows.ts';
import { closedRows, planRows } from './rows.ts';

type PlanViewProps = {
  lens: Lens;
  assessment: Assessment;
  candidate: Candidate;
  scored: CandidateResult;
};

export function PlanView({ lens, assessment, candidate, scored }: PlanViewProps) {
  const [query, changeQuery] = useQuery();
  const [announcement, announce] = useState('');
  const { region, offerUndo, dismiss } = useUndoToast();
  const sort = readOneOf(SORTS, query.get('sort'));
  const filter = { show: readOneOf(SHOWS, query.get('show')), whose: readWhose(query.get('owner')) };
  const rows = planRows(lens, assessment, candidate, scored, sort, todayOf(new Date()));
  const closed = closedRows(lens, candidate, scored);
  const open = rows.filter(({ isDone }) => !isDone);
  const ofHorizon = (horizon: PlanRow['item']['horizon']) =>
    rows.filter(({ item }) => item.horizon === horizon);

  const savePlan = (plan: NonNullable<Candidate['plan']>) => session.editCandidate(candidate.id, { plan });
  const move = (row: PlanRow, onto: QuestionId) => {
    const order = sortPlan(scored.plan, candidate.plan, 'team');
    const ofSame = order.filter(({ horizon }) => horizon === row.item.horizon);
    const to = ofSame.findIndex(({ question }) => question === onto);
    savePlan(movePlanItem(ofSame, candidate.plan, row.question.id, to));
    dismiss();
    announce(
      movedTo(
        row.advice.title,
        order.findIndex(({ question }) => question === onto),
        order.length,
      ),
    );
  };
  const actions: RowActions = {
    move,
    refuseMove: (row, direction) => announce(cannotMove(row.advice.title, direction)),
    setMark: (row: PlanRow, mark: PlanMark, said: string) => {
      if (savePlan(withMark(candidate.plan, row.question.id, mark))) offerUndo(said, session.undo);
    },
    finish: (row, choices, said) => {
      const now = new Date();
      const next = withDone(assessment, candidate, row.question, choices, {
        date: todayOf(now),
        time: now.toISOString(),
      });
      if (session.change(next)) offerUndo(said, session.undo);
    },
  };
  const isPlaced = Object.values(candidate.plan ?? {}).some(({ place }) => place !== undefined);
  const resetOrder = () => {
    if (savePlan(withoutPlaces(candidate.plan))) offerUndo(PLAN.suggestedDone, session.undo);
  };
  const warnings = planWarnings({
    unowned: open.filter(({ mark }) => mark.owner === undefined).length,
    overdue: open.filter((row) => row.isOverdue).length,
  });

  return (
    <>
      <header className={styles.head}>
        <PageHeading>{PLAN.of(candidate.name)}</PageHeading>
        {rows.length > 0 && (
          <Lead>
            {planSentence(
              { dayOne: ofHorizon('dayOne').length, later: ofHorizon('later').length },
              scored.overall.dayOne,
              scored.projected.dayOne,
            )}{' '}
            {warnings}
          </Lead>
        )}
        <Link to={`/a/${assessment.id}/what-if?c=${candidate.id}`}>{PLAN.whatIf}</Link>
      </header>
      <Filters sort={sort} filter={filter} rows={[...rows, ...closed]} onChange={changeQuery} />
      {rows.length > 0 && (
        <Actions>
          <Caption>{sort === 'team' ? PLAN.moveHint : PLAN.moveElsewhere}</Caption>
          {isPlaced && sort === 'team' && (
            <Button kind="text" onClick={resetOrder}>
              {PLAN.suggested}
            </Button>
          )}
        </Actions>
      )}
      {(['dayOne', 'later'] as const).map((horizon) => (
        <PlanPart
          key={horizon}
          horizon={horizon}
          rows={ofHorizon(horizon).filter((row) => passes(row, filter))}
          assessment={assessment}
          candidate={candidate}
          now={scored.overall[horizon]}
          canMove={sort === 'team'}
          actions={actions}
        />
      ))}
      {![...rows, ...closed].some((row) => passes(row, filter)) && <p>{PLAN.nothingShown}</p>}
      <ClosedActions
        rows={closed.filter((row) => passes(row, filter))}
        assessment={assessment}
        candidate={candidate}
      />
      <VisuallyHidden>
        <span role="status">{announcement}</span>
      </VisuallyHidden>
      {region}
    </>
  );
}
