import { HtmlRenderer, Parser } from 'commonmark';
import { describe, expect, test } from 'vitest';
import { readExamples, readLens } from '../../scripts/examples.ts';
import { adviceFor } from '../engine/action.ts';
import type { Assessment } from '../engine/assessment.ts';
import type { Result } from '../engine/result.ts';
import { answerWords } from '../words/answer.ts';
import { parseInline, plainText } from '../words/inline.ts';
import { percent, range } from '../words/numbers.ts';
import { verdictSentence } from '../words/verdict.ts';
import { buildReport } from './build.ts';
import type { Edition } from './edition.ts';
import { editionOf } from './edition.ts';
import { reportToHtml } from './html/html.ts';
import { reportToMarkdown } from './markdown.ts';
import { renderPdfBuffer } from './pdf/render.tsx';
import { previewOf } from './preview.ts';
import { installedFonts } from './testing/node-fonts.ts';
import { readPdf } from './testing/read-pdf.ts';

const lens = readLens();
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** Without blanks, which each format sets as it likes; a PDF breaks lines between any two of these letters. */
const letters = (text: string) => text.replace(/\s/g, '');
const shown = (html: string) =>
  letters(
    html
      .slice(html.indexOf('<body') + 1)
      .replace(/<[^>]*>/g, '')
      .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? ''),
  );
const asMarkdown = (edition: Edition) =>
  shown(`<body>${new HtmlRenderer().render(new Parser().parse(reportToMarkdown(buildReport(edition))))}`);
const asHtml = (edition: Edition) => shown(reportToHtml(buildReport(edition), null));
/** Beside a title of two lines stands its tag, which is read between them: of a text only its beginning is looked for. */
const START_CHARS = 28;
const PDF_TIME_LIMIT_MS = 240_000;

const promptOf = (id: string) => plainText(parseInline(questionOf(id).prompt));
function questionOf(id: string) {
  const question = lens.questions.find((one) => one.id === id);
  if (question === undefined) throw new Error(`no question ${id}`);
  return question;
}

/** What the result says, each with the words for it: figures and texts that a reader must find. */
function expectedOf({ profile }: Assessment, result: Result): readonly string[] {
  const candidates = result.candidates.flatMap((candidate) => [
    verdictSentence(candidate),
    range(candidate.overall.dayOne),
    ...Object.values(candidate.pillars).flatMap(({ dayOne, later }) => [range(dayOne), range(later)]),
    ...Object.values(candidate.concerns).flatMap(({ dayOne, later }) => [range(dayOne), range(later)]),
    ...Object.entries(candidate.questions).flatMap(([id, { severity }]) =>
      severity.possible === 'none' ? [] : [promptOf(id)],
    ),
    ...candidate.findOut.map(({ question }) => promptOf(question)),
    ...candidate.plan.map(({ question }) => {
      const least = candidate.questions[question]?.value?.[0] ?? 0;
      return adviceFor(questionOf(question), least)?.title ?? '';
    }),
  ]);
  const decisions = Object.entries(result.decisions).flatMap(([id, { winShare }]) => {
    const decision = (lens.decisions ?? []).find((one) => one.id === id);
    return [
      decision?.title ?? '',
      ...(decision?.options ?? []).flatMap(({ id: option, title }) => [
        title,
        percent(winShare[option] ?? Number.NaN),
      ]),
    ];
  });
  const answers = Object.entries(profile).flatMap(([id, answer]) =>
    answer.kind === 'choices'
      ? answer.choices.map((choice) => answerWords(questionOf(id), { ...answer, choices: [choice] }))
      : [answerWords(questionOf(id), answer)],
  );
  return [...candidates, ...decisions, ...answers].map(letters).filter((text) => text !== '');
}

describe.each(readExamples())('the report of $name says what the result says', ({ assessment }) => {
  const edition = editionOf(lens, assessment, { generatedOn: '2027-03-14' });
  const expected = expectedOf(assessment, edition.result);
  const missingIn = (text: string, chars = Number.POSITIVE_INFINITY) =>
    expected.filter((part) => !text.includes(part.slice(0, chars)));

  test('as Markdown, read by a CommonMark parser', () => {
    expect(expected.length).toBeGreaterThan(150);
    expect(missingIn(asMarkdown(edition))).toEqual([]);
  });

  test('as web page', () => {
    expect(missingIn(asHtml(edition))).toEqual([]);
  });

  const asPdf = 'as PDF, read by a library that did not write it, about as long as was told';
  test(asPdf, { timeout: PDF_TIME_LIMIT_MS }, async () => {
    const report = buildReport(edition);
    const { pages } = await readPdf(await renderPdfBuffer(report, installedFonts));
    const text = letters(pages.flatMap((lines) => lines.slice(0, -1)).join(''));
    expect(missingIn(text, START_CHARS)).toEqual([]);
    const told = previewOf(report);
    expect(Math.abs(told.pages - pages.length)).toBeLessThanOrEqual(pages.length / 5);
    expect(told.chapters).toContain('Decisions');
  });
});
