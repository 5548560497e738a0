import { useState } from 'react';
import type { Snapshot } from '../../engine/assessment.ts';
import { session } from '../../storage/browser-storage.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Actions, Page } from '../../ui/layout.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { pageTitle } from '../../words/shell.ts';
import { SNAPSHOT_NAMES, SNAPSHOTS } from '../../words/snapshots.ts';
import { changeWithSnapshot, snapshotOf } from '../automatic-snapshot.ts';
import { useOpenAssessment } from '../open-assessment.ts';
import { useUndoToast } from '../use-undo-toast.tsx';
import { holdsEarlierDecisions } from './earlier-decisions.ts';
import styles from './page.module.css';
import { restored } from './restore.ts';
import type { SnapshotText } from './snapshot-form.tsx';
import { SnapshotForm } from './snapshot-form.tsx';
import type { SnapshotActions } from './snapshot-row.tsx';
import { SnapshotRow } from './snapshot-row.tsx';

const NEW = 'new';

/** How the open assessment read at earlier moments, the last one first, and the way back to each. */
export default function SnapshotsPage() {
  const assessment = useOpenAssessment();
  const snapshots = assessment.snapshots ?? [];
  const [edited, setEdited] = useState<Snapshot | typeof NEW | null>(null);
  const { region, offerUndo, dismiss } = useUndoToast();
  const close = () => setEdited(null);
  const save = ({ name, note }: SnapshotText) => {
    const { note: _, ...rest } = edited === NEW || edited === null ? snapshotOf(assessment, name) : edited;
    session.addSnapshot({ ...rest, name, ...(note !== '' && { note }) });
    // Undo would now take this back, and not what the notice says.
    dismiss();
    close();
  };
  const actions: SnapshotActions = {
    restore: (snapshot) => {
      const { name } = snapshot;
      const isChanged = changeWithSnapshot(
        restored(assessment, snapshot),
        SNAPSHOT_NAMES.beforeRestore(name),
      );
      if (isChanged) offerUndo(SNAPSHOTS.restored(name), () => session.undo());
    },
    edit: setEdited,
    remove: (snapshot) => {
      session.removeSnapshot(snapshot.id);
      const { deleted, deletedWithRecords } = SNAPSHOTS;
      const said = holdsEarlierDecisions(snapshot, assessment) ? deletedWithRecords : deleted;
      offerUndo(said(snapshot.name), () => session.undo());
    },
  };
  const take = <Button onClick={() => setEdited(NEW)}>{SNAPSHOTS.take}</Button>;

  return (
    <Page>
      <title>{pageTitle(SNAPSHOTS.title, assessment.title)}</title>
      <PageHeading>{SNAPSHOTS.title}</PageHeading>
      <div className={styles.intro}>
        <p>{SNAPSHOTS.lead}</p>
        <p className={styles.hint}>{SNAPSHOTS.automaticNote}</p>
      </div>
      {snapshots.length === 0 ? (
        <EmptyState sentence={SNAPSHOTS.empty} action={take} />
      ) : (
        <>
          <Actions>{take}</Actions>
          <ul className={styles.list}>
            {snapshots.toReversed().map((snapshot) => (
              <SnapshotRow key={snapshot.id} snapshot={snapshot} actions={actions} />
            ))}
          </ul>
        </>
      )}
      <Dialog
        isOpen={edited !== null}
        onClose={close}
        title={edited === NEW ? SNAPSHOTS.takeTitle : SNAPSHOTS.editTitle}
        closeLabel={SNAPSHOTS.close}
      >
        <SnapshotForm initial={textOf(edited)} onSave={save} onCancel={close} />
      </Dialog>
      {region}
    </Page>
  );
}

function textOf(edited: Snapshot | typeof NEW | null): SnapshotText {
  return edited === NEW || edited === null
    ? { name: '', note: '' }
    : { name: edited.name, note: edited.note ?? '' };
}
