import { useMemo, useState } from 'react';
import { assessmentList } from '../../storage/browser-storage.ts';
import type { Tell } from './list-actions.ts';
import { createListActions } from './list-actions.ts';

/** What was just done, and the way back where there is one. `count` tells one event from the next. */
type Done = { readonly count: number; readonly text: string; readonly undo: (() => Promise<void>) | null };

/** What can be done to an assessment in the list, the same object for as long as the list is shown, and what was done last. */
export function useListActions() {
  const [done, setDone] = useState<Done | null>(null);
  const actions = useMemo(() => {
    const tell: Tell = (text, undo) =>
      setDone((last) => ({ count: (last?.count ?? 0) + 1, text, undo: undo ?? null }));
    return createListActions(tell);
  }, []);
  const undo = async () => {
    await done?.undo?.();
    setDone(null);
    await assessmentList.refresh();
  };
  return { actions, done, undo, forget: () => setDone(null) };
}
