import { isSameValue } from './commit.ts';
import type { Edit } from './part.ts';

/**
 * Whether an edit only changes text that was there before, as typing does. Such an edit may wait for the next key
 * and is undone together with its neighbours; an edit that adds, removes or chooses does neither.
 */
export function isRewording(was: Edit, becomes: Edit): boolean {
  return was.value !== null && becomes.value !== null && isSameValue(choiceOf(was), choiceOf(becomes));
}

/** What of the part is chosen and not written. */
function choiceOf(edit: Edit): unknown {
  switch (edit.part) {
    case 'title':
      return null;
    case 'answers':
      return [
        edit.value?.kind,
        edit.value?.kind === 'choices' ? edit.value.choices : [],
        edit.value?.confidence,
      ];
    case 'decided':
      return [edit.value?.status, edit.value?.option];
    case 'candidates':
      return edit.value?.embodies ?? {};
    case 'snapshots':
      return edit.value?.id;
    default:
      return edit.value;
  }
}
