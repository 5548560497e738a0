/** What failed in the program, noted on this device and told once. */
import { createFailureLog } from '../storage/failure-log.ts';
import { FAILURE } from '../words/failure.ts';
import { showToast } from './messages.ts';

export const failures = createFailureLog(
  () => window.localStorage,
  () => new Date().toISOString(),
);

let hasTold = false;

/** Notes what nobody caught, and says so once for as long as the page is open; and what a whole page failed with. Returns what ends it. */
export function watchFailures(page: Window): () => void {
  const note = (error: unknown) => {
    failures.note(error, 'background');
    if (!hasTold) showToast(FAILURE.background);
    hasTold = true;
  };
  // Without an error it is another site's script, or the browser talking to developers.
  const onError = ({ error }: ErrorEvent) => error instanceof Error && note(error);
  const onRejection = ({ reason }: PromiseRejectionEvent) => note(reason);
  const onPageFailure = (event: Event) => event instanceof CustomEvent && failures.note(event.detail, 'page');
  page.addEventListener('page-failure', onPageFailure);
  page.addEventListener('error', onError);
  page.addEventListener('unhandledrejection', onRejection);
  return () => {
    page.removeEventListener('page-failure', onPageFailure);
    page.removeEventListener('error', onError);
    page.removeEventListener('unhandledrejection', onRejection);
  };
}
