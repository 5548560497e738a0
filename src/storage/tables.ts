import type { IDBPTransaction } from 'idb';
import type { Connection } from './connection.ts';
import type { Database, DraftRecord, GroundworkSchema, KeyIn, RecordIn, StoreName } from './database.ts';
import { STORE_NAMES } from './database.ts';
import type { FaultCode } from './fault.ts';
import { errorNameOf, faultCodeOf, StorageFault } from './fault.ts';
import type { MemoryTables } from './memory-tables.ts';

export type Reader = {
  get<Name extends StoreName>(store: Name, key: KeyIn<Name>): Promise<RecordIn<Name> | undefined>;
  /** Every record of one assessment in a store whose keys begin with its id. */
  allOf<Name extends 'parts' | 'drafts'>(store: Name, assessment: string): Promise<RecordIn<Name>[]>;
  /** What the list shows; a damaged record still has its id. */
  rows(): Promise<{ readonly id: string; readonly record: unknown }[]>;
};
export type Writer = Reader & {
  put<Name extends StoreName>(store: Name, key: KeyIn<Name>, record: RecordIn<Name>): Promise<unknown>;
  delete<Name extends StoreName>(store: Name, key: KeyIn<Name>): Promise<unknown>;
  deleteAllOf(store: 'parts' | 'drafts', assessment: string): Promise<unknown>;
};

/** Where records are kept. Work may await nothing but the reader or writer it is given. */
export type Tables = {
  read<T>(work: (reader: Reader) => Promise<T>): Promise<T>;
  /** All or nothing; resolves only after everything is on disk. Rejects with a `StorageFault`. */
  write<T>(work: (writer: Writer) => Promise<T>): Promise<T>;
  /** Starts to store drafts without reading anything first, for a page that ends where the text storage is closed. */
  putAtPageEnd(drafts: readonly DraftRecord[]): void;
  /** Tries the browser's database again and moves what was kept in memory there. Rejects with a `StorageFault`. */
  reconnect(): Promise<void>;
};

/** The browser's database, or memory where it gives none. */
export function createTables(connection: Connection, memory: MemoryTables): Tables {
  const run = async <T>(onDisk: (database: Database) => Promise<T>, inMemory: () => Promise<T>) => {
    try {
      return await onDisk(await connection.database());
    } catch (error) {
      const code = faultCodeOf(error);
      if (isKeptInMemory(code)) return inMemory();
      if (errorNameOf(error) !== 'InvalidStateError') throw asFault(error);
    }
    // The browser closed the connection under us (reliability F09): open again, once.
    connection.forget();
    return onDisk(await connection.database()).catch((error: unknown) => {
      throw asFault(error);
    });
  };
  return {
    read: (work) =>
      run(
        (database) => work(readerOf(database.transaction(STORE_NAMES, 'readonly'))),
        () => memory.read(work),
      ),
    write: (work) =>
      run(
        (database) => writeStrictly(database, work),
        () => memory.write(work),
      ),
    putAtPageEnd: (drafts) => {
      const database = connection.current();
      if (database === null || drafts.length === 0) return;
      const transaction = database.transaction('drafts', 'readwrite');
      for (const draft of drafts)
        transaction.store.put(draft, [draft.assessment, draft.key, draft.tab]).catch(() => undefined);
      transaction.done.catch(() => undefined);
      transaction.commit();
    },
    reconnect: async () => {
      connection.forget();
      await writeStrictly(await connection.database(), memory.moveTo).catch((error: unknown) => {
        throw asFault(error);
      });
    },
  };
}

/** Where the browser gives no database, or a person wants none used, records live as long as the page. */
function isKeptInMemory(code: FaultCode): boolean {
  return code === 'memory' || code === 'hung' || code === 'oldTab' || code === 'private';
}

async function writeStrictly<T>(database: Database, work: (writer: Writer) => Promise<T>): Promise<T> {
  const transaction = database.transaction(STORE_NAMES, 'readwrite', { durability: 'strict' });
  const writer: Writer = {
    ...readerOf(transaction),
    put: (store, key, record) => transaction.objectStore(store).put(record, key),
    delete: (store, key) => transaction.objectStore(store).delete(key),
    deleteAllOf: (store, assessment) => transaction.objectStore(store).delete(keysOf(assessment)),
  };
  const working = work(writer).catch((error: unknown) => {
    abortQuietly(transaction);
    throw error;
  });
  const [worked, done] = await Promise.allSettled([working, transaction.done]);
  // A request that succeeded is not saved yet: over quota it is the transaction that fails, afterwards.
  if (worked.status === 'rejected') throw transaction.error ?? worked.reason;
  if (done.status === 'rejected') throw transaction.error ?? done.reason;
  return worked.value;
}

function readerOf(transaction: IDBPTransaction<GroundworkSchema, StoreName[], IDBTransactionMode>): Reader {
  return {
    get: (store, key) => transaction.objectStore(store).get(key),
    allOf: (store, assessment) => transaction.objectStore(store).getAll(keysOf(assessment)),
    rows: async () => {
      const meta = transaction.objectStore('meta');
      const [ids, records] = await Promise.all([meta.getAllKeys(), meta.getAll()]);
      return ids.map((id, index) => ({ id, record: records[index] }));
    },
  };
}

/** The keys that begin with the assessment's id: a list sorts after every text, so this ends behind the last. */
function keysOf(assessment: string): IDBKeyRange {
  return IDBKeyRange.bound([assessment], [assessment, [[]]]);
}

function abortQuietly(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It had failed already; its own error is the one to tell.
  }
}

function asFault(error: unknown): StorageFault {
  return error instanceof StorageFault ? error : new StorageFault(faultCodeOf(error), error);
}
