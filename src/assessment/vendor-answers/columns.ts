import type { ReadCell } from '../../documents/csv-read.ts';
import { VENDOR_FORM_COLUMNS } from '../../documents/vendor-form.ts';
import { nameOf } from './choice-names.ts';

type Row = readonly ReadCell[];
type Column = 'question' | 'answer' | 'note' | 'evidence';

export type Head =
  | {
      readonly ok: true;
      readonly rows: readonly Row[];
      readonly cell: (row: Row, column: Column) => ReadCell;
    }
  | { readonly ok: false; readonly missing: string; readonly at: ReadCell['at'] };

/** How far down a head may stand: people put a title above the table. */
const MOST_ROWS_ABOVE = 20;
const NOWHERE: ReadCell = { text: '', at: { line: 1, column: 1 } };

/** Finds the names of the columns, in whatever order and case, and the rows below them. A note and a link may be missing. */
export function readHead(rows: readonly Row[]): Head {
  const placeOf = (row: Row, column: Column) =>
    row.findIndex(({ text }) => nameOf(text) === nameOf(VENDOR_FORM_COLUMNS[column]));
  const at = rows.slice(0, MOST_ROWS_ABOVE).findIndex((row) => placeOf(row, 'question') !== -1);
  const head = rows[at] ?? [];
  for (const column of ['question', 'answer'] as const)
    if (placeOf(head, column) === -1)
      return { ok: false, missing: VENDOR_FORM_COLUMNS[column], at: (head[0] ?? rows[0]?.[0] ?? NOWHERE).at };
  const places = {
    question: placeOf(head, 'question'),
    answer: placeOf(head, 'answer'),
    note: placeOf(head, 'note'),
    evidence: placeOf(head, 'evidence'),
  };
  return {
    ok: true,
    rows: rows.slice(at + 1),
    cell: (row, column) => row[places[column]] ?? { text: '', at: (row[0] ?? NOWHERE).at },
  };
}
