import { useSyncExternalStore } from 'react';
import type { PlanItem } from './plan.ts';

let items: readonly PlanItem[] = [];
const listeners = new Set<() => void>();

/** The files that wait for a decision. They end with the page. */
export const waiting = {
  get: (): readonly PlanItem[] => items,
  set: (next: readonly PlanItem[]): void => {
    items = next;
    for (const listener of listeners) listener();
  },
};

export function useWaiting(): readonly PlanItem[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    waiting.get,
    waiting.get,
  );
}
