import { lazy, Suspense, useEffect } from 'react';
import { Outlet, useParams } from 'react-router';
import { session } from '../storage/browser-storage.ts';
import { useSession } from '../storage/use-session.ts';
import { useKeptSummary } from './use-kept-summary.ts';

const CannotOpen = lazy(() => import('../pages/cannot-open.tsx'));
const StoredTroubles = lazy(() => import('../pages/stored-troubles.tsx'));

/** Opens the assessment of the address, and shows its pages once it has been read. */
export function AssessmentFrame() {
  const { id = '' } = useParams();
  const status = useSession((state) => (state.id === id ? state.status : 'loading'));
  const isTroubled = useSession((state) => state.otherVersions.length + state.unreadableParts.length > 0);
  useEffect(() => void session.open(id), [id]);
  useEffect(() => session.watchPage(window), []);
  useKeptSummary();
  switch (status) {
    case 'closed':
    case 'loading':
      return null;
    case 'ready':
    case 'deleted':
      return (
        <>
          {(isTroubled || status === 'deleted') && (
            <Suspense>
              <StoredTroubles />
            </Suspense>
          )}
          <Outlet />
        </>
      );
    case 'missing':
    case 'unreadable':
    case 'newer':
    case 'failed':
      return (
        <Suspense>
          <CannotOpen why={status} />
        </Suspense>
      );
  }
}
