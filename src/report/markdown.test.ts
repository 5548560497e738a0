import type { Node } from 'commonmark';
import { HtmlRenderer, Parser } from 'commonmark';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Inline, Span } from '../words/inline.ts';
import { plain, plainText } from '../words/inline.ts';
import { reportToMarkdown } from './markdown.ts';
import { markdownText } from './markdown-text.ts';
import type { Block, Report } from './report.ts';
import { richAssessment, sampleReport } from './testing/sample-assessments.ts';

const parser = new Parser();

function nodes(markdown: string): Node[] {
  const walker = parser.parse(markdown).walker();
  const found: Node[] = [];
  for (let step = walker.next(); step !== null; step = walker.next())
    if (step.entering) found.push(step.node);
  return found;
}

/** The letters a reader of the rendered document sees, blocks and lines parted by one blank. */
function renderedText(markdown: string): string {
  const texts = nodes(markdown).map(({ type, literal }) =>
    type === 'text' || type === 'code' ? literal : type === 'linebreak' || type === 'softbreak' ? ' ' : '',
  );
  return normal(texts.join(''));
}

/** Blanks, control characters and halves of characters as any renderer treats them. */
function normal(text: string): string {
  return text
    .replace(/[\u2028\u2029\u0085]/gu, ' ')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[^\P{Cc}\t\n\v\f\r]/gu, '')
    .replace(/[ \t\n\v\f\r]+/g, ' ')
    .trim();
}

const SIGNS = [
  '\\',
  '`',
  '*',
  '**',
  '_',
  '[',
  ']',
  '](',
  ')',
  '<b>',
  '&amp;',
  '&',
  '#',
  '-',
  '+',
  '1.',
  '|',
  '~~',
  '$',
  '!',
  '=',
  '\n',
  '    ',
  '> ',
  'https://a.b',
  'www.a.b',
  'a',
  '\u2028',
];
const nasty = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...SIGNS)).map((parts) => parts.join('')),
);
const span: fc.Arbitrary<Span> = fc.oneof(
  nasty.map((text): Span => ({ kind: 'text', text })),
  nasty.map((text): Span => ({ kind: 'code', text })),
  nasty.map((text): Span => ({ kind: 'strong', children: plain(text) })),
  nasty.map(
    (text): Span => ({
      kind: 'link',
      url: 'https://a.example/x(1)?y&copy;z',
      children: plain(`see ${text}`),
    }),
  ),
);
const inline: fc.Arbitrary<Inline> = fc.array(span, { maxLength: 4 });

describe('text as Markdown', () => {
  test('a CommonMark renderer gives the same text, whatever was typed', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const markdown = markdownText(plain(text), 'block');
        expect(renderedText(markdown)).toBe(normal(text));
        expect(
          nodes(markdown).every(({ type }) => ['document', 'paragraph', 'text', 'linebreak'].includes(type)),
        ).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('spans beside one another keep their text, and only https is linked', () => {
    fc.assert(
      fc.property(inline, (spans) => {
        const markdown = markdownText(spans, 'block');
        expect(renderedText(markdown)).toBe(normal(plainText(spans)));
        for (const node of nodes(markdown)) {
          expect(['html_inline', 'html_block', 'image', 'heading', 'list', 'code_block']).not.toContain(
            node.type,
          );
          if (node.type === 'link') expect(node.destination).toBe('https://a.example/x(1)?y&copy;z');
        }
      }),
      { numRuns: 500 },
    );
  });

  test('a table keeps its shape, and each cell its text', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(inline, inline), { minLength: 1 }), (cells) => {
        const columns = [
          { title: 'One', share: 0.5 },
          { title: 'Two', share: 0.5 },
        ];
        const rows = cells.map((pair) => ({ cells: pair }));
        const lines = reportToMarkdown(report([{ kind: 'table', columns, rows }]))
          .trimEnd()
          .split('\n');
        expect(lines).toHaveLength(cells.length + 2);
        for (const [index, line] of lines.slice(2).entries()) {
          expect(line).toMatch(/^\|.*\|$/);
          const parts = cellsOf(line.slice(1, -1));
          expect(parts).toHaveLength(2);
          expect(parts.map((part) => renderedText(` ${part}`))).toEqual(
            cells[index]?.map((cell) => normal(plainText(cell))),
          );
        }
      }),
      { numRuns: 100 },
    );
  });
});

/** A row as GitHub's parser cuts it: a backslash takes the next sign with it, then `\\|` becomes a bar. */
function cellsOf(row: string): string[] {
  return [...row.matchAll(/((?:\\.|[^|\\])+)(?:\||$)/gu)].map(([, cell = '']) => cell.replaceAll('\\|', '|'));
}

function report(blocks: readonly Block[]): Report {
  return { title: 'T', language: 'en', audience: 'team', generatedOn: '2027-03-14', blocks };
}

describe('the report as Markdown', () => {
  const markdown = reportToMarkdown(sampleReport(richAssessment));

  test('holds no HTML, no image and no link but https', () => {
    const html = new HtmlRenderer().render(parser.parse(markdown));
    expect(html).not.toMatch(/<(b|img|script)\b/);
    expect(html).toContain('&lt;b&gt;wiki&lt;/b&gt;');
    for (const { type, destination } of nodes(markdown))
      if (type === 'link') expect(destination).toMatch(/^https:/);
  });

  test('says what the note says, on its two lines', () => {
    expect(markdown).toContain('Each screen decides \\| for itself.\\\n');
    expect(renderedText(markdown)).toContain('Each screen decides | for itself. See <b>wiki</b>.');
  });
});
