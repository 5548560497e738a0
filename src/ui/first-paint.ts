let hasPainted = false;
const waiting = new Set<() => void>();

/**
 * To be called when a page has been drawn: what waits is done once that is seen, at the second frame from now, for the first one shows
 * it. A page that nobody looks at has no frames: there everything goes on waiting. Gives what takes that back.
 */
export function watchFirstPaint(): () => void {
  let request = 0;
  if (!hasPainted)
    request = requestAnimationFrame(() => {
      request = requestAnimationFrame(() => {
        hasPainted = true;
        for (const act of waiting) act();
        waiting.clear();
      });
    });
  return () => cancelAnimationFrame(request);
}

/** Calls `act` once a page has been seen; at once where one has. Gives what takes that back. */
export function afterFirstPaint(act: () => void): () => void {
  if (hasPainted) act();
  else waiting.add(act);
  return () => void waiting.delete(act);
}
