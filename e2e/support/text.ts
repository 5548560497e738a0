import { readFile } from 'node:fs/promises';
import { extractText, getDocumentProxy } from 'unpdf';

/** Text with every kind of space as one plain space, as a reader compares it. */
export const plainSpaces = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The text of each page of a PDF, read by a library that did not write it. */
export async function pdfPages(path: string): Promise<string[]> {
  const document = await getDocumentProxy(new Uint8Array(await readFile(path)));
  const { text } = await extractText(document, { mergePages: false });
  return text.map(plainSpaces);
}
