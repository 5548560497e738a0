/** Reads a PDF back with a library that did not write it. */
import { getDocumentProxy } from 'unpdf';

export type ReadPdf = {
  /** The file itself, each byte as one character. */
  readonly source: string;
  /** The lines of each page from top to bottom, with single spaces. */
  readonly pages: readonly (readonly string[])[];
  /** The names of the fonts that are embedded, once for each time. */
  readonly fonts: readonly string[];
};

/** Letters of one line may stand a little higher or lower than each other. */
const LINE_HEIGHT_PT = 3;

export const squeeze = (text: string) => text.replace(/[\s\u00a0]+/gu, ' ').trim();

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const source = Buffer.from(bytes).toString('latin1');
  const document = await getDocumentProxy(Uint8Array.from(bytes));
  const pages: string[][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(linesOf(items.flatMap((item) => ('str' in item ? [item] : []))));
  }
  return {
    source,
    pages,
    fonts: [...source.matchAll(/\/FontName \/[A-Z]+\+(\S+)/g)].map(([, name]) => name ?? ''),
  };
}

type Piece = { readonly str: string; readonly transform: readonly number[] };

function linesOf(pieces: readonly Piece[]): string[] {
  const lines = new Map<number, Piece[]>();
  for (const piece of pieces) {
    const height = Math.round((piece.transform[5] ?? 0) / LINE_HEIGHT_PT);
    lines.set(height, [...(lines.get(height) ?? []), piece]);
  }
  return [...lines.entries()]
    .toSorted(([higher], [lower]) => lower - higher)
    .map(([, line]) =>
      squeeze(
        line
          .toSorted((a, b) => (a.transform[4] ?? 0) - (b.transform[4] ?? 0))
          .map(({ str }) => str)
          .join(''),
      ),
    )
    .filter((line) => line !== '');
}
