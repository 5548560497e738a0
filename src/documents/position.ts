export type Position = { readonly line: number; readonly column: number };

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Line and column, both from 1, of offsets in a text, which is read as far as the last one that was asked for. Columns count UTF-16 units, as editors do. */
export function positionsIn(text: string): (offset: number) => Position {
  const starts = [0];
  let read = 0;
  const readTo = (offset: number) => {
    for (; read < offset; read++) {
      const code = text.charCodeAt(read);
      const isEnd =
        code === LINE_FEED || (code === CARRIAGE_RETURN && text.charCodeAt(read + 1) !== LINE_FEED);
      if (isEnd) starts.push(read + 1);
    }
  };
  return (offset) => {
    readTo(Math.min(offset, text.length));
    const line = countUpTo(starts, offset);
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
}

/** How many of the ascending numbers are at most `limit`. */
function countUpTo(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
