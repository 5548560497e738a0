import type { CsvCell } from './csv-cell.ts';
import { guardFormula } from './csv-cell.ts';

/** Without it, spreadsheets take the text for the code page of the machine. */
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/**
 * A table as a CSV file: RFC 4180, UTF-8 with a byte order mark, safe to open in a spreadsheet (reliability.md B60). Every row ends
 * with CR LF. Halves of characters, which UTF-8 cannot hold, become U+FFFD.
 */
export function writeCsv(rows: readonly (readonly CsvCell[])[]): string {
  return BYTE_ORDER_MARK + rows.map((cells) => cells.map(writeCell).join(',') + LINE_END).join('');
}

function writeCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = guardFormula(cell.replace(/\p{Surrogate}/gu, '\uFFFD'));
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
