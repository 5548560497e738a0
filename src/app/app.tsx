import { lazy, Suspense } from 'react';
import { BrowserRouter, Route, Routes } from 'react-router';
import { AssessmentFrame } from './assessment-frame.tsx';
import { CrashBoundary } from './crash-boundary.tsx';
import { NotFound } from './not-found.tsx';
import type { PagesByName } from './pages-by-name.ts';
import { OF_ASSESSMENT, OF_DEVICE } from './pages-by-name.ts';
import { RouteFocus } from './route-focus.tsx';
import { Shell } from './shell.tsx';

const HomePage = lazy(() => import('../pages/home/page.tsx'));
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
              <Route path="a/:id" element={<AssessmentFrame />}>
                {routesOf(OF_ASSESSMENT)}
              </Route>
              {routesOf(OF_DEVICE)}
              <Route path="guides/:slug" element={<GuidePage />} />
              <Route path="*" element={<NotFound />} />
            </Routes>
          </Suspense>
        </CrashBoundary>
      </Shell>
    </>
  );
}

/** A route for each page: its name, and what it is of where its address says that too. */
function routesOf(pages: PagesByName) {
  return Object.entries(pages).map(([name, { Page, of }]) => (
    <Route key={name} path={of === undefined ? name : `${name}/:${of}`} element={<Page />} />
  ));
}
