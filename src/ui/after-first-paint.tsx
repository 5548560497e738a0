import type { ReactNode } from 'react';
import { startTransition, useEffect, useState } from 'react';
import { afterFirstPaint, isPainted } from './first-paint.ts';

/** What is not needed to read the first page that is drawn: it comes, and is fetched, once that is seen. On later pages it is there at once. */
export function AfterFirstPaint({ children }: { children: ReactNode }) {
  const [isDue, setIsDue] = useState(isPainted);
  useEffect(() => afterFirstPaint(() => startTransition(() => setIsDue(true))), []);
  return isDue ? children : null;
}
