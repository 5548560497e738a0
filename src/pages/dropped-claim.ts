import { useEffect, useRef } from 'react';

/** Whether the page that is open takes these files for itself. */
type Claim = (files: readonly File[]) => boolean;

let claim: Claim | null = null;

/** Offers files that were dropped or pasted to the open page before they are taken for assessments. */
export function isClaimed(files: readonly File[]): boolean {
  return claim?.(files) ?? false;
}

/** While the page is open, files go to it first. */
export function useDroppedClaim(next: Claim): void {
  const latest = useRef(next);
  useEffect(() => {
    latest.current = next;
  });
  useEffect(() => {
    const own: Claim = (files) => latest.current(files);
    claim = own;
    return () => {
      if (claim === own) claim = null;
    };
  }, []);
}
