import { describe, expect, test } from 'vitest';
import { readExamples, readLens } from '../../../scripts/examples.ts';
import type { Assessment } from '../../engine/assessment.ts';
import type { Lens } from '../../engine/model.ts';
import { plainText } from '../../words/inline.ts';
import { buildReport } from '../build.ts';
import { editionOf } from '../edition.ts';
import type { EditionOptions } from '../options.ts';
import { previewOf } from '../preview.ts';
import type { Report } from '../report.ts';
import { installedFonts } from '../testing/node-fonts.ts';
import { readPdf, squeeze } from '../testing/read-pdf.ts';
import { renderPdfBuffer } from './render.tsx';

const lens = readLens();
const examples = readExamples();

const reportOf = (of: Lens, assessment: Assessment, options: Partial<EditionOptions>): Report =>
  buildReport(editionOf(of, assessment, { generatedOn: '2027-03-14', ...options }));
const pagesOf = async (report: Report) =>
  (await readPdf(await renderPdfBuffer(report, installedFonts))).pages;

/** Names of 200 characters, twice the candidates that a page has room for, everything decided otherwise, something left out. */
function extreme(): { readonly of: Lens; readonly assessment: Assessment } {
  const [example] = examples;
  const [candidate] = example?.assessment.candidates ?? [];
  if (example === undefined || candidate === undefined) throw new Error('there is no example');
  const name = (index: number) => `${index} ${'Ελλάδα Łódź Наша платформа '.repeat(8)}`.slice(0, 200);
  const decisions = [0, 1, 2].flatMap((copy) =>
    (lens.decisions ?? []).map((decision) => ({ ...decision, id: `${decision.id}-${copy}` })),
  );
  return {
    of: { ...lens, decisions },
    assessment: {
      ...example.assessment,
      title: 'x'.repeat(200),
      candidates: Array.from({ length: 8 }, (_, index) => ({
        ...candidate,
        id: `c${index}`,
        name: name(index),
        answers: index % 2 === 0 ? candidate.answers : {},
      })),
      decided: Object.fromEntries(
        decisions.map(({ id, options }) => [
          id,
          {
            status: 'accepted',
            option: options.at(-1)?.id ?? '',
            date: '2026-09-30',
            reason: 'r'.repeat(20_000),
          },
        ]),
      ),
    },
  };
}

describe('the board gets one page', () => {
  test.each(examples)('$name', async ({ assessment }) => {
    const report = reportOf(lens, assessment, { audience: 'board' });
    const pages = await pagesOf(report);
    expect(pages).toHaveLength(1);
    const text = (pages[0] ?? []).join(' ');
    for (const block of report.blocks) {
      if (block.kind === 'bars') for (const { value } of block.rows) expect(text).toContain(squeeze(value));
      if (block.kind === 'verdict') expect(text).toContain(squeeze(block.sentence));
      if (block.kind === 'list') expect(block.items.length).toBeGreaterThan(0);
    }
    expect(text).toContain('Made with Groundwork');
  });

  test('with four candidates, and with all that can be too long', async () => {
    const { of, assessment } = extreme();
    const four = { ...assessment, candidates: assessment.candidates.slice(0, 4) };
    const leaveOut = {
      notes: true,
      people: true,
      evidence: true,
      questions: ['caching', 'tenants', 'regimes'],
    };
    for (const report of [
      reportOf(lens, four, { audience: 'board' }),
      reportOf(of, assessment, {
        audience: 'board',
        leaveOut,
        candidates: ['c0', 'c1', 'c2', 'c3', 'c4', 'c5'],
      }),
    ])
      expect(await pagesOf(report)).toHaveLength(1);
  });
});

describe('a vendor gets pages to write on', () => {
  test('every open question stands there with room to answer, and no page ends with a heading or a question alone', async () => {
    const [example] = examples;
    if (example === undefined) throw new Error('there is no example');
    const assessment: Assessment = {
      ...example.assessment,
      candidates: [{ id: 'theirs', name: 'Platform X', answers: {} }],
    };
    const report = reportOf(lens, assessment, { audience: 'vendor' });
    const pages = await pagesOf(report);
    const questions = report.blocks.flatMap((block) =>
      block.kind === 'entry' ? [squeeze(plainText(block.title))] : [],
    );
    expect(questions.length).toBeGreaterThan(30);
    const text = pages.flat().join(' ');
    for (const question of questions) expect(text).toContain(question);
    const headings = new Set(
      report.blocks.flatMap((block) => (block.kind === 'heading' ? [squeeze(plainText(block.text))] : [])),
    );
    for (const lines of pages) {
      const last = lines.at(-2) ?? '';
      expect(headings.has(last)).toBe(false);
      expect(questions.some((question) => question.endsWith(last) && last.endsWith('?'))).toBe(false);
    }
  });
});

test.each(examples)(
  'how many pages there will be is told, give or take one: $name',
  async ({ assessment }) => {
    const candidates = assessment.candidates.slice(-1).map(({ id }) => id);
    const report = reportOf(lens, assessment, { audience: 'vendor', candidates });
    expect(Math.abs(previewOf(report).pages - (await pagesOf(report)).length)).toBeLessThanOrEqual(1);
  },
);
