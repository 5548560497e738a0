import { useEffect, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { assessmentList, repository } from '../../storage/browser-storage.ts';
import type { Row } from '../../storage/summary.ts';
import { useAssessments } from '../../storage/use-assessments.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Actions, Page } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Toast, ToastRegion } from '../../ui/toast.tsx';
import { ASSESSMENTS } from '../../words/assessments.ts';
import { pageTitle } from '../../words/shell.ts';
import { startAssessment } from '../start-assessment.ts';
import { AssessmentRow } from './assessment-row.tsx';
import styles from './page.module.css';

type Deleted = { readonly row: Row; readonly undo: () => Promise<void> };

/** Every assessment on this device, the last changed first. */
export default function AssessmentsPage() {
  const { status, rows } = useAssessments();
  const [deleted, setDeleted] = useState<Deleted | null>(null);
  const navigate = useNavigate();
  useEffect(() => void assessmentList.refresh(), []);

  const remove = async (row: Row) => {
    const undo = await repository.remove(row.id);
    setDeleted({ row, undo });
    await assessmentList.refresh();
  };
  const restore = async () => {
    await deleted?.undo();
    setDeleted(null);
    await assessmentList.refresh();
  };
  const duplicate = async (row: Row) => {
    await repository.duplicate(row.id, ASSESSMENTS.copyOf(row.title));
    await assessmentList.refresh();
  };
  const start = <Button onClick={async () => navigate(await startAssessment())}>{ASSESSMENTS.start}</Button>;

  return (
    <Page>
      <title>{pageTitle(ASSESSMENTS.title)}</title>
      <PageHeading>{ASSESSMENTS.title}</PageHeading>
      {status === 'failed' && <Notice tone="danger" title={ASSESSMENTS.listFailed} role="alert" />}
      {status === 'ready' && rows.length === 0 && <EmptyState sentence={ASSESSMENTS.empty} action={start} />}
      {rows.length > 0 && (
        <>
          <Actions>{start}</Actions>
          <ul className={styles.list}>
            {rows.map((row) => (
              <AssessmentRow
                key={row.id}
                row={row}
                onDuplicate={() => duplicate(row)}
                onDelete={() => remove(row)}
              />
            ))}
          </ul>
        </>
      )}
      <p className={styles.hint}>
        <Link to="/">{ASSESSMENTS.examples}</Link>
      </p>
      <ToastRegion>
        {deleted !== null && (
          <Toast
            key={deleted.row.id}
            text={ASSESSMENTS.deleted(deleted.row.title)}
            action={{ label: ASSESSMENTS.undo, onPress: () => void restore() }}
            closeLabel={ASSESSMENTS.close}
            onClose={() => setDeleted(null)}
          />
        )}
      </ToastRegion>
    </Page>
  );
}
