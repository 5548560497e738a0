import type { Assessment } from '../engine/assessment.ts';
import type { Change } from './commit.ts';
import type { PartRecord } from './database.ts';
import type { Edit, PartRef } from './part.ts';
import { nameOf, refOf } from './part.ts';

/** What this tab knows of the stored parts: their revisions, their places, and which of them it cannot read. */
export type Revisions = {
  /** Notes what is stored now. */
  note(record: PartRecord): void;
  noteUnreadable(record: PartRecord): void;
  revOf(ref: PartRef): number;
  /** The next edit of the part was made upon this revision, whatever is stored now. */
  setBase(ref: PartRef, rev: number): void;
  /** The edit with what it is made upon, ready to be stored. */
  changeOf(edit: Edit, settles: readonly string[]): Change;
  /** Where in the list of its kind the part stands. */
  indexOf(assessment: Assessment, record: PartRecord): number;
};

type Known = { readonly rev: number; readonly at: number; readonly part: string };

export function createRevisions(records: readonly PartRecord[]): Revisions {
  const known = new Map<string, Known>();
  const unreadable = new Map<string, PartRecord>();
  const note = ({ key, rev, at }: PartRecord) => {
    const ref = refOf(key);
    if (ref === null) return;
    known.set(nameOf(ref), { rev, at, part: ref.part });
    unreadable.delete(nameOf(ref));
  };
  const lastPlace = (part: string) =>
    Math.max(0, ...[...known.values()].filter((other) => other.part === part).map(({ at }) => at));
  const placeOf = (ref: PartRef) => {
    if (ref.part !== 'candidates' && ref.part !== 'snapshots') return 0;
    const place = known.get(nameOf(ref));
    if (place !== undefined) return place.at;
    const at = lastPlace(ref.part) + 1;
    // Taken from now on, so that the next one added before anything is stored comes after it.
    known.set(nameOf(ref), { rev: 0, at, part: ref.part });
    return at;
  };
  for (const record of records) note(record);
  return {
    note,
    noteUnreadable: (record) => {
      const ref = refOf(record.key);
      if (ref !== null) unreadable.set(nameOf(ref), record);
    },
    revOf: (ref) => known.get(nameOf(ref))?.rev ?? 0,
    setBase: (ref, rev) => {
      known.set(nameOf(ref), { rev, at: placeOf(ref), part: ref.part });
    },
    changeOf: (edit, settles) => ({
      edit,
      settles,
      base: known.get(nameOf(edit))?.rev ?? 0,
      at: placeOf(edit),
      keeps: unreadable.get(nameOf(edit)),
    }),
    indexOf: (assessment, record) => {
      const ref = refOf(record.key);
      if (ref?.part !== 'candidates' && ref?.part !== 'snapshots') return 0;
      const { part } = ref;
      const items: readonly { readonly id: string }[] = assessment[part] ?? [];
      const isBefore = ({ id }: { readonly id: string }) => placeOf({ part, id }) < record.at;
      return items.filter(isBefore).length;
    },
  };
}
