import { lazy, Suspense } from 'react';
import { useSession } from '../storage/use-session.ts';
import { AfterFirstPaint } from '../ui/after-first-paint.tsx';
import { SaveStatus } from './save-status.tsx';

const Tools = lazy(() => import('../pages/tools/tools.tsx'));

/** At the end of the header while an assessment is open: whether it is saved, and what can be done on each of its pages. */
export function FrameEnd() {
  const isReady = useSession((state) => state.status === 'ready');
  if (!isReady) return null;
  return (
    <>
      <SaveStatus />
      <AfterFirstPaint>
        <Suspense>
          <Tools />
        </Suspense>
      </AfterFirstPaint>
    </>
  );
}
