import type { DraftRecord, PartRecord } from './database.ts';
import { StorageFault } from './fault.ts';
import { newId } from './new-id.ts';
import type { Edit, PartKey } from './part.ts';
import { keyOf } from './part.ts';
import { countChange, isPart } from './records.ts';
import type { Writer } from './tables.ts';

/** An edit and what it was made upon. */
export type Change = {
  readonly edit: Edit;
  /** The revision the edit was made upon; 0 where nothing was stored. */
  readonly base: number;
  /** The place among parts of its kind; 0 where order does not matter. */
  readonly at: number;
  /** The tabs whose drafts of this part are settled by storing the edit. */
  readonly settles: readonly string[];
  /** Set where the stored part is unreadable: it is put aside, not lost. */
  readonly keeps?: PartRecord | undefined;
};

/** `stored` is the newer text that stands; `mine`, the edit that came too late, is put aside until somebody picks. */
export type Conflict = { readonly stored: PartRecord; readonly mine: DraftRecord };
export type Commit = {
  readonly written: readonly PartRecord[];
  readonly conflicts: readonly Conflict[];
  readonly updatedAt: string;
};

/**
 * Compare-and-set of every part in one transaction: a part that somebody else changed since `base` stays as it is
 * and is returned as a conflict; all others are stored. Throws `deleted` where the assessment is gone.
 */
export async function commitChanges(
  writer: Writer,
  id: string,
  changes: readonly Change[],
  at: string,
): Promise<Commit> {
  const head = await writer.get('assessments', id);
  if (head === undefined) throw new StorageFault('deleted');
  const written: PartRecord[] = [];
  const conflicts: Conflict[] = [];
  for (const change of changes) {
    const key = keyOf(change.edit);
    const found = await writer.get('parts', [id, key]);
    const stored = found !== undefined && isPart(found) ? found : undefined;
    const unreadable = stored === undefined ? found : change.keeps?.value;
    if (stored !== undefined && stored.rev > change.base && !isSameValue(stored.value, change.edit.value)) {
      const mine = { assessment: id, key, tab: newId(), value: change.edit.value, base: change.base };
      await putDraft(writer, mine);
      await settle(writer, id, key, change.settles);
      conflicts.push({ stored, mine });
    } else {
      if (unreadable !== undefined)
        await putDraft(writer, { assessment: id, key, tab: newId(), value: unreadable, base: 0 });
      written.push(await store(writer, id, change, stored));
    }
  }
  await putRow(writer, id, head.head?.createdAt, written, at);
  return { written, conflicts, updatedAt: at };
}

async function store(writer: Writer, id: string, change: Change, stored: PartRecord | undefined) {
  const key = keyOf(change.edit);
  const rev = Math.max(change.base, stored?.rev ?? 0) + 1;
  const part = { assessment: id, key, value: change.edit.value, rev, at: change.at };
  await writer.put('parts', [id, key], part);
  await settle(writer, id, key, change.settles);
  return part;
}

function putDraft(writer: Writer, draft: DraftRecord): Promise<unknown> {
  return writer.put('drafts', [draft.assessment, draft.key, draft.tab], draft);
}

async function settle(writer: Writer, id: string, key: PartKey, tabs: readonly string[]): Promise<void> {
  await Promise.all(tabs.map((tab) => writer.delete('drafts', [id, key, tab])));
}

async function putRow(
  writer: Writer,
  id: string,
  createdAt: unknown,
  written: readonly PartRecord[],
  updatedAt: string,
): Promise<void> {
  if (written.length === 0) return;
  const row = await writer.get('meta', id);
  const title = written.find(({ key }) => key[0] === 'title')?.value ?? row?.title;
  await writer.put('meta', id, {
    ...row,
    id,
    createdAt: String(row?.createdAt ?? createdAt),
    summary: row?.summary ?? null,
    title: String(title ?? ''),
    updatedAt,
    changed: await countChange(writer),
  });
}

/** Whether two values say the same, whenever it was said. Both were made by this program, in one order of keys. */
export function isSameValue(a: unknown, b: unknown): boolean {
  const said = (value: unknown) =>
    JSON.stringify(value, (key, inner: unknown) => (key === 'answeredAt' ? undefined : inner));
  return said(a) === said(b);
}
