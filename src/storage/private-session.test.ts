import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { createConnection } from './connection.ts';
import { createEndings } from './endings.ts';
import { createFlag } from './flag.ts';
import { loadDecoder } from './load-decoder.ts';
import { createMemoryTables } from './memory-tables.ts';
import { createRepository } from './repository.ts';
import { createTables } from './tables.ts';
import { createTabs } from './tabs.ts';
import { sampleAssessment, textStorage } from './testing/browser.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

function openPrivateTab(texts: Storage) {
  const flag = createFlag('private', () => texts);
  flag.setState(true, true);
  const connection = createConnection({ isPrivate: flag.getState });
  const tables = createTables(connection, createMemoryTables());
  const tabs = createTabs('private-test');
  const repository = createRepository({
    tables,
    tabs,
    loadDecoder,
    endings: createEndings(() => textStorage(true)),
  });
  return { flag, connection, tables, repository, tabs };
}

describe('a private session', () => {
  it('never opens the database', async () => {
    const { repository, connection, tabs } = openPrivateTab(textStorage());
    await repository.create(sampleAssessment());
    expect(await repository.list()).toMatchObject([{ id: 'sample' }]);
    expect(connection.status.getState()).toBe('private');
    expect(await indexedDB.databases()).toEqual([]);
    tabs.close();
  });

  it('is stored after all where a person ends it so', async () => {
    const { flag, repository, tables, connection, tabs } = openPrivateTab(textStorage());
    await repository.create(sampleAssessment());
    flag.setState(false, true);
    await tables.reconnect();
    expect(connection.status.getState()).toBe('kept');
    expect(await repository.list()).toMatchObject([{ id: 'sample' }]);
    connection.close();
    tabs.close();
  });

  it('lasts over a reload of its tab, and is not told to a closed storage', () => {
    const texts = textStorage();
    openPrivateTab(texts).tabs.close();
    expect(createFlag('private', () => texts).getState()).toBe(true);
    expect(createFlag('private', () => textStorage(true)).getState()).toBe(false);
  });
});
