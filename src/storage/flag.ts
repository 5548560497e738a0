import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';

/**
 * A yes or no that this tab remembers over a reload, and nothing else does.
 * `openStorage` may throw, as `window.sessionStorage` does where site data is blocked: the flag then lasts as long as the page.
 */
export function createFlag(name: string, openStorage: () => Storage): StoreApi<boolean> {
  const store = createStore(() => {
    try {
      return openStorage().getItem(name) === 'yes';
    } catch {
      return false;
    }
  });
  store.subscribe((isOn) => {
    try {
      if (isOn) openStorage().setItem(name, 'yes');
      else openStorage().removeItem(name);
    } catch {
      // Lasts as long as the page.
    }
  });
  return store;
}
