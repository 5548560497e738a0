import { useEffect } from 'react';
import { session } from '../storage/browser-storage.ts';
import { useSession } from '../storage/use-session.ts';

const SUMMARY_DELAY_MS = 600;
/** The line that is there is true, unless the browser went down before it was written: the page comes first. */
const MENDING_DELAY_MS = 6000;

/** Keeps the line of the open assessment in the list true: progress and verdict, worked out once answering pauses. */
export function useKeptSummary(): void {
  const assessment = useSession((state) => state.assessment);
  useEffect(() => {
    if (assessment === null) return;
    const isListed = session.store.getState().listed === assessment;
    const timer = setTimeout(
      async () => {
        // Loaded late: a question page does not need the whole engine to be usable.
        const { summarise } = await import('../pages/summary.ts');
        if (session.store.getState().assessment === assessment) session.setSummary(summarise(assessment));
      },
      isListed ? MENDING_DELAY_MS : SUMMARY_DELAY_MS,
    );
    return () => clearTimeout(timer);
  }, [assessment]);
}
