import { useSyncExternalStore } from 'react';
import type { Assessment } from '../engine/assessment.ts';

/** Where an assessment came from that was opened and is not stored yet. */
export type Origin = { readonly kind: 'file'; readonly name: string } | { readonly kind: 'link' };
export type Incoming = { readonly assessment: Assessment; readonly origin: Origin };

let current: Incoming | null = null;
const listeners = new Set<() => void>();

/** The assessment that was opened last from a file or a link and is not stored: one page hands it to the next. It ends with the page. */
export const incoming = {
  get: (): Incoming | null => current,
  set: (assessment: Assessment, origin: Origin): void => put({ assessment, origin }),
  clear: (): void => put(null),
  /** Returns what ends the subscription. */
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
};

export function useIncoming(): Incoming | null {
  return useSyncExternalStore(incoming.subscribe, incoming.get, incoming.get);
}

function put(next: Incoming | null): void {
  current = next;
  for (const listener of listeners) listener();
}
