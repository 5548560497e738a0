import type { Assessment } from '../engine/assessment.ts';
import { applyEdit } from './apply-edit.ts';
import type { PartRecord } from './database.ts';
import type { Decode } from './decode.ts';
import { decodePart } from './decode.ts';
import { answersOf, refOf } from './part.ts';
import type { Revisions } from './revisions.ts';

/**
 * The assessment with these stored parts in it, noted as known; and those among them that cannot be read.
 * An answer is passed over, and not noted, while its candidate is not there.
 */
export function takeOver(
  assessment: Assessment,
  records: readonly PartRecord[],
  revisions: Revisions,
  decode: Decode,
): { readonly assessment: Assessment; readonly unreadable: readonly PartRecord[] } {
  let shown = assessment;
  const unreadable: PartRecord[] = [];
  for (const record of candidatesFirst(records)) {
    const ref = refOf(record.key);
    if (ref === null || (ref.part === 'answers' && answersOf(shown, ref.scope) === undefined)) continue;
    const edit = decodePart(decode, ref, record.value);
    revisions.note(record);
    if (edit === null) {
      revisions.noteUnreadable(record);
      unreadable.push(record);
    } else if (edit.part === 'candidates' || edit.part === 'snapshots')
      shown = applyEdit(shown, { ...edit, index: revisions.indexOf(shown, record) });
    else shown = applyEdit(shown, edit);
  }
  return { assessment: shown, unreadable };
}

/** Answers can only be shown where their candidate is. */
function candidatesFirst(records: readonly PartRecord[]): readonly PartRecord[] {
  const isCandidate = ({ key }: PartRecord) => key[0] === 'candidates';
  return [...records.filter(isCandidate), ...records.filter((record) => !isCandidate(record))];
}
