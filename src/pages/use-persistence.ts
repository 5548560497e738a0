import { useEffect } from 'react';
import { session } from '../storage/browser-storage.ts';
import { askToPersist, readStorageFacts } from '../storage/device.ts';

/** Asks the browser once to keep what is stored, after the first change that was stored: then there is something to keep (reliability P8). */
export function usePersistence(): void {
  useEffect(
    () =>
      session.store.subscribe(async (state, before) => {
        const isStored =
          before.save.kind === 'saving' && state.save.kind === 'saved' && state.id === before.id;
        if (!isStored || hasAsked) return;
        hasAsked = true;
        const { isPersistent } = await readStorageFacts();
        if (isPersistent === false) await askToPersist();
      }),
    [],
  );
}

let hasAsked = false;
