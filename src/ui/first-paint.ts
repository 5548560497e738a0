let hasPainted = false;

/** Whether a page of the program has been seen. */
export const isPainted = (): boolean => hasPainted;

/**
 * Calls `act` once the page that has just been drawn is seen, at the second frame from now: the first one shows it. At once where a page
 * has been seen before. Gives what takes that back. A page that nobody looks at has no frames: there it waits.
 */
export function afterFirstPaint(act: () => void): () => void {
  if (hasPainted) {
    act();
    return () => {};
  }
  let request = requestAnimationFrame(() => {
    request = requestAnimationFrame(() => {
      hasPainted = true;
      act();
    });
  });
  return () => cancelAnimationFrame(request);
}
