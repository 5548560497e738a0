import { useStore } from 'zustand';
import { session } from './browser-storage.ts';
import type { SessionState } from './session-state.ts';

/** A piece of the open assessment's state; renders again only when that piece becomes another object. */
export function useSession<T>(selector: (state: SessionState) => T): T {
  return useStore(session.store, selector);
}
