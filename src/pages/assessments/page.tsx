import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { assessmentList } from '../../storage/browser-storage.ts';
import type { Row } from '../../storage/summary.ts';
import { useAssessments } from '../../storage/use-assessments.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Actions, Page } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Toast } from '../../ui/toast.tsx';
import { ToastRegion } from '../../ui/toast-region.tsx';
import { ASSESSMENTS } from '../../words/assessments.ts';
import { pageTitle } from '../../words/shell.ts';
import { OpenFiles } from '../open-files.tsx';
import { startAssessment } from '../start-assessment.ts';
import { useDeparture } from '../use-departure.ts';
import { BackupReminder } from './backup-reminder.tsx';
import { DownloadAll } from './download-all.tsx';
import { Foot } from './foot.tsx';
import { ListControls } from './list-controls.tsx';
import type { ListView } from './list-view.ts';
import { rowsInView } from './list-view.ts';
import styles from './page.module.css';
import { RenameDialog } from './rename-dialog.tsx';
import { RowList } from './row-list.tsx';
import { useListActions } from './use-list-actions.ts';

const FIRST_VIEW: ListView = { search: '', sort: 'changed', isArchived: false };

/** Every assessment on this device, the last changed first. */
export default function AssessmentsPage() {
  const { status, rows } = useAssessments();
  const [view, setView] = useState(FIRST_VIEW);
  const [renamed, setRenamed] = useState<Row | null>(null);
  const { actions, done, undo, forget } = useListActions();
  const { isLeaving, leaveFor } = useDeparture();
  useEffect(() => {
    const refresh = () => void assessmentList.refresh();
    refresh();
    // What other tabs said while the browser had put this page aside was not heard.
    window.addEventListener('pageshow', refresh);
    return () => window.removeEventListener('pageshow', refresh);
  }, []);
  // What is typed shows at once: the list follows when there is time.
  const wanted = useDeferredValue(view);
  const shown = useMemo(() => rowsInView(rows, wanted), [rows, wanted]);
  const archived = rows.filter(({ isArchived }) => isArchived).length;
  const start = (
    <Button isBusy={isLeaving} onClick={async () => leaveFor(await startAssessment())}>
      {ASSESSMENTS.start}
    </Button>
  );

  return (
    <Page>
      <title>{pageTitle(ASSESSMENTS.title)}</title>
      <PageHeading>{ASSESSMENTS.title}</PageHeading>
      {status === 'failed' && (
        <Notice tone="danger" title={ASSESSMENTS.listFailed} role="alert">
          <p>{ASSESSMENTS.listFailedBody}</p>
        </Notice>
      )}
      <BackupReminder rows={rows} />
      {status === 'ready' && rows.length === 0 && <EmptyState sentence={ASSESSMENTS.empty} />}
      <Actions>
        {start}
        <OpenFiles />
        {rows.length > 0 && <DownloadAll rows={rows} />}
      </Actions>
      {rows.length > 1 && (
        <ListControls
          view={view}
          onChange={(change) => setView((last) => ({ ...last, ...change }))}
          counts={{ current: rows.length - archived, archived }}
        />
      )}
      {rows.length > 0 && (
        <>
          <p className={styles.count} role="status">
            {shown.length === 0 ? ASSESSMENTS.noneFound : ASSESSMENTS.found(shown.length)}
          </p>
          {/* Another view begins anew with a screenful, and does not wait for the rest of this one. */}
          <RowList
            key={Object.values(wanted).join()}
            rows={shown}
            isLeaving={wanted !== view}
            actions={actions}
            onRename={setRenamed}
          />
        </>
      )}
      <Foot rows={rows} />
      <RenameDialog
        row={renamed}
        onClose={() => setRenamed(null)}
        onRename={(row, title) => {
          setRenamed(null);
          void actions.rename(row, title);
        }}
      />
      <ToastRegion>
        {done !== null && (
          <Toast
            key={done.count}
            text={done.text}
            {...(done.undo !== null && { action: { label: ASSESSMENTS.undo, onPress: () => void undo() } })}
            closeLabel={ASSESSMENTS.close}
            onClose={forget}
          />
        )}
      </ToastRegion>
    </Page>
  );
}
