import type { KeyIn, RecordIn, StoreName } from './database.ts';
import { countChange } from './records.ts';
import type { Reader, Writer } from './tables.ts';

type Stores = { readonly [Name in StoreName]: Map<string, RecordIn<Name>> };

export type MemoryTables = {
  read<T>(work: (reader: Reader) => Promise<T>): Promise<T>;
  write<T>(work: (writer: Writer) => Promise<T>): Promise<T>;
  /** Hands everything over to storage that answers after all; what that already holds stands. */
  moveTo(writer: Writer): Promise<void>;
  clear(): void;
};

/** The same records for as long as the page lives, where the browser gives no storage (reliability F04 to F06). */
export function createMemoryTables(): MemoryTables {
  let kept = emptyStores();
  let last: Promise<unknown> = Promise.resolve();
  const write = async <T>(work: (writer: Writer) => Promise<T>): Promise<T> => {
    const next = copyOf(kept);
    const value = await work(writerOn(next));
    kept = next;
    return value;
  };
  return {
    read: (work) => work(writerOn(kept)),
    write: (work) => {
      const mine = last.then(() => write(work));
      last = mine.catch(() => undefined);
      return mine;
    },
    moveTo: async (writer) => {
      for (const head of kept.assessments.values())
        if ((await writer.get('assessments', head.id)) === undefined) await copy(kept, head, writer);
      kept = emptyStores();
    },
    clear: () => {
      kept = emptyStores();
    },
  };
}

async function copy(from: Stores, head: RecordIn<'assessments'>, to: Writer): Promise<void> {
  await to.put('assessments', head.id, head);
  for (const part of from.parts.values())
    if (part.assessment === head.id) await to.put('parts', [head.id, part.key], part);
  for (const draft of from.drafts.values())
    if (draft.assessment === head.id) await to.put('drafts', [head.id, draft.key, draft.tab], draft);
  const row = from.meta.get(JSON.stringify(head.id));
  if (row !== undefined) await to.put('meta', head.id, { ...row, changed: await countChange(to) });
}

function emptyStores(): Stores {
  return {
    assessments: new Map(),
    parts: new Map(),
    drafts: new Map(),
    meta: new Map(),
    counters: new Map(),
  };
}

function copyOf(stores: Stores): Stores {
  return {
    assessments: new Map(stores.assessments),
    parts: new Map(stores.parts),
    drafts: new Map(stores.drafts),
    meta: new Map(stores.meta),
    counters: new Map(stores.counters),
  };
}

function writerOn(stores: Stores): Writer {
  const mapOf = <Name extends StoreName>(name: Name): Stores[Name] => stores[name];
  return {
    get: async <Name extends StoreName>(name: Name, key: KeyIn<Name>) => mapOf(name).get(JSON.stringify(key)),
    allOf: async (name, assessment) =>
      [...mapOf(name).values()].filter((record) => record.assessment === assessment),
    rows: async () => [...stores.meta.values()].map((record) => ({ id: record.id, record })),
    put: async (name, key, record) => mapOf(name).set(JSON.stringify(key), record),
    delete: async (name, key) => mapOf(name).delete(JSON.stringify(key)),
    deleteAllOf: async (name, assessment) => {
      for (const [key, record] of mapOf(name)) if (record.assessment === assessment) mapOf(name).delete(key);
    },
  };
}
