import { createAssessmentList } from './assessment-list.ts';
import { createConnection } from './connection.ts';
import { createEndings } from './endings.ts';
import { createFlag } from './flag.ts';
import { loadDecoder } from './load-decoder.ts';
import { createMemoryTables } from './memory-tables.ts';
import { createRepository } from './repository.ts';
import { createSession } from './session.ts';
import { createTables } from './tables.ts';
import { createTabs } from './tabs.ts';

export const tabs = createTabs();
/** Whether this tab keeps nothing: its assessments end with the page, and what is stored is neither shown nor changed. */
export const privateSession = createFlag('groundwork-private', () => window.sessionStorage);
export const connection = createConnection({ isPrivate: privateSession.getState });
export const memory = createMemoryTables();
export const tables = createTables(connection, memory);

/** Whether what is stored stays on this device, and if not, why. */
export const storageStatus = connection.status;
export const repository = createRepository({
  tables,
  endings: createEndings(() => {
    if (privateSession.getState()) throw new Error('A private session keeps nothing');
    return window.localStorage;
  }),
  tabs,
  loadDecoder,
});
export const session = createSession({
  repository,
  tabs,
  loadDecoder,
  storageStatus: () => storageStatus.getState(),
});
export const assessmentList = createAssessmentList(repository, tabs);

/** Tries again to keep things on this device, after the browser gave no storage. `storageStatus` tells the outcome. */
export async function retryStorage(): Promise<void> {
  await tables.reconnect().catch(() => undefined);
  await Promise.all([session.flush(), assessmentList.refresh()]);
}
