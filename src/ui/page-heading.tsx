import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';

type PageHeadingProps = {
  children: ReactNode;
  /** Changes when the page does: the address's path, or the question's id. Focus then moves here. */
  focusKey?: string | undefined;
};

/**
 * The page's h1. After a change of page it takes focus, so that a screen reader starts there; on the first load it
 * does not, because the browser has announced the page already.
 */
export function PageHeading({ children, focusKey }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (hasLoaded(focusKey)) heading.current?.focus({ preventScroll: true });
  }, [focusKey]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}

let firstKey: string | undefined;
let isFirst = true;

/** False for the first page of the visit, also when React mounts it twice. */
function hasLoaded(focusKey: string | undefined): boolean {
  if (isFirst) {
    isFirst = false;
    firstKey = focusKey;
    return false;
  }
  if (focusKey === firstKey) return false;
  firstKey = undefined;
  return true;
}
