import type { Assessment } from '../engine/assessment.ts';
import type { Bundle } from './bundle.ts';
import { joinBundle, splitAssessment } from './bundle.ts';
import type { Change, Commit } from './commit.ts';
import { commitChanges } from './commit.ts';
import type { DraftRecord, PartRecord } from './database.ts';
import type { Decode } from './decode.ts';
import { decodeBundle, decodeEdit } from './decode.ts';
import type { Endings } from './endings.ts';
import { StorageFault } from './fault.ts';
import { newId } from './new-id.ts';
import type { PartKey } from './part.ts';
import { keyOf } from './part.ts';
import type { Records } from './records.ts';
import { collectRecords, countChange, deleteRecords, isPart, writeParts } from './records.ts';
import type { Rows } from './rows.ts';
import { createRows } from './rows.ts';
import type { Row } from './summary.ts';
import type { Tables, Writer } from './tables.ts';
import type { Tabs } from './tabs.ts';

type Loaded =
  | { readonly kind: 'missing' }
  | { readonly kind: 'newer'; readonly raw: unknown }
  | { readonly kind: 'unreadable'; readonly raw: unknown; readonly issues: readonly unknown[] }
  | {
      readonly kind: 'ready';
      readonly assessment: Assessment;
      readonly records: Records;
      /** Damaged parts, left out of the assessment and kept as they are. */
      readonly unreadable: readonly PartRecord[];
    };

/**
 * Every read and write of stored assessments. Each method rejects with a `StorageFault` that carries a code; a write
 * is either done completely, and on disk when its promise resolves, or not at all. `failed` also stands for a
 * document or title that could not be read again.
 */
export type Repository = Rows & {
  load(id: string): Promise<Loaded>;
  /** The stored parts as they are now, for the keys given or all of them; `null` where the assessment is gone. */
  readParts(id: string, keys?: readonly PartKey[]): Promise<PartRecord[] | null>;
  /** The stored document as it is, readable or not, for a download; `null` where there is none. */
  readRaw(id: string): Promise<unknown>;
  create(assessment: Assessment): Promise<void>;
  /** Stores whole assessments over what is there, all of them or none. Returns what undoes it. */
  replaceAll(assessments: readonly Assessment[]): Promise<() => Promise<void>>;
  commit(id: string, changes: readonly Change[]): Promise<Commit>;
  /** Takes an assessment away, readable or not. Returns what brings it back. */
  remove(id: string): Promise<() => Promise<void>>;
  /** Returns the id of the copy, or `null` where the original is gone. */
  duplicate(id: string, title: string): Promise<string | null>;
  rename(id: string, title: string): Promise<void>;
  /** Starts to store drafts and returns at once: for a page that is about to go away. */
  keepDrafts(drafts: readonly [DraftRecord, ...DraftRecord[]]): void;
  /** Forgets drafts of a tab, those of the keys given or all. */
  dropDrafts(id: string, tab: string, keys?: readonly PartKey[]): Promise<void>;
};

export type RepositoryDeps = {
  readonly tables: Tables;
  readonly endings: Endings;
  readonly tabs: Tabs;
  /** Loaded at the first need, so that the schema library is no part of the first page. */
  readonly loadDecoder: () => Promise<Decode>;
  /** For people to read; nothing is ordered by it. */
  readonly now?: () => string;
};

export function createRepository(deps: RepositoryDeps): Repository {
  const { tables, endings, tabs, loadDecoder, now = isoNow } = deps;
  const putBundle = async (writer: Writer, id: string, bundle: Bundle, row: Omit<RowDraft, 'id'>) => {
    await writer.put('assessments', id, { id, head: bundle.head });
    await writeParts(writer, id, bundle.parts);
    const isArchived = (await writer.get('meta', id))?.isArchived === true;
    const changed = await countChange(writer);
    await writer.put('meta', id, { summary: null, ...row, id, changed, ...(isArchived && { isArchived }) });
  };
  /** What could not be read again must not be stored. */
  const requireReadable = async (isReadable: (decode: Decode) => boolean) => {
    if (!isReadable(await loadDecoder())) throw new StorageFault('failed');
  };
  const requireTitle = (value: string) =>
    requireReadable((decode) => decodeEdit(decode, { part: 'title', value }) !== null);
  const requireAssessment = (assessment: Assessment) =>
    requireReadable((decode) => decode(assessment).kind === 'ready');
  const putAssessment = async (writer: Writer, assessment: Assessment) => {
    const { updatedAt, ...rest } = assessment;
    const { title, createdAt } = rest;
    await putBundle(writer, assessment.id, splitAssessment(assessment), { title, createdAt, updatedAt });
  };
  /** Back to what was stored before, also where in between something else was stored. */
  const putBack = async (writer: Writer, id: string, before: Records | null) => {
    if (before === null) return deleteRecords(writer, id);
    await writer.put('assessments', id, { id, head: before.head });
    await writeParts(writer, id, before.parts);
    for (const draft of before.drafts) await writer.put('drafts', [id, draft.key, draft.tab], draft);
    if (before.row !== undefined)
      await writer.put('meta', id, { ...before.row, changed: await countChange(writer) });
  };

  return {
    ...createRows(tables, tabs),
    load: async (id) => {
      const [records, decode] = await Promise.all([
        tables.read((reader) => collectRecords(reader, id)),
        loadDecoder(),
      ]);
      if (records === null) return { kind: 'missing' };
      const bundle = bundleOf(records);
      const decoded = decodeBundle(decode, bundle);
      if (decoded.kind === 'ready')
        return { ...decoded, records: { ...records, drafts: [...records.drafts, ...endings.of(id)] } };
      return { ...decoded, raw: joinBundle(bundle) };
    },
    readParts: (id, keys) =>
      tables.read(async (reader) => {
        if ((await reader.get('assessments', id)) === undefined) return null;
        if (keys === undefined) return (await reader.allOf('parts', id)).filter(isPart);
        const parts = await Promise.all(keys.map((key) => reader.get('parts', [id, key])));
        return parts.filter((part) => part !== undefined).filter(isPart);
      }),
    readRaw: async (id) => {
      const records = await tables.read((reader) => collectRecords(reader, id));
      return records === null ? null : joinBundle(bundleOf(records));
    },
    create: async (assessment) => {
      await requireAssessment(assessment);
      await tables.write((writer) => putAssessment(writer, assessment));
      tabs.post({ kind: 'replaced', assessment: assessment.id });
    },
    replaceAll: async (assessments) => {
      for (const assessment of assessments) await requireAssessment(assessment);
      const before = await tables.write(async (writer) => {
        const previous = new Map<string, Records | null>();
        for (const assessment of assessments) {
          previous.set(assessment.id, await collectRecords(writer, assessment.id));
          await putAssessment(writer, assessment);
        }
        return previous;
      });
      const announce = () => {
        for (const id of before.keys()) tabs.post({ kind: 'replaced', assessment: id });
      };
      announce();
      return async () => {
        await tables.write(async (writer) => {
          for (const [id, records] of before) await putBack(writer, id, records);
        });
        announce();
      };
    },
    commit: async (id, changes) => {
      const commit = await tables.write((writer) => commitChanges(writer, id, changes, now()));
      for (const { edit, settles } of changes)
        for (const tab of settles) endings.forget(id, tab, [keyOf(edit)]);
      const keys = commit.written.map(({ key }) => key);
      if (keys.length > 0) tabs.post({ kind: 'changed', assessment: id, keys });
      return commit;
    },
    remove: async (id) => {
      const removed = await tables.write(async (writer) => {
        const records = await collectRecords(writer, id);
        await deleteRecords(writer, id);
        return records;
      });
      endings.forgetAll(id);
      tabs.post({ kind: 'removed', assessment: id });
      return async () => {
        await tables.write((writer) => putBack(writer, id, removed));
        tabs.post({ kind: 'replaced', assessment: id });
      };
    },
    duplicate: async (id, title) => {
      await requireTitle(title);
      const copy = newId();
      const isDone = await tables.write(async (writer) => {
        const records = await collectRecords(writer, id);
        if (records === null) return false;
        const { head, parts } = bundleOf(records);
        const at = now();
        const row = { title, createdAt: at, updatedAt: at, summary: records.row?.summary ?? null };
        const titled = [
          ...parts.filter(({ key }) => key[0] !== 'title'),
          { key: ['title'], value: title, at: 0 },
        ];
        await putBundle(writer, copy, { head: { ...head, id: copy, createdAt: at }, parts: titled }, row);
        return true;
      });
      if (!isDone) return null;
      tabs.post({ kind: 'replaced', assessment: copy });
      return copy;
    },
    rename: async (id, title) => {
      await requireTitle(title);
      await tables.write(async (writer) => {
        const base = (await writer.get('parts', [id, ['title']]))?.rev ?? 0;
        const edit = { part: 'title', value: title } as const;
        await commitChanges(writer, id, [{ edit, base, at: 0, settles: [] }], now());
      });
      tabs.post({ kind: 'changed', assessment: id, keys: [['title']] });
    },
    keepDrafts: (drafts) => {
      if (!endings.keep(drafts)) tables.putAtPageEnd(drafts);
    },
    dropDrafts: (id, tab, keys) => {
      endings.forget(id, tab, keys);
      return tables.write(async (writer) => {
        const drafts = await writer.allOf('drafts', id);
        const mine = keys ?? drafts.filter((draft) => draft.tab === tab).map(({ key }) => key);
        await Promise.all(mine.map((key) => writer.delete('drafts', [id, key, tab])));
      });
    },
  };
}

type RowDraft = Omit<Row, 'summary' | 'isArchived'> & { readonly summary?: unknown };

function bundleOf({ head, parts, row }: Records): { head: Bundle['head']; parts: readonly PartRecord[] } {
  return { head: { ...head, updatedAt: row?.updatedAt ?? head.createdAt }, parts };
}

function isoNow(): string {
  return new Date().toISOString();
}
