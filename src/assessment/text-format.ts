import * as z from 'zod/mini';
import { isBlank } from '../documents/blank.ts';
import { FORBIDDEN_KEYS, MAX_NOTE_CHARS, MAX_TITLE_CHARS, MAX_URL_CHARS } from '../documents/limits.ts';

/** A name of a record: ids of lenses of any make, and uuids. */
export const key = z.string().check(
  z.regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/, 'badKey'),
  z.refine((text) => !FORBIDDEN_KEYS.has(text), 'badKey'),
);

/** Text of a person, kept as it was written but for what no program can show: control characters and halves of characters. */
const text = z.string().check(z.overwrite(mendText));

/** A name stands inside sentences of the program: signs that turn text round would turn those too (reliability B93). */
export const title = text.check(z.overwrite(withoutTurns), z.maxLength(MAX_TITLE_CHARS));
export const note = text.check(z.maxLength(MAX_NOTE_CHARS));
export const address = text.check(z.maxLength(MAX_URL_CHARS));
export const reason = note.check(z.refine((words) => !isBlank(words), 'blank'));
/** Any text: a date that cannot be read is shown as unknown, and never decides an order. */
export const date = z.string().check(z.maxLength(MAX_TITLE_CHARS));

/** Without the embeddings, overrides and isolates of bidirectional text; letters of any direction stay as they are. */
export function withoutTurns(words: string): string {
  return words.replace(/[\u202A-\u202E\u2066-\u2069]/g, '');
}

/** Line ends become LF; halves of characters become U+FFFD; controls other than tab and line end go. */
export function mendText(words: string): string {
  return words
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/(?![\t\n])\p{Cc}/gu, '');
}
