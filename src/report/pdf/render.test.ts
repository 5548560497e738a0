import { beforeAll, describe, expect, test } from 'vitest';
import type { Assessment } from '../../engine/assessment.ts';
import { plain, plainText } from '../../words/inline.ts';
import type { Block, Report } from '../report.ts';
import { installedFonts } from '../testing/node-fonts.ts';
import type { ReadPdf } from '../testing/read-pdf.ts';
import { readPdf, squeeze } from '../testing/read-pdf.ts';
import { emptyAssessment, richAssessment, sampleReport } from '../testing/sample-assessments.ts';
import { PLACEHOLDER } from './legible.ts';
import { renderPdfBuffer } from './render.tsx';

const printed = async (report: Report): Promise<ReadPdf> =>
  readPdf(await renderPdfBuffer(report, installedFonts));

const textOf = ({ pages }: ReadPdf) => pages.flat().join(' ');
const headingsOf = ({ blocks }: Report) =>
  blocks.flatMap((block) => (block.kind === 'heading' ? [squeeze(plainText(block.text))] : []));

const LONG_NAME = `${'Наша платформа Ελλάδα Łódź '.repeat(5)}${'x'.repeat(65)}`.slice(0, 200);
const LONG_NOTE = `Start. ${'The gateway asks the policy service for every call. '.repeat(95)}${'y'.repeat(40)} End.`;
const hard: Assessment = {
  ...richAssessment,
  title: LONG_NAME,
  candidates: richAssessment.candidates.map((candidate, index) => ({
    ...candidate,
    name: index === 0 ? LONG_NAME : '平台 X 😀',
    answers: {
      ...candidate.answers,
      rules: { kind: 'choices', choices: ['no'], note: LONG_NOTE },
      tenants: {
        kind: 'choices',
        choices: ['partly'],
        note: `https://wiki.example/${'a-very-long-path/'.repeat(12)}`,
      },
    },
  })),
};

const rich = sampleReport(richAssessment);
const HOOK_TIME_LIMIT_MS = 120_000;
let pdfs: { readonly rich: ReadPdf; readonly hard: ReadPdf; readonly empty: ReadPdf };
beforeAll(async () => {
  pdfs = {
    rich: await printed(rich),
    hard: await printed(sampleReport(hard)),
    empty: await printed(sampleReport(emptyAssessment)),
  };
}, HOOK_TIME_LIMIT_MS);

describe('the file', () => {
  test('holds no script, no launch action, and links to https only', () => {
    for (const { source } of Object.values(pdfs)) {
      expect(source.startsWith('%PDF-')).toBe(true);
      expect(source).not.toMatch(/\/(JS|JavaScript|Launch|OpenAction|EmbeddedFile)\b/);
      const links = [...source.matchAll(/\/URI \(([^)]*)\)/g)].map(([, url]) => url);
      expect(links.length).toBeGreaterThan(0);
      expect(links.filter((url) => url?.startsWith('https://') !== true)).toEqual([]);
    }
  });

  test('is named, dated and outlined', () => {
    for (const { source } of Object.values(pdfs)) {
      expect(source).toMatch(/\/Lang \(en\)/);
      expect(source).toContain('/Outlines');
      expect(source).toContain('D:20270314');
    }
  });

  test('is the same for the same report', async () => {
    const withoutIds = (source: string) => source.replace(/\/ID \[[^\]]*\]/, '');
    expect(withoutIds((await printed(rich)).source)).toBe(withoutIds(pdfs.rich.source));
  });
});

describe('the pages', () => {
  test('are numbered, and carry the name and the date', () => {
    for (const { pages } of Object.values(pdfs))
      for (const [index, lines] of pages.entries()) {
        expect(lines.at(-1)).toMatch(/^Groundwork · .+ · 14 March 2027/);
        expect(lines.at(-1)?.endsWith(`page ${index + 1} of ${pages.length}`)).toBe(true);
      }
  });

  test('are set in the fonts that came with them, each embedded once', () => {
    for (const { fonts, source } of Object.values(pdfs)) {
      expect(source.match(/\/BaseFont \/(?![A-Z]+\+)/g)).toBeNull();
      expect(fonts.length).toBeGreaterThan(0);
      expect(fonts.filter((name) => !name.startsWith('source-'))).toEqual([]);
      expect(new Set(fonts).size).toBe(fonts.length);
    }
  });

  test('show every figure of the report', () => {
    const text = textOf(pdfs.rich);
    for (const block of rich.blocks) {
      if (block.kind === 'bars') for (const { value } of block.rows) expect(text).toContain(squeeze(value));
      if (block.kind === 'entry' && block.value !== undefined) expect(text).toContain(squeeze(block.value));
      if (block.kind === 'heading') expect(text).toContain(squeeze(plainText(block.text)));
    }
  });

  test('print names of 200 characters, notes of 5,000, and other alphabets in full', () => {
    const letters = textOf(pdfs.hard).replaceAll(' ', '');
    expect(LONG_NAME).toHaveLength(200);
    expect(letters).toContain(LONG_NAME.replaceAll(' ', ''));
    expect(letters).toContain('Start.Thegateway');
    expect(letters).toContain(`${'y'.repeat(40)}End.`);
    expect(letters.split('Thegatewayasksthepolicyserviceforeverycall.').length - 1).toBeGreaterThanOrEqual(
      95,
    );
    expect(letters).toContain(`https://wiki.example/${'a-very-long-path/'.repeat(12)}`);
  });

  test('show a placeholder for letters that no font has, and say so', () => {
    const text = textOf(pdfs.hard);
    expect(text).toContain(`${PLACEHOLDER} X ${PLACEHOLDER}`);
    expect(text).toContain('Some characters are not in the fonts of this PDF');
    expect(textOf(pdfs.rich)).not.toContain(PLACEHOLDER);
  });

  test('never end with a heading or stand nearly empty, wherever the headings fall', async () => {
    const report = headingsEverywhere();
    const headings = new Set(headingsOf(report));
    const { pages } = await printed(report);
    expect(pages.length).toBeGreaterThan(10);
    for (const lines of pages) expect(headings.has(lines.at(-2) ?? '')).toBe(false);
    for (const lines of pages.slice(0, -1)) expect(lines.length).toBeGreaterThan(10);
  });
});

/** Headings of every level, before every kind of block, at all heights of the page. */
function headingsEverywhere(): Report {
  const paragraph = (text: string): Block => ({ kind: 'paragraph', tone: 'body', text: plain(text) });
  const followers: readonly Block[] = [
    paragraph('A paragraph follows.'),
    { kind: 'entry', title: plain('An entry'), text: [plain('Its text.')] },
    {
      kind: 'table',
      columns: [{ title: 'One', share: 1 }],
      rows: [{ cells: [plain('cell')] }, { cells: [plain('cell')] }],
    },
    {
      kind: 'bars',
      rows: [{ label: 'Bar', readiness: { atLeast: 0.2, atMost: 0.7 }, value: '20 to 70 %' }],
      legend: { proven: 'proven', possible: 'possible' },
    },
    { kind: 'list', isOrdered: false, items: [plain('an item')] },
  ];
  const blocks = Array.from({ length: 60 }, (_, index): readonly Block[] => [
    { kind: 'heading', level: 1, text: plain(`Chapter ${index}`) },
    { kind: 'heading', level: index % 2 === 0 ? 2 : 3, text: plain(`Section ${index}`) },
    ...followers.slice(index % followers.length).slice(0, 1),
    ...Array.from({ length: index % 7 }, (_, line) => paragraph(`Line ${line} of chapter ${index}.`)),
  ]).flat();
  return { title: 'Headings', language: 'en', audience: 'team', generatedOn: '2027-03-14', blocks };
}
