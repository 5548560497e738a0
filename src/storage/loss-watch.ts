import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import type { StorageStatus } from './connection.ts';
import type { Census, Rows } from './rows.ts';
import type { Remembered, Sentinel } from './sentinel.ts';
import type { Tabs } from './tabs.ts';

/** The database holds fewer assessments, or fewer changes, than were once acknowledged as stored. */
export type Loss = { readonly expected: Remembered; readonly found: Census };

export type LossWatch = {
  readonly store: StoreApi<{ readonly loss: Loss | null }>;
  /** Compares once with what was remembered when the page was loaded, then notes every change. Never rejects. */
  start(): Promise<void>;
  /** Takes what is there now for the truth. */
  accept(): Promise<void>;
};

export type LossWatchDeps = {
  readonly rows: Pick<Rows, 'census'>;
  readonly sentinel: Sentinel;
  readonly tabs: Tabs;
  readonly storageStatus: () => StorageStatus;
};

/**
 * Notices that the browser lost assessments (reliability F08, F46), which it does without an error. While a loss stands nothing is noted,
 * so that it is told again at the next visit; it ends when it is accepted, or when as many assessments are there again.
 */
export function createLossWatch({ rows, sentinel, tabs, storageStatus }: LossWatchDeps): LossWatch {
  const store = createStore<{ readonly loss: Loss | null }>(() => ({ loss: null }));
  const expected = sentinel.read();
  let isStarted = false;
  const census = async () => {
    const found = await rows.census();
    return storageStatus() === 'kept' ? found : null;
  };
  const look = async () => {
    const found = await census().catch(() => null);
    if (found === null) return;
    const { loss } = store.getState();
    if (loss !== null && found.count < loss.expected.count)
      return store.setState({ loss: { ...loss, found } });
    store.setState({ loss: null });
    sentinel.note(found);
  };
  return {
    store,
    start: async () => {
      if (isStarted) return;
      isStarted = true;
      const found = await census().catch(() => null);
      if (found !== null && expected !== null && isLess(found, expected))
        store.setState({ loss: { expected, found } });
      tabs.subscribe((_message, from) => {
        if (from === 'thisTab') void look();
      });
    },
    accept: () => {
      store.setState({ loss: null });
      return look();
    },
  };
}

function isLess(found: Census, expected: Census): boolean {
  return found.count < expected.count || found.changed < expected.changed;
}
