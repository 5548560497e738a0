/** The report as GitHub-flavoured Markdown: no HTML, no images, https links only. */
import type { Inline } from '../words/inline.ts';
import { plain } from '../words/inline.ts';
import { BAR_COLUMNS } from '../words/report.ts';
import { isBlank, markdownPlain, markdownStrong, markdownText } from './markdown-text.ts';
import type { BarsBlock, Block, EntryBlock, Field, Report, TableBlock } from './report.ts';

/** The whole document, ending with a line break. */
export function reportToMarkdown(report: Report): string {
  const blocks = report.blocks.flatMap(blockLines).filter((lines) => lines !== '');
  return `${blocks.join('\n\n')}\n`;
}

/** Each string is one Markdown block: a heading, a paragraph, a list or a table. */
function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'title':
      return [
        atx(1, plain(block.text)),
        block.details.map((detail) => markdownPlain(detail, 'line')).join('\\\n'),
      ];
    case 'verdict':
      return [
        markdownStrong(plain(block.title), 'line'),
        atx(2, plain(block.sentence)),
        markdownPlain(block.explanation, 'block'),
      ];
    case 'heading':
      return [atx(block.level + 1, block.text)];
    case 'paragraph':
      return [markdownText(block.text, 'block')];
    case 'bars':
      return barsTable(block);
    case 'entry':
      return entryLines(block);
    case 'table':
      return tableLines(block);
    case 'list':
      return [list(block.items, block.isOrdered)];
    case 'definitions':
      return [fieldList(block.items)];
    case 'space':
      return [`${markdownStrong(plain(block.label), 'line')}:`];
  }
}

function atx(level: number, text: Inline): string {
  return isBlank(text) ? '' : `${'#'.repeat(level)} ${markdownText(text, 'line')}`;
}

function barsTable({ rows, legend }: BarsBlock): readonly string[] {
  return [
    table(
      [plain(BAR_COLUMNS.group), plain(BAR_COLUMNS.readiness)],
      rows.map(({ label, value }) => [plain(label), plain(value)]),
    ),
    markdownPlain(`${BAR_COLUMNS.range}: ${legend.proven}; ${legend.possible}.`, 'block'),
  ];
}

function entryLines({
  title,
  tag,
  value,
  context,
  text,
  steps = [],
  fields = [],
}: EntryBlock): readonly string[] {
  const facts = [...(tag === undefined ? [] : [tag.text]), ...(value === undefined ? [] : [value])];
  const head = [markdownStrong(title, 'line'), ...facts.map((fact) => markdownPlain(fact, 'line'))];
  return [
    head.filter((part) => part !== '').join(' · '),
    ...(context === undefined ? [] : [markdownText(context, 'block')]),
    ...text.map((paragraph) => markdownText(paragraph, 'block')),
    fieldList(fields),
    list(steps, true),
  ];
}

/** Notes have no room in a cell: they follow the table, each with the first cell of its row. */
function tableLines({ columns, rows }: TableBlock): readonly string[] {
  const notes = rows.flatMap(({ cells, notes: fields = [] }) =>
    fields.map(
      ({ term, text }): Inline => [
        { kind: 'strong', children: cells[0] ?? [] },
        ...plain(` ${term}: `),
        ...text,
      ],
    ),
  );
  return [
    table(
      columns.map(({ title }) => plain(title)),
      rows.map(({ cells }) => columns.map((_, index) => cells[index] ?? [])),
    ),
    list(notes, false),
  ];
}

function table(head: readonly Inline[], rows: readonly (readonly Inline[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(head.map((cell) => markdownText(cell, 'cell'))),
    line(head.map(() => '---')),
    ...rows.map((cells) => line(cells.map((cell) => markdownText(cell, 'cell')))),
  ].join('\n');
}

function fieldList(fields: readonly Field[]): string {
  return list(
    fields.map(
      ({ term, text }): Inline => [{ kind: 'strong', children: plain(term) }, ...plain(': '), ...text],
    ),
    false,
  );
}

/** Further lines of an item are indented to stay in it. */
function list(items: readonly Inline[], isOrdered: boolean): string {
  return items
    .filter((item) => !isBlank(item))
    .map((item, index) => {
      const marker = isOrdered ? `${index + 1}. ` : '- ';
      return marker + markdownText(item, 'block').replaceAll('\n', `\n${' '.repeat(marker.length)}`);
    })
    .join('\n');
}
