/** Blocks as HTML. A chapter's own heading is an h2, for the name of the assessment is the h1. */
import { BAR_COLUMNS } from '../../words/report.ts';
import type { BarsBlock, Block, EntryBlock, Field, HeadingBlock, SpaceBlock, TableBlock } from '../report.ts';
import { barSvg, scaleHtml, swatchSvg } from './shapes.ts';
import { tagHtml, verdictTagHtml } from './tag.ts';
import { escapeHtml, linesHtml, spansHtml } from './text.ts';

/** `id` is given to headings, which the contents lead to. */
export function blockHtml(block: Block, id: string): string {
  switch (block.kind) {
    case 'title':
      return `<h1>${escapeHtml(block.text)}</h1>\n<p class="details">${block.details.map(linesHtml).join('<br>')}</p>`;
    case 'verdict':
      return `<p class="verdict">${verdictTagHtml(block)}</p>\n<h2 class="sentence">${linesHtml(block.sentence)}</h2>\n<p class="lead">${linesHtml(block.explanation)}</p>`;
    case 'heading':
      return headingHtml(block, id);
    case 'paragraph':
      return `<p class="${block.tone}">${spansHtml(block.text)}</p>`;
    case 'bars':
      return barsHtml(block);
    case 'entry':
      return entryHtml(block);
    case 'table':
      return tableHtml(block);
    case 'list':
      return listHtml(block.isOrdered ? 'ol' : 'ul', block.items.map(spansHtml));
    case 'definitions':
      return fieldsHtml(block.items);
    case 'space':
      return spaceHtml(block);
  }
}

function headingHtml({ level, text, startsPage = false }: HeadingBlock, id: string): string {
  const look = startsPage ? ' class="chapter"' : '';
  return `<h${level + 1} id="${id}"${look}>${spansHtml(text)}</h${level + 1}>`;
}

function barsHtml({ rows, legend }: BarsBlock): string {
  const hasBar = rows.some(({ readiness }) => readiness !== null);
  const head = `<tr><th scope="col"><span class="hidden">${BAR_COLUMNS.group}</span></th><th scope="col"><span class="hidden">${BAR_COLUMNS.bar}</span>${hasBar ? scaleHtml() : ''}</th><th scope="col"><span class="hidden">${BAR_COLUMNS.readiness}</span></th></tr>`;
  const body = rows.map(
    ({ label, readiness, value }) =>
      `<tr><th scope="row">${escapeHtml(label)}</th><td>${barSvg(readiness)}</td><td>${escapeHtml(value)}</td></tr>`,
  );
  const caption = `<figcaption>${swatchSvg('proven')} ${escapeHtml(legend.proven)}. ${swatchSvg('possible')} ${escapeHtml(legend.possible)}.</figcaption>`;
  return `<figure>\n<table class="bars">\n<thead>\n${head}\n</thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>\n${hasBar ? `${caption}\n` : ''}</figure>`;
}

function entryHtml({ title, tag, value, context, text, steps = [], fields = [] }: EntryBlock): string {
  const facts = [
    ...(tag === undefined ? [] : [tagHtml(tag)]),
    ...(value === undefined ? [] : [escapeHtml(value)]),
  ];
  return [
    '<div class="entry">',
    `<p class="entry-title"><strong>${spansHtml(title)}</strong>${facts.length === 0 ? '' : ` <span class="facts">${facts.join(' ')}</span>`}</p>`,
    ...(context === undefined ? [] : [`<p class="caption">${spansHtml(context)}</p>`]),
    ...text.map((paragraph) => `<p>${spansHtml(paragraph)}</p>`),
    ...(fields.length === 0 ? [] : [fieldsHtml(fields)]),
    ...(steps.length === 0 ? [] : [listHtml('ol', steps.map(spansHtml))]),
    '</div>',
  ].join('\n');
}

function tableHtml({ columns, rows }: TableBlock): string {
  const head = columns.map(({ title }) => `<th scope="col">${escapeHtml(title)}</th>`).join('');
  const body = rows.map(({ cells, notes = [] }) => {
    const drawn = columns.map((_, index) => {
      const cell = spansHtml(cells[index] ?? []);
      return index === 0 ? `<th scope="row">${cell}</th>` : `<td>${cell}</td>`;
    });
    const below =
      notes.length === 0
        ? ''
        : `\n<tr class="notes"><td colspan="${columns.length}">${fieldsHtml(notes)}</td></tr>`;
    return `<tr>${drawn.join('')}</tr>${below}`;
  });
  return `<table>\n<thead>\n<tr>${head}</tr>\n</thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>`;
}

/** Neighbours that say the same of different things stand below one word. */
function fieldsHtml(fields: readonly Field[]): string {
  const rows = fields.map(({ term, text }, index) => {
    const isFirst = fields[index - 1]?.term !== term;
    return `${isFirst ? `<dt>${escapeHtml(term)}</dt>` : ''}<dd>${spansHtml(text)}</dd>`;
  });
  return `<dl>\n${rows.join('\n')}\n</dl>`;
}

function listHtml(kind: 'ol' | 'ul', items: readonly string[]): string {
  return `<${kind}>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</${kind}>`;
}

function spaceHtml({ label }: SpaceBlock): string {
  return `<p class="space">${escapeHtml(label)}</p>`;
}
