import { DATABASE_NAME } from './database.ts';

const PREFIX = /^groundwork/;

/**
 * Takes everything of this program out of this browser: the database, text storage, caches and the service worker. What other programs
 * of the same origin keep is left alone. Rejects where the database cannot be deleted; nothing is left half done that a second try would
 * not finish. The page has to be loaded anew afterwards.
 */
export async function eraseBrowserData(base: string): Promise<void> {
  await deleteDatabase();
  for (const open of [() => window.localStorage, () => window.sessionStorage]) clearTexts(open);
  await Promise.all([unregisterWorkers(base), deleteCaches(base)].map((work) => work.catch(() => undefined)));
}

function deleteDatabase(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(DATABASE_NAME);
    // Every tab closes its connection when it is asked to, so a request that is blocked is only waiting.
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}

function clearTexts(open: () => Storage): void {
  try {
    const storage = open();
    const names = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
    for (const name of names.filter((one) => PREFIX.test(one))) storage.removeItem(name);
  } catch {
    // A storage that is closed to us holds nothing of ours.
  }
}

async function unregisterWorkers(base: string): Promise<void> {
  const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  const own = registrations.filter(({ scope }) => scope === new URL(base, window.location.href).href);
  await Promise.all(own.map((registration) => registration.unregister()));
}

async function deleteCaches(base: string): Promise<void> {
  if (typeof caches === 'undefined') return;
  const scope = new URL(base, window.location.href).href;
  const own = (await caches.keys()).filter((name) => PREFIX.test(name) || name.includes(scope));
  await Promise.all(own.map((name) => caches.delete(name)));
}
