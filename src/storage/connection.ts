import { openDB } from 'idb';
import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import type { Database, GroundworkSchema } from './database.ts';
import { DATABASE_NAME, DATABASE_VERSION, upgradeDatabase } from './database.ts';
import type { FaultCode } from './fault.ts';
import { errorNameOf, faultCodeOf, StorageFault } from './fault.ts';

const REOPEN_DELAYS_MS = [200, 1000, 3000];
const HANG_MS = 5000;

/** `kept`: what is stored stays on this device. A fault code: it does not, and why. */
export type StorageStatus = 'opening' | 'kept' | FaultCode;

export type Connection = {
  readonly status: StoreApi<StorageStatus>;
  /** Opens at the first call. Rejects with a `StorageFault`, always the same one until `forget`. */
  database(): Promise<Database>;
  /** The open database, for the moment in which a page goes away and nothing can be waited for. */
  current(): Database | null;
  /** The next call of `database` opens anew. */
  forget(): void;
  close(): void;
};

export type ConnectionOptions = {
  readonly version?: number;
  readonly reopenDelaysMs?: readonly number[];
  readonly hangMs?: number;
  /** Whether this tab must not touch the database: asked whenever it would be opened. */
  readonly isPrivate?: () => boolean;
};

/**
 * One connection to the browser's database (reliability F06, F07, F11 to F13). It never deletes a database:
 * one that cannot be opened today may open tomorrow.
 */
export function createConnection(options: ConnectionOptions = {}): Connection {
  const { version = DATABASE_VERSION, reopenDelaysMs = REOPEN_DELAYS_MS, hangMs = HANG_MS } = options;
  const { isPrivate = () => false } = options;
  const status = createStore<StorageStatus>(() => 'opening');
  let opening: Promise<Database> | null = null;
  let current: Database | null = null;
  let isHeldByOldTab = false;

  const release = () => {
    current?.close();
    current = null;
    opening = null;
  };
  const yieldTo = (newerVersion: number | null) => {
    release();
    // A version of null means that the database is being deleted: the next use makes a new one.
    if (newerVersion === null) return;
    opening = rejected(new StorageFault('outdated'));
    status.setState('outdated', true);
  };
  const openOnce = () =>
    openDB<GroundworkSchema>(DATABASE_NAME, version, {
      upgrade: upgradeDatabase,
      blocked: () => {
        isHeldByOldTab = true;
      },
      blocking: (_current, newerVersion) => yieldTo(newerVersion),
      terminated: release,
    });
  const openWithRetries = async (): Promise<Database> => {
    for (let attempt = 0; ; attempt++) {
      try {
        return await openOnce();
      } catch (error) {
        const delayMs = reopenDelaysMs[attempt];
        if (delayMs === undefined || isFinal(error)) throw openingFault(error);
        await delay(delayMs);
      }
    }
  };
  const openInTime = (): Promise<Database> =>
    new Promise((resolve, reject) => {
      let isLate = false;
      const timer = setTimeout(() => {
        isLate = true;
        reject(new StorageFault(isHeldByOldTab ? 'oldTab' : 'hung'));
      }, hangMs);
      openWithRetries()
        .then(
          // One that opens too late would stand in the way of the next version for as long as the tab lives.
          (database) => (isLate ? database.close() : resolve(database)),
          reject,
        )
        .finally(() => clearTimeout(timer));
    });
  const open = async (): Promise<Database> => {
    isHeldByOldTab = false;
    try {
      if (isPrivate()) throw new StorageFault('private');
      current = await openInTime();
      status.setState('kept', true);
      return current;
    } catch (error) {
      status.setState(faultCodeOf(error), true);
      throw error;
    }
  };

  return {
    status,
    database: () => {
      opening ??= open();
      return opening;
    },
    current: () => current,
    forget: release,
    close: release,
  };
}

/** Errors that no second attempt can mend: a newer database, or storage that is switched off. */
function isFinal(error: unknown): boolean {
  return errorNameOf(error) === 'VersionError' || errorNameOf(error) === 'SecurityError' || !hasIndexedDb();
}

function openingFault(error: unknown): StorageFault {
  return new StorageFault(errorNameOf(error) === 'VersionError' ? 'newer' : 'memory', error);
}

function hasIndexedDb(): boolean {
  try {
    return typeof indexedDB === 'object' && indexedDB !== null;
  } catch {
    return false;
  }
}

function rejected(fault: StorageFault): Promise<never> {
  const promise = Promise.reject(fault);
  // Nobody may be waiting at this moment; the next caller still sees the fault.
  promise.catch(() => undefined);
  return promise;
}

function delay(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
