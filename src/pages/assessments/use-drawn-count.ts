import { startTransition, useEffect, useState } from 'react';

/** What fills a high screen. */
const FIRST_ROWS = 25;
/** Few enough that a step holds up no press, on a slow phone either. */
const STEP_ROWS = 50;

/**
 * How many of `total` rows to draw now: a screenful at once, the others step by step whenever the browser has time, until all are
 * there to be found on the page. So a list of thousands is usable as soon as one of ten. No further step begins while
 * `isPaused`.
 */
export function useDrawnCount(total: number, isPaused: boolean): number {
  const [count, setCount] = useState(FIRST_ROWS);
  useEffect(() => {
    if (!isPaused && count < total) startTransition(() => setCount(count + STEP_ROWS));
  }, [count, total, isPaused]);
  return Math.min(count, total);
}
