import type { StoredPart } from './bundle.ts';
import type { DraftRecord, HeadRecord, PartRecord, RowRecord } from './database.ts';
import type { Reader, Writer } from './tables.ts';

/** Everything stored of one assessment. */
export type Records = {
  readonly head: HeadRecord['head'];
  readonly parts: readonly PartRecord[];
  readonly drafts: readonly DraftRecord[];
  readonly row: RowRecord | undefined;
};

/** `null` where there is no such assessment. Records without the shape that makes them findable are left out. */
export async function collectRecords(reader: Reader, id: string): Promise<Records | null> {
  const [head, parts, drafts, row] = await Promise.all([
    reader.get('assessments', id),
    reader.allOf('parts', id),
    reader.allOf('drafts', id),
    reader.get('meta', id),
  ]);
  if (head === undefined) return null;
  return { head: head?.head ?? {}, parts: parts.filter(isPart), drafts: drafts.filter(isKeyed), row };
}

/** Whether a stored part is one: the database may hand out anything (reliability F10). */
export function isPart(record: PartRecord): boolean {
  return isKeyed(record) && Number.isSafeInteger(record.rev);
}

function isKeyed(record: PartRecord | DraftRecord): boolean {
  return typeof record === 'object' && record !== null && Array.isArray(record.key);
}

export async function deleteRecords(writer: Writer, id: string): Promise<void> {
  await Promise.all([
    writer.delete('assessments', id),
    writer.delete('meta', id),
    writer.deleteAllOf('parts', id),
    writer.deleteAllOf('drafts', id),
  ]);
}

/**
 * Makes these parts the whole content of an assessment. Revisions only ever grow, also over a deletion that is
 * taken back, so that a tab which still holds an older text notices that it is older.
 */
export async function writeParts(
  writer: Writer,
  id: string,
  parts: readonly (StoredPart & { readonly rev?: number })[],
): Promise<void> {
  const stored = new Map(
    (await writer.allOf('parts', id)).filter(isPart).map((part) => [JSON.stringify(part.key), part]),
  );
  const kept = new Set(parts.map(({ key }) => JSON.stringify(key)));
  const gone = [...stored.values()].filter(({ key }) => !kept.has(JSON.stringify(key)));
  await Promise.all(
    [...parts, ...gone.map((part) => ({ ...part, value: null }))].map(({ key, value, at, rev = 0 }) => {
      const newest = Math.max(rev, stored.get(JSON.stringify(key))?.rev ?? 0);
      return writer.put('parts', [id, key], { assessment: id, key, value, at, rev: newest + 1 });
    }),
  );
}

/** Counts one change more over all assessments; the list is ordered by it. */
export async function countChange(writer: Writer): Promise<number> {
  const changed = ((await writer.get('counters', 'changed')) ?? 0) + 1;
  await writer.put('counters', 'changed', changed);
  return changed;
}
