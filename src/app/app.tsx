import { lazy, Suspense } from 'react';
import { BrowserRouter, Route, Routes } from 'react-router';
import { AssessmentFrame } from './assessment-frame.tsx';
import { CrashBoundary } from './crash-boundary.tsx';
import { earlyPage } from './early-page.tsx';
import { NotFound } from './not-found.tsx';
import { RouteFocus } from './route-focus.tsx';
import { Shell } from './shell.tsx';

const HomePage = lazy(() => import('../pages/home/page.tsx'));
const AssessmentsPage = lazy(() => import('../pages/assessments/page.tsx'));
const AssessmentPage = lazy(() => import('../pages/assessment/page.tsx'));
export const QuestionPage = earlyPage(() => import('../pages/question/page.tsx'));
const SectionPage = lazy(() => import('../pages/section/page.tsx'));
const ReviewPage = lazy(() => import('../pages/review/page.tsx'));
const ResultsPage = lazy(() => import('../pages/results/page.tsx'));
const CandidatesPage = lazy(() => import('../pages/candidates/page.tsx'));
const WhatIfPage = lazy(() => import('../pages/what-if/page.tsx'));
const PlanPage = lazy(() => import('../pages/plan/page.tsx'));
const SnapshotsPage = lazy(() => import('../pages/snapshots/page.tsx'));
const SettingsPage = lazy(() => import('../pages/settings/page.tsx'));
const VendorPage = lazy(() => import('../pages/vendor/page.tsx'));
const ReportPage = lazy(() => import('../pages/report/page.tsx'));
const ImportPage = lazy(() => import('../pages/import/page.tsx'));
const MergePage = lazy(() => import('../pages/merge/page.tsx'));
const SharedPage = lazy(() => import('../pages/shared/page.tsx'));
const HistoryPage = lazy(() => import('../pages/history/page.tsx'));
const GuidePage = lazy(() => import('../pages/guides/page.tsx'));

/** The program in a browser. */
export function App() {
  return (
    <BrowserRouter basename={import.meta.env.BASE_URL}>
      <Pages />
    </BrowserRouter>
  );
}

/** The addresses of the program. The open assessment, its question and its candidate are in the address, nowhere else. */
export function Pages() {
  return (
    <>
      <RouteFocus />
      <Shell>
        <CrashBoundary>
          <Suspense>
            <Routes>
              <Route index element={<HomePage />} />
              <Route path="assessments" element={<AssessmentsPage />} />
              <Route path="a/:id" element={<AssessmentFrame />}>
                <Route index element={<AssessmentPage />} />
                <Route path="q/:question" element={<QuestionPage />} />
                <Route path="s/:section" element={<SectionPage />} />
                <Route path="review" element={<ReviewPage />} />
                <Route path="results" element={<ResultsPage />} />
                <Route path="candidates" element={<CandidatesPage />} />
                <Route path="merge" element={<MergePage />} />
                <Route path="plan" element={<PlanPage />} />
                <Route path="snapshots" element={<SnapshotsPage />} />
                <Route path="history" element={<HistoryPage />} />
                <Route path="vendor" element={<VendorPage />} />
                <Route path="report" element={<ReportPage />} />
                <Route path="what-if" element={<WhatIfPage />} />
              </Route>
              <Route path="settings" element={<SettingsPage />} />
              <Route path="import" element={<ImportPage />} />
              <Route path="shared" element={<SharedPage />} />
              <Route path="guides/:slug" element={<GuidePage />} />
              <Route path="*" element={<NotFound />} />
            </Routes>
          </Suspense>
        </CrashBoundary>
      </Shell>
    </>
  );
}
