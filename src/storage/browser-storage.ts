import { createAssessmentList } from './assessment-list.ts';
import { createConnection } from './connection.ts';
import { createEndings } from './endings.ts';
import { loadDecoder } from './load-decoder.ts';
import { createMemoryTables } from './memory-tables.ts';
import { createRepository } from './repository.ts';
import { createSession } from './session.ts';
import { createTables } from './tables.ts';
import { createTabs } from './tabs.ts';

const tabs = createTabs();
const connection = createConnection();

/** Whether what is stored stays on this device, and if not, why. */
const storageStatus = connection.status;
const tables = createTables(connection, createMemoryTables());
export const repository = createRepository({
  tables,
  endings: createEndings(() => window.localStorage),
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
