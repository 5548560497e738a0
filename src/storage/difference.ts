import type { Assessment } from '../engine/assessment.ts';
import { splitAssessment } from './bundle.ts';
import { isSameValue } from './commit.ts';
import type { Edit, PartKey } from './part.ts';
import { nameOf, readPart, refOf } from './part.ts';

/**
 * The edits that make `from` read as `to`, part by part, so that what is alike in both is not touched. Candidates come before their
 * answers and leave after them. What is no part (id, creation date, keys of later versions) stays as it is in `from`.
 */
export function editsBetween(from: Assessment, to: Assessment): readonly Edit[] {
  const wanted = editsOf(to);
  const names = new Set(wanted.map(nameOf));
  const changed = wanted.filter((edit) => !isSameValue(readPart(from, edit).value, edit.value));
  const removals = editsOf(from)
    .filter((edit) => !names.has(nameOf(edit)))
    .toReversed()
    .map(removalOf)
    .filter((edit) => edit !== null);
  return [...changed, ...removals];
}

function editsOf(assessment: Assessment): readonly Edit[] {
  return splitAssessment(assessment).parts.flatMap(({ key }) => readAt(assessment, key));
}

function readAt(assessment: Assessment, key: PartKey): readonly Edit[] {
  const ref = refOf(key);
  return ref === null ? [] : [readPart(assessment, ref)];
}

/** `null` for a part that an assessment always has. */
function removalOf(edit: Edit): Edit | null {
  return edit.part === 'title' || edit.part === 'lens' ? null : { ...edit, value: null };
}
