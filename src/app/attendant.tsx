import { lazy, Suspense, useEffect, useState } from 'react';

const Caretaker = lazy(() => import('../pages/caretaker.tsx'));

/** What goes on beside every page. It comes after the page is drawn: nothing of it is needed to read or to answer. */
export function Attendant() {
  const [isDrawn, setIsDrawn] = useState(false);
  useEffect(() => setIsDrawn(true), []);
  return isDrawn ? (
    <Suspense>
      <Caretaker />
    </Suspense>
  ) : null;
}
