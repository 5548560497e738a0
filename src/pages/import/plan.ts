import { writeAssessment } from '../../assessment/write.ts';
import type { Assessment } from '../../engine/assessment.ts';
import type { FileReading } from './read-file.ts';

/**
 * What opening a file would do. `new`: nothing of this id is here · `same`: it is here, word for word · `clash`: the same id with other
 * content; `stored` is what is here, `null` where that cannot be read, and `isHere` tells storage from an earlier file of the same batch.
 */
export type Fate =
  | { readonly kind: 'new' }
  | { readonly kind: 'same' }
  | { readonly kind: 'clash'; readonly stored: Assessment | null; readonly isHere: boolean };

export type PlanItem =
  | { readonly key: string; readonly reading: Exclude<FileReading, { kind: 'read' }> }
  | { readonly key: string; readonly reading: Extract<FileReading, { kind: 'read' }>; readonly fate: Fate };

export type ReadItem = Extract<PlanItem, { fate: Fate }>;

/** What is stored under an id: `null` for nothing, `unreadable` for something that must not be touched. */
export type StoredOf = (id: string) => Promise<Assessment | 'unreadable' | null>;

/** What becomes of each file, in the order they came. A file that says the same as an earlier one is `same`. */
export async function planImport(
  readings: readonly FileReading[],
  storedOf: StoredOf,
): Promise<readonly PlanItem[]> {
  const earlier = new Map<string, Assessment>();
  const items: PlanItem[] = [];
  for (const [index, reading] of readings.entries()) {
    const key = `${index} ${reading.name}`;
    if (reading.kind !== 'read') items.push({ key, reading });
    else {
      const { assessment } = reading;
      items.push({ key, reading, fate: await fateOf(assessment, earlier, storedOf) });
      if (!earlier.has(assessment.id)) earlier.set(assessment.id, assessment);
    }
  }
  return items;
}

export function isReadItem(item: PlanItem): item is ReadItem {
  return item.reading.kind === 'read';
}

async function fateOf(
  assessment: Assessment,
  earlier: ReadonlyMap<string, Assessment>,
  storedOf: StoredOf,
): Promise<Fate> {
  const stored = await storedOf(assessment.id);
  if (stored === 'unreadable') return { kind: 'clash', stored: null, isHere: true };
  if (stored !== null && isSameContent(assessment, stored)) return { kind: 'same' };
  const before = earlier.get(assessment.id);
  if (before !== undefined && isSameContent(assessment, before)) return { kind: 'same' };
  if (before !== undefined) return { kind: 'clash', stored: before, isHere: false };
  return stored === null ? { kind: 'new' } : { kind: 'clash', stored, isHere: true };
}

/** Whether two documents say the same; when they were last changed does not count. */
function isSameContent(a: Assessment, b: Assessment): boolean {
  return writeAssessment({ ...a, updatedAt: '' }) === writeAssessment({ ...b, updatedAt: '' });
}
