import { encode } from 'uqr';

/** The quiet zone that readers need around the code. */
const BORDER_MODULES = 4;

/** A QR code as one path on a grid of `size` by `size`: each run of dark modules in a row is one rectangle. Throws where the text is too long. */
export function qrDrawing(text: string): { readonly size: number; readonly path: string } {
  const { data, size } = encode(text, { ecc: 'L', border: BORDER_MODULES });
  const path = data.flatMap((row, y) => runsOf(row).map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`));
  return { size, path: path.join('') };
}

/** Where each run of dark modules begins, and how long it is. */
function runsOf(row: readonly boolean[]): readonly (readonly [x: number, width: number])[] {
  return row.flatMap((isDark, x) => {
    if (!isDark || row[x - 1]) return [];
    const end = row.indexOf(false, x);
    return [[x, (end < 0 ? row.length : end) - x] as const];
  });
}
