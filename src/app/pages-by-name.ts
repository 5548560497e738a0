import type { EarlyPage } from './early-page.tsx';
import { earlyPage } from './early-page.tsx';

/** By the part of the address that names the page; `of` is what comes behind it. */
export type PagesByName = Readonly<Record<string, { readonly Page: EarlyPage; readonly of?: string }>>;

/** The pages of an assessment, behind its id. The one without a name is its overview. */
export const OF_ASSESSMENT: PagesByName = {
  '': { Page: earlyPage(() => import('../pages/assessment/page.tsx')) },
  q: { Page: earlyPage(() => import('../pages/question/page.tsx')), of: 'question' },
  s: { Page: earlyPage(() => import('../pages/section/page.tsx')), of: 'section' },
  review: { Page: earlyPage(() => import('../pages/review/page.tsx')) },
  results: { Page: earlyPage(() => import('../pages/results/page.tsx')) },
  candidates: { Page: earlyPage(() => import('../pages/candidates/page.tsx')) },
  merge: { Page: earlyPage(() => import('../pages/merge/page.tsx')) },
  plan: { Page: earlyPage(() => import('../pages/plan/page.tsx')) },
  snapshots: { Page: earlyPage(() => import('../pages/snapshots/page.tsx')) },
  history: { Page: earlyPage(() => import('../pages/history/page.tsx')) },
  vendor: { Page: earlyPage(() => import('../pages/vendor/page.tsx')) },
  report: { Page: earlyPage(() => import('../pages/report/page.tsx')) },
  'what-if': { Page: earlyPage(() => import('../pages/what-if/page.tsx')) },
};

/** The other pages of what is stored on the device. */
export const OF_DEVICE: PagesByName = {
  assessments: { Page: earlyPage(() => import('../pages/assessments/page.tsx')) },
  settings: { Page: earlyPage(() => import('../pages/settings/page.tsx')) },
  import: { Page: earlyPage(() => import('../pages/import/page.tsx')) },
  shared: { Page: earlyPage(() => import('../pages/shared/page.tsx')) },
};

/** The page at an address behind the base, without a slash at its beginning, and the id of the assessment it is of. */
export function pageAt(path: string): { readonly page: EarlyPage | undefined; readonly assessment?: string } {
  const [, assessment, name = ''] = /^a\/([\w.:-]+)(?:\/([\w-]*))?/.exec(path) ?? [];
  if (assessment !== undefined) return { page: pageOf(OF_ASSESSMENT, name), assessment };
  return { page: pageOf(OF_DEVICE, /^[\w-]+/.exec(path)?.[0] ?? '') };
}

const pageOf = (pages: PagesByName, name: string): EarlyPage | undefined =>
  Object.hasOwn(pages, name) ? pages[name]?.Page : undefined;
