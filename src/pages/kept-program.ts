/** The program as it is kept on this device, to start without a network, and the newer build that waits for its turn. */
import { session } from '../storage/browser-storage.ts';
import { erasure } from '../storage/device.ts';
import { scriptAddress } from '../trusted/script-address.ts';
import type { KeptState } from '../words/offline.ts';
import { sharedState } from './shared-state.ts';

type KeptProgram = {
  readonly state: KeptState;
  /** A newer build is kept and waits, or runs already because another tab has started it. */
  readonly isNewerReady: boolean;
};

export const keptProgram = sharedState<KeptProgram>({ state: 'starting', isNewerReady: false });

const note = (change: Partial<KeptProgram>) => keptProgram.set({ ...keptProgram.get(), ...change });

const CALM_MS = 5000;
const UPDATE_PAUSE_MS = 3_600_000;
let registration: ServiceWorkerRegistration | undefined;
let hasStarted = false;

/** Keeps the program on this device, once the page is calm; a browser that cannot, or a build without it, is no fault. */
export async function keepProgram(): Promise<void> {
  if (hasStarted) return;
  hasStarted = true;
  if (erasure.getState()) return note({ state: 'declined' });
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return note({ state: 'unsupported' });
  try {
    await calm();
    // Asked again: everything may have been deleted meanwhile.
    if (erasure.getState()) return note({ state: 'declined' });
    const address = scriptAddress(`${import.meta.env.BASE_URL}sw.js`);
    registration = await navigator.serviceWorker.register(address, { updateViaCache: 'none' });
    watch(registration);
  } catch {
    note({ state: 'failed' });
  }
}

/**
 * Some time after the page has loaded, or when it is left: keeping takes the network and the processor from the page that a person waits
 * for, and whoever leaves at once must find the program again without a network.
 */
const calm = () =>
  new Promise<void>((resolve) => {
    const wait = () => setTimeout(resolve, CALM_MS);
    if (document.readyState === 'complete') wait();
    else window.addEventListener('load', wait, { once: true });
    document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && resolve());
  });

function watch(kept: ServiceWorkerRegistration): void {
  if (kept.active !== null) note({ state: 'kept', isNewerReady: kept.waiting !== null });
  if (kept.installing !== null) follow(kept, kept.installing);
  kept.addEventListener('updatefound', () => kept.installing !== null && follow(kept, kept.installing));
  if (navigator.serviceWorker.controller !== null)
    navigator.serviceWorker.addEventListener('controllerchange', () => note({ isNewerReady: true }));
  askNowAndThen(kept);
}

function follow(kept: ServiceWorkerRegistration, installing: ServiceWorker): void {
  installing.addEventListener('statechange', () => {
    if (installing.state === 'installed' && kept.active !== null) note({ isNewerReady: true });
    if (installing.state === 'activated') note({ state: 'kept' });
    if (installing.state === 'redundant' && kept.active === null) note({ state: 'failed' });
  });
}

/** A tab may stay open for days: when it is looked at again, it asks for a newer build, once an hour at most. */
function askNowAndThen(kept: ServiceWorkerRegistration): void {
  let last = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' || Date.now() - last < UPDATE_PAUSE_MS) return;
    last = Date.now();
    kept.update().catch(() => undefined);
  });
}

/**
 * Saves what is unsaved, lets the newer build take over and loads the page with it. False, and nothing happens, while something could
 * not be saved.
 */
export async function startNewer(): Promise<boolean> {
  await session.flush();
  if (session.store.getState().save.kind === 'notSaved') return false;
  const waiting = registration?.waiting ?? null;
  if (waiting === null) {
    window.location.reload();
    return true;
  }
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), {
    once: true,
  });
  waiting.postMessage('takeOver');
  return true;
}
