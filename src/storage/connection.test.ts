import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Connection } from './connection.ts';
import { createConnection } from './connection.ts';
import { DATABASE_NAME, DATABASE_VERSION, STORE_NAMES } from './database.ts';
import type { Browser } from './testing/browser.ts';
import { noted, openSample, sampleAssessment, shownNote, startBrowser } from './testing/browser.ts';

const FAST = { reopenDelaysMs: [1, 1, 1], hangMs: 200 };
const connections: Connection[] = [];
function connect(): Connection {
  const connection = createConnection(FAST);
  connections.push(connection);
  return connection;
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.restoreAllMocks();
  for (const connection of connections.splice(0)) connection.close();
});

/** Makes the next `times` attempts to open fail with an error of this name. */
function failToOpen(name: string, times: number) {
  const open = indexedDB.open.bind(indexedDB);
  let left = times;
  return vi.spyOn(indexedDB, 'open').mockImplementation((...args) => {
    if (left === 0) return open(...args);
    left -= 1;
    throw new DOMException('refused', name);
  });
}

describe('opening the database', () => {
  it('F07 an open that fails is tried again, three times', async () => {
    const open = failToOpen('UnknownError', 3);
    const connection = connect();
    await connection.database();
    expect(open).toHaveBeenCalledTimes(4);
    expect(connection.status.getState()).toBe('kept');
  });

  it('F07 after that memory has to do, and the database is not deleted', async () => {
    const deletion = vi.spyOn(indexedDB, 'deleteDatabase');
    failToOpen('UnknownError', 4);
    const connection = connect();
    await expect(connection.database()).rejects.toMatchObject({ code: 'memory' });
    expect(connection.status.getState()).toBe('memory');
    expect(deletion).not.toHaveBeenCalled();
  });

  it('F03 an upgrade that fails at any of its steps leaves nothing half made, and the next opening makes it whole', async () => {
    const { createObjectStore } = IDBDatabase.prototype;
    for (const steps of STORE_NAMES.keys()) {
      globalThis.indexedDB = new IDBFactory();
      let left = steps;
      const failing = vi.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementation(function (
        this: IDBDatabase,
        ...args
      ) {
        if (left === 0) throw new DOMException('full', 'QuotaExceededError');
        left -= 1;
        return createObjectStore.apply(this, args);
      });
      await expect(connect().database()).rejects.toMatchObject({ code: 'memory' });
      failing.mockRestore();
      const database = await connect().database();
      expect([...database.objectStoreNames].sort()).toEqual([...STORE_NAMES].sort());
    }
  });

  it('F04 storage that is switched off is not tried again', async () => {
    const open = failToOpen('SecurityError', 9);
    await expect(connect().database()).rejects.toMatchObject({ code: 'memory' });
    expect(open).toHaveBeenCalledTimes(1);
  });

  it('F06 an open that does not answer is given up', async () => {
    const open = indexedDB.open.bind(indexedDB);
    vi.spyOn(indexedDB, 'open').mockImplementation((...args) => {
      const request = open(...args);
      vi.spyOn(request, 'addEventListener').mockImplementation(() => undefined);
      return request;
    });
    const connection = connect();
    await expect(connection.database()).rejects.toMatchObject({ code: 'hung' });
    expect(connection.status.getState()).toBe('hung');
    expect(connection.current()).toBeNull();
  });

  it('F11 a database of a newer version is left alone', async () => {
    (await openDB(DATABASE_NAME, DATABASE_VERSION + 1)).close();
    const connection = connect();
    await expect(connection.database()).rejects.toMatchObject({ code: 'newer' });
    expect(connection.status.getState()).toBe('newer');
    const untouched = await openDB(DATABASE_NAME);
    expect(untouched.version).toBe(DATABASE_VERSION + 1);
    untouched.close();
  });

  it('F12 an old tab makes way for a newer version and stores nothing more', async () => {
    const old = connect();
    await old.database();
    const newer = await openDB(DATABASE_NAME, DATABASE_VERSION + 1);
    expect(old.status.getState()).toBe('outdated');
    await expect(old.database()).rejects.toMatchObject({ code: 'outdated' });
    newer.close();
  });

  it("F12 an old tab that does not make way is named, and a late answer stands in nobody's way", async () => {
    const stubborn = await openDB(DATABASE_NAME, DATABASE_VERSION);
    const connection = createConnection({ ...FAST, version: DATABASE_VERSION + 1 });
    connections.push(connection);
    await expect(connection.database()).rejects.toMatchObject({ code: 'oldTab' });
    stubborn.close();
    const next = await openDB(DATABASE_NAME, DATABASE_VERSION + 2);
    next.close();
  });
});

describe('without a database', () => {
  let browser: Browser;
  beforeEach(() => {
    browser = startBrowser();
  });
  afterEach(() => browser.close());

  it('F04 everything works in memory, is never called saved, and moves to the disk when that answers', async () => {
    const { repository, session, tables, connection } = browser.openTab();
    failToOpen('SecurityError', 1);
    await repository.create(sampleAssessment());
    await session.open('sample');
    session.answer('profile', 'load', noted('in memory'));
    await session.flush();
    expect(session.store.getState().save).toEqual({ kind: 'notSaved', why: 'memory' });
    expect((await repository.list()).map(({ id }) => id)).toEqual(['sample']);
    await session.close();
    await session.open('sample');
    await tables.reconnect();
    expect(connection.status.getState()).toBe('kept');
    session.answer('profile', 'after', noted('on disk'));
    await session.flush();
    expect(session.store.getState().save).toEqual({ kind: 'saved' });
    const other = browser.openTab();
    await other.session.open('sample');
    expect(shownNote(other, 'load')).toBe('in memory');
    expect(shownNote(other, 'after')).toBe('on disk');
  });

  it('F11 a newer database is neither shown nor replaced by memory', async () => {
    (await openDB(DATABASE_NAME, DATABASE_VERSION + 1)).close();
    const { repository, session } = browser.openTab();
    await expect(repository.list()).rejects.toMatchObject({ code: 'newer' });
    await session.open('sample');
    expect(session.store.getState()).toMatchObject({ status: 'newer', assessment: null });
  });

  it('F13 an edit in a tab that was outdated stays on screen and is not called saved', async () => {
    const { session } = await openSample(browser);
    const newer = await openDB(DATABASE_NAME, DATABASE_VERSION + 1);
    session.answer('profile', 'load', noted('too late'));
    await session.flush();
    expect(session.store.getState()).toMatchObject({
      assessment: { profile: { load: { note: 'too late' } } },
      save: { kind: 'notSaved', why: 'outdated' },
    });
    newer.close();
  });
});
