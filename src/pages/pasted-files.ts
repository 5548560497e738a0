import { OPEN } from '../words/import.ts';
import type { ArrivingFile } from './import/read-file.ts';

/** A pasted text that is meant as a file says so; any other is left to who may want it. */
const SAYS_WHAT_IT_IS = /"groundwork-assessment"|["']?format["']?\s*:\s*["']?groundwork-lens/;

/** What was pasted as files: files, or the text of an assessment or lens file. None where it was pasted into a field. */
export function pastedFiles({ target, clipboardData }: ClipboardEvent): readonly ArrivingFile[] {
  if (clipboardData === null || isField(target)) return [];
  if (clipboardData.files.length > 0) return [...clipboardData.files].map((file) => ({ file }));
  const text = clipboardData.getData('text/plain');
  return SAYS_WHAT_IT_IS.test(text) ? [{ file: new File([text], OPEN.pasted) }] : [];
}

function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select');
}
