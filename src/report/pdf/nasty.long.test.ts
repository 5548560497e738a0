import { beforeAll, describe, expect, test, vi } from 'vitest';
import { readExamples, readLens } from '../../../scripts/examples.ts';
import type { Assessment } from '../../engine/assessment.ts';
import type { Answer, Answers } from '../../engine/model.ts';
import { plain } from '../../words/inline.ts';
import { buildReport } from '../build.ts';
import { editionOf } from '../edition.ts';
import type { Report } from '../report.ts';
import { NASTY_TEXTS } from '../testing/nasty-texts.ts';
import { installedFonts } from '../testing/node-fonts.ts';
import type { ReadPdf } from '../testing/read-pdf.ts';
import { readPdf } from '../testing/read-pdf.ts';
import { PLACEHOLDER } from './legible.ts';
import { renderPdfBuffer } from './render.tsx';
import { missingScripts } from './scripts.ts';

const MARKUP = [
  '<script>alert(1)</script> stays text',
  '</style><svg onload=alert(1)> stays text',
  '**not bold** _nor this_ `nor that`',
  '(a) /JS (b) /Launch (c) \\) >> endobj stays text',
  'https://evil.example/?leak=1 is no link',
];
const LONG = ['w'.repeat(20_000), 'The gateway asks the policy service. '.repeat(540).trim()];
/** On more lines than a page has, in a place beside a short word. */
const MANY_LINES = Array.from({ length: 500 }, (_, index) => `Line ${index} of a note.`).join('\n');
const WRITTEN = [...MARKUP, 'Łódź, Đặng, Ελλάδα, Москва, ẞ', ...LONG];
/** Of these the PDF lacks letters; it must say so before and on its cover. */
const UNWRITTEN = {
  arabic: 'مرحبا بالعالم',
  hebrew: 'שלום עולם',
  chinese: '漢字',
  korean: '한국어',
  thai: 'ภาษาไทย',
  devanagari: 'हिन्दी',
  emoji: '👩‍👩‍👧‍👦 and 🇩🇪',
} as const;
const ZALGO = `Z${'\u0301\u0316\u0359'.repeat(8)}algo`;

const TEXTS = [...WRITTEN, ...Object.values(UNWRITTEN), ZALGO, 'rechts \u202Elinks', ...NASTY_TEXTS];

function nasty(): Assessment {
  const [example] = readExamples();
  if (example === undefined) throw new Error('there is no example');
  let next = 0;
  const note = (): string => TEXTS[next++ % TEXTS.length] ?? '';
  const noted = (answers: Answers): Answers =>
    Object.fromEntries(
      Object.entries(answers).map(([id, answer]): [string, Answer] => [id, { ...answer, note: note() }]),
    );
  const { assessment } = example;
  return {
    ...assessment,
    profile: noted(assessment.profile),
    candidates: assessment.candidates.map((one) => ({
      ...one,
      note: MANY_LINES,
      answers: noted(one.answers),
    })),
  };
}

const report = buildReport(editionOf(readLens(), nasty(), { generatedOn: '2027-03-14' }));
const HOOK_TIME_LIMIT_MS = 240_000;
let pdf: ReadPdf;
/** What the renderer says where a piece is higher than a page: its end is then lost. */
const warned = vi.spyOn(console, 'warn');
beforeAll(async () => {
  pdf = await readPdf(await renderPdfBuffer(report, installedFonts));
}, HOOK_TIME_LIMIT_MS);

/** Without blanks, and without the foot of each page. */
const lettersOf = ({ pages }: ReadPdf) =>
  pages
    .flatMap((lines) => lines.slice(0, -1))
    .join('')
    .replace(/\s/g, '');
const letters = (text: string) => text.replace(/\s/g, '');

describe('B63: the nastiest texts in a PDF', () => {
  test('what its fonts have is there letter for letter, however long', () => {
    const shown = lettersOf(pdf);
    expect(warned).not.toHaveBeenCalled();
    for (const text of [...WRITTEN, MANY_LINES])
      expect(shown.includes(letters(text)), text.slice(0, 60)).toBe(true);
  });

  test('what they lack is told before it is made and on its cover, with a sign in its place', () => {
    expect(missingScripts(report)).toEqual(expect.arrayContaining(Object.keys(UNWRITTEN)));
    expect(pdf.pages[0]?.join(' ')).toContain('Some characters are not in the fonts of this PDF');
    const shown = lettersOf(pdf);
    const holds = (part: string) => shown.includes(part);
    expect(holds(PLACEHOLDER)).toBe(true);
    expect(Object.values(UNWRITTEN).map(letters).filter(holds)).toEqual([]);
    // Of a letter with a heap of accents the letter is left, of a reversed line its order.
    expect(/[ZŹ]\p{M}*algo/u.test(shown)).toBe(true);
    expect(holds('rechtslinks')).toBe(true);
  });

  test('runs nothing, opens nothing, and links to https only where the lens or the evidence does', () => {
    expect(pdf.source).not.toMatch(/\/(JS|JavaScript|Launch|OpenAction|EmbeddedFile|SubmitForm|GoToR)\b/);
    const links = [...pdf.source.matchAll(/\/URI \(([^)]*)\)/g)].map(([, url = '']) => url);
    expect(links.length).toBeGreaterThan(10);
    for (const url of links) expect(url).toMatch(/^https:\/\/(?!evil)/);
  });

  test('a word of 100,000 characters runs over as many pages as it takes', async () => {
    const long: Report = {
      ...report,
      blocks: [{ kind: 'paragraph', tone: 'body', text: plain(`${'w'.repeat(100_000)}!`) }],
    };
    const read = await readPdf(await renderPdfBuffer(long, installedFonts));
    expect(lettersOf(read)).toBe(`${'w'.repeat(100_000)}!`);
  });
});
