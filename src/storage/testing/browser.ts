import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import type { Assessment } from '../../engine/assessment.ts';
import type { Answer } from '../../engine/model.ts';
import type { Connection } from '../connection.ts';
import { createConnection } from '../connection.ts';
import { createEndings } from '../endings.ts';
import { loadDecoder } from '../load-decoder.ts';
import { createMemoryTables } from '../memory-tables.ts';
import { answersOf } from '../part.ts';
import type { Repository } from '../repository.ts';
import { createRepository } from '../repository.ts';
import type { Session } from '../session.ts';
import { createSession } from '../session.ts';
import type { Tables } from '../tables.ts';
import { createTables } from '../tables.ts';
import type { TabListener, TabMessage, Tabs } from '../tabs.ts';

/** The tabs of one browser: one database, and word between them that a test can hold back. */
export type Browser = {
  openTab(): Tab;
  /** Until it is set to false again, no tab hears of another. */
  isDeaf: boolean;
  close(): void;
};
export type Tab = {
  readonly connection: Connection;
  readonly tables: Tables;
  readonly repository: Repository;
  readonly session: Session;
  readonly tabs: Tabs;
};

type DiskFault = 'full' | 'fullAtLast' | 'dying' | null;

/**
 * What the disk does to writes: `full` refuses them after they seemed to succeed, `fullAtLast` only after the last
 * of a transaction did, `dying` refuses all but drafts.
 */
export const disk: { fault: DiskFault } = { fault: null };

const put = IDBObjectStore.prototype.put;
IDBObjectStore.prototype.put = function (...args) {
  const request = put.apply(this, args);
  const isRefused =
    disk.fault === 'full' ||
    (disk.fault === 'fullAtLast' && this.name === 'meta') ||
    (disk.fault === 'dying' && this.transaction.objectStoreNames.contains('parts'));
  // As measured in Chromium: the request succeeds, then the transaction is aborted.
  if (isRefused)
    request.addEventListener('success', () => {
      const abort: unknown = Reflect.get(this.transaction, '_abort');
      if (typeof abort === 'function') abort.call(this.transaction, 'QuotaExceededError');
    });
  return request;
};

/** Text storage as browsers have it; `isClosed`: every use of it throws, as where all site data is blocked. */
export function textStorage(isClosed = false): Storage {
  const texts = new Map<string, string>();
  const use = <T>(value: T): T => {
    if (isClosed) throw new Error('closed');
    return value;
  };
  return {
    get length() {
      return use(texts.size);
    },
    key: (index) => use([...texts.keys()][index] ?? null),
    getItem: (name) => use(texts.get(name) ?? null),
    setItem: (name, text) => void use(texts.set(name, text)),
    removeItem: (name) => void use(texts.delete(name)),
    clear: () => use(texts.clear()),
  };
}

/** A browser whose database is empty. Replaces the global `indexedDB`. */
export function startBrowser(texts: Storage = textStorage(true)): Browser {
  globalThis.indexedDB = new IDBFactory();
  disk.fault = null;
  const heard: TabListener[][] = [];
  const connections: Connection[] = [];
  const browser: Browser = {
    isDeaf: false,
    openTab: () => {
      const mine: TabListener[] = [];
      heard.push(mine);
      const tabs: Tabs = {
        post: (message: TabMessage) => {
          for (const listener of mine) listener(message, 'thisTab');
          if (browser.isDeaf) return;
          for (const others of heard)
            if (others !== mine) for (const listener of others) listener(message, 'otherTab');
        },
        subscribe: (listener) => {
          mine.push(listener);
          return () => undefined;
        },
        close: () => undefined,
      };
      const connection = createConnection({ reopenDelaysMs: [1, 1, 1], hangMs: 200 });
      connections.push(connection);
      const tables = createTables(connection, createMemoryTables());
      const repository = createRepository({ tables, endings: createEndings(() => texts), tabs, loadDecoder });
      const session = createSession({
        repository,
        tabs,
        loadDecoder,
        storageStatus: () => connection.status.getState(),
      });
      return { connection, tables, repository, session, tabs };
    },
    close: () => {
      for (const connection of connections) connection.close();
    },
  };
  return browser;
}

export function sampleAssessment(change: Partial<Assessment> = {}): Assessment {
  return {
    format: 'groundwork-assessment',
    formatVersion: 1,
    id: 'sample',
    title: 'Sample',
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    lens: { id: 'foundations', version: '1.0.0' },
    profile: { frontends: { kind: 'choices', choices: ['several'] } },
    candidates: [
      { id: 'ours', name: 'Our stack', answers: { caching: { kind: 'unknown' } } },
      { id: 'theirs', name: 'Their platform', answers: {} },
    ],
    ...change,
  };
}

export function noted(note: string): Answer {
  return { kind: 'choices', choices: ['none'], note };
}

/** A tab in which the sample has been stored and opened. */
export async function openSample(browser: Browser): Promise<Tab> {
  const tab = browser.openTab();
  await tab.repository.create(sampleAssessment());
  await tab.session.open('sample');
  return tab;
}

export function shownNote({ session }: Tab, question: string, scope = 'profile'): string | undefined {
  const { assessment } = session.store.getState();
  return assessment === null ? undefined : answersOf(assessment, scope)?.[question]?.note;
}
