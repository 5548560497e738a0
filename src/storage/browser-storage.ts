import { createAssessmentList } from './assessment-list.ts';
import { createConnection } from './connection.ts';
import { loadDecoder } from './load-decoder.ts';
import { createMemoryTables } from './memory-tables.ts';
import { createRepository } from './repository.ts';
import { createSession } from './session.ts';
import { createTables } from './tables.ts';
import { createTabs } from './tabs.ts';

const tabs = createTabs();
const connection = createConnection();

/** Whether what is stored stays on this device, and if not, why. */
export const storageStatus = connection.status;
export const repository = createRepository({
  tables: createTables(connection, createMemoryTables()),
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
