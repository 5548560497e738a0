import { lazy, Suspense } from 'react';

const ReportView = lazy(() => import('./report-view.tsx'));

/** The names of all that the view needs would stand in the first script of every page: they stand in this one instead. */
export default function ReportPage() {
  return (
    <Suspense>
      <ReportView />
    </Suspense>
  );
}
