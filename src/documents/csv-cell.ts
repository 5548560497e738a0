/** What stands in a cell of a table file. Numbers are written as they are, `null` as an empty cell. */
export type CsvCell = string | number | null;

/**
 * Signs that make a spreadsheet read a cell as a formula, or that move it into the next one: = + - @, their full-width forms, tab,
 * line end and NUL. A text that begins with one of them is given an apostrophe in front; so is one that already has apostrophes
 * there, so that taking one away again always gives the text that was written.
 */
const FORMULA = /^'*[=+\-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20]/;

export function guardFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text that `guardFormula` was given. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}
