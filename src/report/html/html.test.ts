import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { readExamples, readLens } from '../../../scripts/examples.ts';
import { readHtmlReport } from '../../assessment/html-report.ts';
import { arbitraryAssessment } from '../../assessment/testing/arbitrary-assessment.ts';
import { writeAssessment } from '../../assessment/write.ts';
import type { Assessment } from '../../engine/assessment.ts';
import type { Inline } from '../../words/inline.ts';
import { plain, plainText } from '../../words/inline.ts';
import { buildReport } from '../build.ts';
import { editionOf } from '../edition.ts';
import { AUDIENCES } from '../options.ts';
import type { Block, Report } from '../report.ts';
import { NASTY_TEXTS, nastyText } from '../testing/nasty-texts.ts';
import { emptyAssessment, richAssessment, sampleReport } from '../testing/sample-assessments.ts';
import { sampleLens } from '../testing/sample-lens.ts';
import { reportToHtml } from './html.ts';

const PAYLOADS = [
  ...NASTY_TEXTS,
  '--><script>alert(1)</script>',
  '</template><script>alert(1)</script>',
  '<template id="groundwork-assessment">e30</template>',
  '</title></style><svg onload=alert(1)>',
  '" onmouseover="alert(1)" x="',
  "' onfocus='alert(1)' autofocus='",
  '&lt;b&gt; &amp;amp; &#60;',
  '<!--',
  ']]>',
  '{{constructor.constructor("alert(1)")()}}',
];
const payload = fc.oneof(fc.constantFrom(...PAYLOADS), nastyText, fc.string({ unit: 'binary' }));

/** What the report writes itself. Everything else that looks like a tag must come out as text. */
const TAG =
  /<\/?(?:html|head|meta|link|title|style|body|header|nav|main|footer|template|h[1-4]|p|span|strong|code|a|br|ul|ol|li|dl|dt|dd|div|figure|figcaption|table|thead|tbody|tr|th|td|svg|rect|path|line|text|circle|polygon)(?: [a-zA-Z-]+\d?="[^"<>]*")*\/?>|<!DOCTYPE html>/g;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The letters that a browser shows, without blanks: tags taken away, entities read. */
function shownLetters(html: string): string {
  const body = html.slice(html.indexOf('<body')).replace(/<template[\s\S]*?<\/template>/, '');
  const text = body.replace(TAG, '');
  expect(text).not.toMatch(/[<>]/);
  return text
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/\s/g, '');
}

/** The letters of a text as any page may show them. */
const letters = (text: string): string =>
  text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]|\p{Noncharacter_Code_Point}|\s/gu, '');

const pageOf = (blocks: readonly Block[]): Report => ({
  title: 'T',
  language: 'en',
  audience: 'team',
  generatedOn: '2027-03-14',
  blocks,
});

describe('text in the page', () => {
  test('is shown letter for letter and never becomes a tag, in whatever place it stands', () => {
    fc.assert(
      fc.property(payload, (text) => {
        const inline: Inline = [
          ...plain(text),
          { kind: 'strong', children: plain(text) },
          { kind: 'code', text },
        ];
        const blocks: readonly Block[] = [
          { kind: 'title', text, details: [text] },
          { kind: 'heading', level: 1, text: inline },
          { kind: 'paragraph', tone: 'body', text: inline },
          {
            kind: 'entry',
            title: inline,
            tag: { kind: 'plain', text },
            value: text,
            context: inline,
            text: [inline],
            steps: [inline],
            fields: [{ term: text, text: inline }],
          },
          {
            kind: 'table',
            columns: [{ title: text, share: 1 }],
            rows: [{ cells: [inline], notes: [{ term: text, text: inline }] }],
          },
          { kind: 'list', isOrdered: false, items: [inline] },
          {
            kind: 'bars',
            rows: [{ label: text, readiness: null, value: text }],
            legend: { proven: text, possible: text },
          },
        ];
        const shown = shownLetters(reportToHtml({ ...pageOf(blocks), title: text }, null));
        const once = letters(text);
        const thrice = letters(plainText(inline));
        const expected = [
          ...[once, once, thrice, thrice],
          ...[thrice, once, once, thrice, thrice, once, thrice, thrice],
          ...[once, thrice, once, thrice, thrice, once, once],
        ];
        expect(shown.length).toBeGreaterThan(expected.join('').length);
        let at = 0;
        for (const part of expected) {
          const found = shown.indexOf(part, at);
          expect(found).toBeGreaterThanOrEqual(at);
          at = found + part.length;
        }
      }),
      { numRuns: 300 },
    );
  });

  test('links to https only, whatever the address', () => {
    for (const url of [
      'javascript:alert(1)',
      'data:text/html,x',
      'http://a.example',
      'https://a"onx="',
      'https://ok.example/a?b&c',
    ]) {
      const html = reportToHtml(
        pageOf([{ kind: 'paragraph', tone: 'body', text: [{ kind: 'link', url, children: plain('x') }] }]),
        null,
      );
      const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
      expect(links).toEqual(
        url.includes('ok.example') ? ['data:,', 'https://ok.example/a?b&amp;c'] : ['data:,'],
      );
    }
  });

  test('runs nothing and loads nothing', () => {
    const html = reportToHtml(sampleReport(richAssessment), writeAssessment(richAssessment));
    expect(html).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`,
    );
    expect(html).not.toMatch(/<(script|iframe|img|object|embed|form|base)\b|\son[a-z]+=|@import|url\(/i);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style'));
  });
});

describe('the page as a document', () => {
  const lens = readLens();
  const options = { generatedOn: '2027-03-14' };
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:a11y'],
    rules: { 'long-title': 'off', 'no-inline-style': 'error', 'no-trailing-whitespace': 'off' },
  });
  const faultsOf = async (html: string) =>
    (await validator.validateString(html)).results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
    );

  test.each(readExamples())('has no fault that an HTML checker finds: $name', async ({ assessment }) => {
    for (const audience of AUDIENCES) {
      const edition = editionOf(lens, assessment, { ...options, audience });
      const file = audience === 'team' ? writeAssessment(edition.assessment) : null;
      expect(await faultsOf(reportToHtml(buildReport(edition), file))).toEqual([]);
    }
  });

  test('skips no level of headings, in any report', () => {
    const assessments: readonly [typeof lens, Assessment][] = [
      ...readExamples().map(({ assessment }): [typeof lens, Assessment] => [lens, assessment]),
      [sampleLens, richAssessment],
      [sampleLens, emptyAssessment],
      [sampleLens, { ...emptyAssessment, candidates: [] }],
    ];
    for (const [of, assessment] of assessments)
      for (const audience of AUDIENCES) {
        const html = reportToHtml(buildReport(editionOf(of, assessment, { ...options, audience })), null);
        const levels = [...html.matchAll(/<h(\d)[ >]/g)].map(([, level]) => Number(level));
        expect(levels.filter((level) => level === 1)).toHaveLength(1);
        for (const [index, level] of levels.entries())
          expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
      }
  });
});

describe('the assessment inside', () => {
  const carrying = (assessment: Assessment): string =>
    reportToHtml(sampleReport(assessment), writeAssessment(assessment));

  test('reads back as it was, whatever is written in it', () => {
    fc.assert(
      fc.property(arbitraryAssessment, payload, (assessment, text) => {
        // A title is read without controls, and without what turns the sentence around it.
        const title = [...text.replace(/\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/gu, '')]
          .slice(0, 100)
          .join('');
        const reading = readHtmlReport(carrying({ ...assessment, title }), 'report.html');
        expect(reading).toEqual({ ok: true, assessment: { ...assessment, title } });
      }),
    );
  });

  test('reads back with notes of 20,000 characters, from bytes, and saved anew by a browser', () => {
    const note = `${'漢字 <b>&amp; 👩‍👩‍👧‍👦 '.repeat(900)}end`.slice(0, 20_000);
    const long: Assessment = {
      ...richAssessment,
      profile: { frontends: { kind: 'choices', choices: ['several'], note } },
    };
    const html = carrying(long);
    const saved = html
      .replace('<template id="groundwork-assessment">', '<template class="x" id="groundwork-assessment" >')
      .replaceAll('\n', '\r\n');
    for (const content of [html, `\ufeff${html}`, saved, new TextEncoder().encode(html)])
      expect(readHtmlReport(content, 'r.html')).toEqual({ ok: true, assessment: long });
  });

  test('is held to the same rules as a file, and named where it is not there or damaged', () => {
    const codes = (content: string | Uint8Array) => {
      const reading = readHtmlReport(content, 'r.html');
      return reading.ok ? [] : reading.issues.map(({ code, line }) => [code, line]);
    };
    const html = carrying(richAssessment);
    const inside = html.indexOf('<template');
    expect(codes(reportToHtml(sampleReport(richAssessment), null))).toEqual([['nothingCarried', null]]);
    expect(codes('{}')).toEqual([['nothingCarried', null]]);
    expect(codes('')).toEqual([['emptyFile', null]]);
    expect(codes(html.slice(0, inside + 400))).toEqual([['carriedDamaged', null]]);
    expect(codes(`${html.slice(0, inside + 60)}*${html.slice(inside + 61)}`)).toEqual([
      ['carriedDamaged', null],
    ]);
    const other = JSON.stringify({ ...richAssessment, title: 7, formatVersion: 1 });
    expect(codes(reportToHtml(sampleReport(richAssessment), other))).toEqual([['wrongType', null]]);
    const newer = JSON.stringify({ ...richAssessment, formatVersion: 99 });
    expect(codes(reportToHtml(sampleReport(richAssessment), newer))).toEqual([['newerVersion', null]]);
  });

  test('never throws, for any text and for any damage', () => {
    const bytes = new TextEncoder().encode(carrying(emptyAssessment));
    fc.assert(
      fc.property(fc.nat(), fc.nat(40), fc.uint8Array({ maxLength: 4 }), (start, length, patch) => {
        const at = start % bytes.length;
        const damaged = Uint8Array.from([...bytes.subarray(0, at), ...patch, ...bytes.subarray(at + length)]);
        expect(typeof readHtmlReport(damaged, 'r.html').ok).toBe('boolean');
      }),
      { numRuns: 300 },
    );
    fc.assert(fc.property(payload, (text) => typeof readHtmlReport(text, 'r.html').ok === 'boolean'));
  });
});
