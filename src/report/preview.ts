/** What a report holds, told before it is made. */
import { plainText } from '../words/inline.ts';
import type { Report } from './report.ts';

export type Preview = {
  /** Of the PDF, to within a fifth or so. */
  readonly pages: number;
  /** The titles of its first-level headings, on the one page of a board of the second level, in order. */
  readonly chapters: readonly string[];
};

/** Measured on the three examples: letters, codes and marks of a report that fill a page. */
const CHARS_PER_PAGE = 4200;
/** With room to write below each. */
const QUESTIONS_PER_PAGE = 2.2;

export function previewOf({ audience, blocks }: Report): Preview {
  const level = audience === 'board' ? 2 : 1;
  const chapters = blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === level ? [plainText(block.text)] : [],
  );
  if (audience === 'board') return { pages: 1, chapters };
  const questions = blocks.filter(({ kind }) => kind === 'space').length;
  const pages =
    audience === 'vendor' ? questions / QUESTIONS_PER_PAGE : JSON.stringify(blocks).length / CHARS_PER_PAGE;
  return { pages: Math.max(1, Math.round(pages)), chapters };
}
