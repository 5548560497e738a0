import { lazy, Suspense, useEffect } from 'react';
import { Link, Outlet, useParams } from 'react-router';
import { session } from '../storage/browser-storage.ts';
import { useSession } from '../storage/use-session.ts';
import { Button, buttonClass } from '../ui/button.tsx';
import { Actions, Page } from '../ui/layout.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { CANNOT_OPEN, NOT_FOUND, pageTitle } from '../words/shell.ts';
import { useKeptSummary } from './use-kept-summary.ts';

const StoredTroubles = lazy(() => import('../pages/stored-troubles.tsx'));

/** Opens the assessment of the address, and shows its pages once it has been read. */
export function AssessmentFrame() {
  const { id = '' } = useParams();
  const status = useSession((state) => (state.id === id ? state.status : 'loading'));
  useEffect(() => void session.open(id), [id]);
  useEffect(() => session.watchPage(window), []);
  useKeptSummary();
  const hasTroubles = useSession((state) => state.otherVersions.length + state.unreadableParts.length > 0);
  switch (status) {
    case 'closed':
    case 'loading':
      return null;
    case 'ready':
      return (
        <>
          {hasTroubles && (
            <Suspense>
              <StoredTroubles />
            </Suspense>
          )}
          <Outlet />
        </>
      );
    case 'deleted':
      return (
        <>
          <DeletedElsewhere />
          <Outlet />
        </>
      );
    case 'missing':
    case 'unreadable':
    case 'newer':
    case 'failed':
      return <CannotOpen {...CANNOT_OPEN[status]} />;
  }
}

/** What is shown is all there is: another tab has taken it out of storage. */
function DeletedElsewhere() {
  const { title, body, restore } = CANNOT_OPEN.deleted;
  return (
    <Page>
      <Notice
        tone="warning"
        role="alert"
        title={title}
        actions={<Button onClick={() => session.restoreDeleted()}>{restore}</Button>}
      >
        <p>{body}</p>
      </Notice>
    </Page>
  );
}

function CannotOpen({ title, body }: { title: string; body: string }) {
  return (
    <Page width="narrow">
      <title>{pageTitle(title)}</title>
      <PageHeading>{title}</PageHeading>
      <p>{body}</p>
      <Actions>
        <Link className={buttonClass()} to="/assessments">
          {NOT_FOUND.action}
        </Link>
      </Actions>
    </Page>
  );
}
