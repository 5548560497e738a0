import { unguardFormula } from './csv-cell.ts';
import type { Fault } from './issue.ts';
import { MAX_VALUES } from './limits.ts';
import type { Position } from './position.ts';
import { positionsIn } from './position.ts';

export type ReadCell = { readonly text: string; readonly at: Position };
export type CsvReading =
  | { readonly ok: true; readonly rows: readonly (readonly ReadCell[])[] }
  | { readonly ok: false; readonly fault: Fault; readonly at: Position };

/** What spreadsheets write between cells, by country and by program. */
const DELIMITERS = [',', ';', '\t'] as const;
/** The text of a cell without quotes; up to the next delimiter or line end. */
const BARE = { ',': /[^,\r\n]*/y, ';': /[^;\r\n]*/y, '\t': /[^\t\r\n]*/y } as const;
/** A first line that tells Excel which delimiter follows. */
const HINT = /^sep=[^\r\n](\r\n|\r|\n)/i;

/**
 * A table file as spreadsheets save it: cells divided by commas, semicolons or tabs, quoted or not, with any line end, and with the
 * apostrophe of `guardFormula` taken off. Rows without any text are left out. A quote that is never closed, and more than
 * 500,000 cells, come back as a fault with its place; never throws.
 */
export function readCsv(text: string): CsvReading {
  const positionAt = positionsIn(text);
  const start = HINT.exec(text)?.[0].length ?? 0;
  const delimiter = delimiterOf(text, start);
  const bare = BARE[delimiter];
  const rows: ReadCell[][] = [];
  let row: ReadCell[] = [];
  let cells = 0;
  let at = start;
  while (at < text.length || row.length > 0) {
    const begin = at;
    let cell = '';
    if (text[at] === '"') {
      const close = closingQuote(text, at + 1);
      if (close === -1) return { ok: false, fault: { code: 'unclosedQuote' }, at: positionAt(begin) };
      cell = text.slice(at + 1, close).replaceAll('""', '"');
      at = close + 1;
    }
    bare.lastIndex = at;
    const rest = bare.exec(text)?.[0] ?? '';
    at += rest.length;
    row.push({ text: unguardFormula(cell + rest), at: positionAt(begin) });
    cells += 1;
    if (cells > MAX_VALUES)
      return {
        ok: false,
        fault: { code: 'tooMuch', unit: 'values', limit: MAX_VALUES },
        at: positionAt(begin),
      };
    if (text[at] === delimiter) {
      at += 1;
      continue;
    }
    rows.push(row);
    row = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  return { ok: true, rows: rows.filter((given) => given.some((cell) => cell.text.trim() !== '')) };
}

/** The one that stands most often in the first line, outside of quotes. */
function delimiterOf(text: string, start: number): (typeof DELIMITERS)[number] {
  const line = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text.slice(start, start + LONGEST_HEAD))?.[0] ?? '';
  const bare = line.replace(/"(?:[^"]|"")*"/g, '');
  const count = (delimiter: string) => bare.split(delimiter).length;
  return DELIMITERS.reduce((most, delimiter) => (count(delimiter) > count(most) ? delimiter : most));
}

/** Enough for the names of the columns, whatever stands below them. */
const LONGEST_HEAD = 10_000;

/** The first quote that is not doubled; -1 where there is none. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}
