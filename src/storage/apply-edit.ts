import { assertNever } from '../engine/assert-never.ts';
import type { Assessment } from '../engine/assessment.ts';
import type { Candidate } from '../engine/model.ts';
import type { CandidateHead, Edit } from './part.ts';

/**
 * The assessment after the edit. Everything the edit does not touch stays the same object, so that results
 * computed from it stay valid. An answer to a candidate that is not there changes nothing.
 */
export function applyEdit(assessment: Assessment, edit: Edit): Assessment {
  switch (edit.part) {
    case 'title':
      return { ...assessment, title: edit.value };
    case 'lens':
      return { ...assessment, lens: edit.value };
    case 'reviewBy': {
      const { reviewBy: _, ...rest } = assessment;
      return edit.value === null ? rest : { ...rest, reviewBy: edit.value };
    }
    case 'priorities':
      return { ...assessment, priorities: withEntry(assessment.priorities, edit.id, edit.value) };
    case 'decided':
      return { ...assessment, decided: withEntry(assessment.decided, edit.id, edit.value) };
    case 'tripwires':
      return { ...assessment, tripwires: withEntry(assessment.tripwires, edit.id, edit.value) };
    case 'candidates':
      return { ...assessment, candidates: withCandidate(assessment.candidates, edit) };
    case 'snapshots':
      return {
        ...assessment,
        snapshots: withItem(assessment.snapshots ?? [], edit.id, edit.value, edit.index),
      };
    case 'answers':
      if (edit.scope === 'profile')
        return { ...assessment, profile: withEntry(assessment.profile, edit.id, edit.value) };
      return {
        ...assessment,
        candidates: assessment.candidates.map((candidate) =>
          candidate.id === edit.scope
            ? { ...candidate, answers: withEntry(candidate.answers, edit.id, edit.value) }
            : candidate,
        ),
      };
    default:
      return assertNever(edit);
  }
}

function withEntry<Value>(
  entries: Readonly<Record<string, Value>> | undefined,
  id: string,
  value: Value | null,
): Readonly<Record<string, Value>> {
  if (value !== null) return { ...entries, [id]: value };
  const { [id]: _, ...rest } = entries ?? {};
  return rest;
}

type Placed = { readonly id: string; readonly value: CandidateHead | null; readonly index?: number };

function withCandidate(candidates: readonly Candidate[], { id, value, index }: Placed): readonly Candidate[] {
  const answers = candidates.find((candidate) => candidate.id === id)?.answers ?? {};
  return withItem(candidates, id, value && { ...value, answers }, index);
}

function withItem<Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string,
  item: Item | null,
  index = items.length,
): readonly Item[] {
  if (item === null) return items.filter((other) => other.id !== id);
  if (items.some((other) => other.id === id)) return items.map((other) => (other.id === id ? item : other));
  return items.toSpliced(index, 0, item);
}
