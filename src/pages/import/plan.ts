import { writeAssessment } from '../../assessment/write.ts';
import type { Assessment } from '../../engine/assessment.ts';
import type { Mine } from '../find-mine.ts';
import type { FileReading } from './read-file.ts';

/**
 * What opening a file would do. `new`: nothing of this is here · `copy`: nothing of this id, but other copies of the same assessment, which
 * it can be merged with · `same`: it is here, word for word · `clash`: the same id with other content; `stored` is what is here, `null` where that cannot be read, and `isHere` tells storage from an earlier file of the same batch.
 */
export type Fate =
  | { readonly kind: 'new' }
  | { readonly kind: 'copy'; readonly mine: readonly Mine[] }
  | { readonly kind: 'same' }
  | { readonly kind: 'clash'; readonly stored: Assessment | null; readonly isHere: boolean };

export type PlanItem =
  | { readonly key: string; readonly reading: Exclude<FileReading, { kind: 'read' }> }
  | { readonly key: string; readonly reading: Extract<FileReading, { kind: 'read' }>; readonly fate: Fate };

export type ReadItem = Extract<PlanItem, { fate: Fate }>;

/** What there is on this device. */
export type Here = {
  /** Under an id: `null` for nothing, `unreadable` for something that must not be touched. */
  readonly storedOf: (id: string) => Promise<Assessment | 'unreadable' | null>;
  /** The assessments of which this is another copy. */
  readonly copiesOf: (assessment: Assessment) => Promise<readonly Mine[]>;
};

/** What becomes of each file, in the order they came. A file that says the same as an earlier one is `same`. */
export async function planImport(readings: readonly FileReading[], here: Here): Promise<readonly PlanItem[]> {
  const earlier = new Map<string, Assessment>();
  const items: PlanItem[] = [];
  for (const [index, reading] of readings.entries()) {
    const key = `${index} ${reading.name}`;
    if (reading.kind !== 'read') items.push({ key, reading });
    else {
      const { assessment } = reading;
      items.push({ key, reading, fate: await fateOf(assessment, earlier, here) });
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
  { storedOf, copiesOf }: Here,
): Promise<Fate> {
  const stored = await storedOf(assessment.id);
  if (stored === 'unreadable') return { kind: 'clash', stored: null, isHere: true };
  if (stored !== null && isSameContent(assessment, stored)) return { kind: 'same' };
  const before = earlier.get(assessment.id);
  if (before !== undefined && isSameContent(assessment, before)) return { kind: 'same' };
  if (before !== undefined) return { kind: 'clash', stored: before, isHere: false };
  if (stored !== null) return { kind: 'clash', stored, isHere: true };
  const mine = await copiesOf(assessment);
  return mine.length === 0 ? { kind: 'new' } : { kind: 'copy', mine };
}

/** Whether two documents say the same; when they were last changed does not count. */
function isSameContent(a: Assessment, b: Assessment): boolean {
  return writeAssessment({ ...a, updatedAt: '' }) === writeAssessment({ ...b, updatedAt: '' });
}
