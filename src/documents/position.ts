export type Position = { readonly line: number; readonly column: number };

/** Line and column, both from 1, of an offset in a text. Columns count UTF-16 units, as editors do. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, Math.max(0, offset));
  const lines = before.split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
