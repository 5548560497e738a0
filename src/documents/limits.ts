/** What a document from outside may be at most. Past these a browser tab stops answering, or crashes where a saved record is written. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;
/** A lens with a thousand questions at length is as large; parsing YAML of 10 MiB takes ten seconds. */
export const MAX_LENS_BYTES = 2 * 1024 * 1024;
/** A table with a row for each question and each choice; a cell costs its reader more than a byte of JSON. */
export const MAX_FORM_BYTES = 2 * 1024 * 1024;
/** Line ends and commas of a YAML text: behind each a value may begin, and each costs its parser a microsecond or more. */
export const MAX_YAML_MARKS = 60_000;
/** Many assessments in one archive: as many as are listed, and unpacked no more than a tab can hold. */
export const MAX_ARCHIVE_BYTES = 64 * 1024 * 1024;
export const MAX_ARCHIVE_FILES = 5000;
export const MAX_UNPACKED_BYTES = 512 * 1024 * 1024;
/** A report that holds an assessment: the same file in base64, which is a third longer, and the report around it. */
export const MAX_REPORT_BYTES = 3 * MAX_FILE_BYTES;
/** `JSON.parse` takes millions of levels, but saving and cloning throw from about 2,000. */
export const MAX_DEPTH = 32;
/** A file of 10 MiB full of snapshots holds 400,000; checking them takes under 100 ms. */
export const MAX_VALUES = 500_000;
export const MAX_KEYS = 10_000;
export const MAX_ITEMS = 20_000;
export const MAX_STRING_CHARS = 100_000;
export const MAX_TITLE_CHARS = 200;
export const MAX_NOTE_CHARS = 20_000;
export const MAX_URL_CHARS = 2048;
export const MAX_RULE_CHARS = 4096;
export const MAX_QUESTIONS = 5000;
export const MAX_CHOICES = 100;
/** One bad line must not bury the reader, nor a hostile file the program. */
export const MAX_ISSUES = 100;
/**
 * Keys that reach into JavaScript's own objects when they are assigned. Other inherited names, such as `constructor`, are ids like any
 * (formats: `^[a-z0-9]+(-[a-z0-9]+)*$`): whoever looks one up asks for an own key.
 */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__']);
