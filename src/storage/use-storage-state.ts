import { useStore } from 'zustand';
import { privateSession, storageStatus } from './browser-storage.ts';
import type { StorageStatus } from './connection.ts';
import { lossWatch } from './device.ts';
import type { Loss } from './loss-watch.ts';

export function usePrivateSession(): boolean {
  return useStore(privateSession);
}

/** What the browser lost, until it is accepted or there again. */
export function useLoss(): Loss | null {
  return useStore(lossWatch.store, ({ loss }) => loss);
}

/** Whether what is stored stays on this device, and if not, why. */
export function useStorageStatus(): StorageStatus {
  return useStore(storageStatus);
}
