/** The report as one web page: no script, nothing from anywhere else, readable without this program. */
import { CARRIER_ID, toBase64Url } from '../../documents/carried.ts';
import { plainText } from '../../words/inline.ts';
import { REPORT_FILE } from '../../words/report.ts';
import { HTML_REPORT } from '../../words/report-html.ts';
import type { Block, HeadingBlock, Report } from '../report.ts';
import { blockHtml } from './blocks.ts';
import { hatchDefinition } from './shapes.ts';
import { STYLE } from './style.ts';
import { escapeHtml } from './text.ts';

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
const CARRIED_LINE = 120;

/**
 * The whole page, ending with a line break. `given` is the text of the assessment file it shall carry, without what was left out, or
 * `null`; only the report of the team carries one, for it would tell a board or a vendor more than the page does. Says visibly which.
 */
export function reportToHtml(report: Report, given: string | null): string {
  const file = report.audience === 'team' ? given : null;
  const { language, title, blocks } = report;
  const start = blocks.findIndex(({ kind }) => kind !== 'title');
  const body = blocks.slice(start === -1 ? blocks.length : start);
  return `${[
    '<!DOCTYPE html>',
    `<html lang="${escapeHtml(language)}" class="${report.audience}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(POLICY).replaceAll('&#39;', "'")}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<meta name="generator" content="${REPORT_FILE.program}">`,
    '<link rel="icon" href="data:,">',
    `<title>${escapeHtml(title)} · ${REPORT_FILE.program}</title>`,
    `<style>\n${STYLE}</style>`,
    '</head>',
    '<body>',
    hatchDefinition(),
    '<header>',
    `<p class="wordmark">${REPORT_FILE.program}</p>`,
    ...blocks.slice(0, start === -1 ? undefined : start).map((block) => blockHtml(block, '')),
    '</header>',
    ...contents(body),
    '<main>',
    ...body.map((block, index) => blockHtml(block, idOf(index))),
    '</main>',
    '<footer>',
    `<p class="caption">${escapeHtml(file === null ? HTML_REPORT.carriesNothing : HTML_REPORT.carries(CARRIER_ID))}</p>`,
    '</footer>',
    ...(file === null ? [] : [carrier(file)]),
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}

const idOf = (index: number): string => `part-${index}`;

/** Links to the chapters, where there are several. */
function contents(body: readonly Block[]): readonly string[] {
  const chapters = body.flatMap((block, index): readonly { block: HeadingBlock; id: string }[] =>
    block.kind === 'heading' && block.level === 1 ? [{ block, id: idOf(index) }] : [],
  );
  if (chapters.length < 2) return [];
  const items = chapters.map(
    ({ block, id }) => `<li><a href="#${id}">${escapeHtml(plainText(block.text))}</a></li>`,
  );
  return [`<nav aria-label="${HTML_REPORT.contents}">`, '<ul>', ...items, '</ul>', '</nav>'];
}

function carrier(file: string): string {
  const lines = toBase64Url(file).match(new RegExp(`.{1,${CARRIED_LINE}}`, 'g')) ?? [];
  return `<template id="${CARRIER_ID}">\n${lines.join('\n')}\n</template>`;
}
