import { lazy, Suspense, useEffect, useState } from 'react';

const Caretaker = lazy(() => import('../pages/caretaker.tsx'));

/** ms after which it comes all the same, however busy the page is. */
const LATEST_MS = 2000;

/** What goes on beside every page. It comes once the browser has time for it: nothing of it is needed to read or to answer. */
export function Attendant() {
  const [isTime, setIsTime] = useState(false);
  useEffect(() => whenIdle(() => setIsTime(true)), []);
  return isTime ? (
    <Suspense>
      <Caretaker />
    </Suspense>
  ) : null;
}

/** Calls `act` once the page has nothing to do. Gives what takes that back. */
function whenIdle(act: () => void): () => void {
  // Safari has no idle time to offer.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(act, LATEST_MS / 4);
    return () => clearTimeout(timer);
  }
  const request = window.requestIdleCallback(act, { timeout: LATEST_MS });
  return () => window.cancelIdleCallback(request);
}
