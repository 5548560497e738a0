import { useState } from 'react';
import { isSameAssessment } from '../../assessment/same.ts';
import type { Assessment } from '../../engine/assessment.ts';
import { session } from '../../storage/browser-storage.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Actions, Page } from '../../ui/layout.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { MERGE } from '../../words/merge.ts';
import { pageTitle } from '../../words/shell.ts';
import { changeWithSnapshot } from '../automatic-snapshot.ts';
import { incoming } from '../incoming.ts';
import { Link } from '../link.tsx';
import { useOpenAssessment } from '../open-assessment.ts';
import { MergeForm } from './merge-form.tsx';

/** Brings the copy that was opened from a file or a link together with the open assessment. */
export default function MergePage() {
  const mine = useOpenAssessment();
  // Held here, so that undoing the merge leads back to its choices.
  const [held] = useState(incoming.get);
  const [outcome, setOutcome] = useState<'merged' | 'nothingNew' | null>(null);

  const merge = (merged: Assessment) => {
    setOutcome(changeWithSnapshot(merged, MERGE.snapshot) ? 'merged' : 'nothingNew');
    incoming.clear();
  };
  const undo = () => {
    session.undo();
    setOutcome(null);
  };
  return (
    <Page width="narrow">
      <title>{pageTitle(MERGE.title, mine.title)}</title>
      {outcome !== null ? (
        <Outcome outcome={outcome} id={mine.id} onUndo={undo} />
      ) : (
        <>
          <PageHeading>{MERGE.title}</PageHeading>
          {held === null || !isSameAssessment(mine, held.assessment) ? (
            <EmptyState
              sentence={held === null ? MERGE.nothingHeld : MERGE.notSame}
              action={
                <Link className={buttonClass()} to={`/a/${mine.id}`}>
                  {MERGE.back}
                </Link>
              }
            />
          ) : (
            <MergeForm mine={mine} theirs={held.assessment} origin={held.origin} onMerge={merge} />
          )}
        </>
      )}
    </Page>
  );
}

type OutcomeProps = { outcome: 'merged' | 'nothingNew'; id: string; onUndo: () => void };

function Outcome({ outcome, id, onUndo }: OutcomeProps) {
  return (
    <>
      <PageHeading>{MERGE.done}</PageHeading>
      <p role="status">{outcome === 'merged' ? MERGE.doneNote : MERGE.nothingNew}</p>
      <Actions>
        <Link className={buttonClass()} to={`/a/${id}/results`}>
          {MERGE.results}
        </Link>
        {outcome === 'merged' && (
          <Button kind="quiet" onClick={onUndo}>
            {MERGE.undo}
          </Button>
        )}
      </Actions>
    </>
  );
}
