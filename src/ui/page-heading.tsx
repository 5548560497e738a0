import type { ReactNode } from 'react';

/** The page's h1. It can take focus, so that after a change of page a screen reader starts there. */
export function PageHeading({ children }: { children: ReactNode }) {
  return <h1 tabIndex={-1}>{children}</h1>;
}
