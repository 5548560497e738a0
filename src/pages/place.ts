import { useEffect } from 'react';

/**
 * Takes the reading to the part of the page that the address names after `#`: a question, or the row of an answer.
 * False where the page has no such part.
 */
export function focusPlace(hash: string): boolean {
  const place = hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
  if (place === null) return false;
  place.focus({ preventScroll: true });
  // A row belongs to what stands around it; a question is read downwards from its first line.
  place.scrollIntoView({ block: place.matches('a, button') ? 'center' : 'start' });
  return true;
}

/** Goes to the place that the address names when the page is opened there, by a reload or a link from elsewhere. */
export function usePlaceOnOpening(): void {
  useEffect(() => void focusPlace(window.location.hash), []);
}
