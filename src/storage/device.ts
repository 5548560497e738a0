/** What concerns this device as a whole. Not needed to answer a question, so it is loaded later than the rest. */
import {
  assessmentList,
  connection,
  memory,
  privateSession,
  repository,
  session,
  storageStatus,
  tables,
  tabs,
} from './browser-storage.ts';
import { eraseBrowserData } from './erase.ts';
import { createFlag } from './flag.ts';
import { createLossWatch } from './loss-watch.ts';
import { createSentinel } from './sentinel.ts';

export const sentinel = createSentinel(() => window.localStorage);
export const lossWatch = createLossWatch({
  rows: repository,
  sentinel,
  tabs,
  storageStatus: storageStatus.getState,
});

/** From now on this tab keeps nothing. What is open is stored before. */
export async function startPrivateSession(): Promise<void> {
  await session.close();
  privateSession.setState(true, true);
  connection.forget();
  await assessmentList.refresh();
}

/** Back to storing; what the private session held is stored too, or forgotten. Rejects with a `StorageFault`, and then nothing has changed. */
export async function endPrivateSession(isKept: boolean): Promise<void> {
  await session.close();
  privateSession.setState(false, true);
  connection.forget();
  try {
    if (isKept) await tables.reconnect();
    else memory.clear();
  } catch (error) {
    privateSession.setState(true, true);
    connection.forget();
    throw error;
  }
  await assessmentList.refresh();
}

/** Whether everything was deleted in this tab: what shows that afterwards must not put anything back by itself. */
export const erasure = createFlag('groundwork-erased', () => window.sessionStorage);

/** Takes everything out of this browser. The page has to be loaded anew afterwards. Rejects where the database stays. */
export async function eraseDevice(base: string): Promise<void> {
  await session.close();
  memory.clear();
  connection.close();
  await eraseBrowserData(base);
  erasure.setState(true, true);
}

export type StorageFacts = {
  /** `null` where the browser does not tell. */
  readonly isPersistent: boolean | null;
  readonly usedBytes: number | null;
  readonly quotaBytes: number | null;
};

/** What the browser tells of its storage for this site. Never rejects. */
export async function readStorageFacts(): Promise<StorageFacts> {
  const manager = storageManager();
  const [isPersistent, estimate] = await Promise.all([
    manager?.persisted?.().catch(() => null) ?? null,
    manager?.estimate?.().catch(() => null) ?? null,
  ]);
  return { isPersistent, usedBytes: estimate?.usage ?? null, quotaBytes: estimate?.quota ?? null };
}

/** Asks the browser not to clear this site's storage when space runs out. What it answered; `null` where it cannot be asked. */
export async function askToPersist(): Promise<boolean | null> {
  const manager = storageManager();
  return (await manager?.persist?.().catch(() => null)) ?? null;
}

/** Plain http has none (reliability 2.15). */
function storageManager(): Partial<StorageManager> | undefined {
  return typeof navigator === 'undefined' ? undefined : navigator.storage;
}
