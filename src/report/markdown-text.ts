/** Inline text as Markdown that reads back as the same text, in CommonMark and in GitHub's dialect. */
import type { Inline, Span } from '../words/inline.ts';
import { isSafeUrl, plainText } from '../words/inline.ts';

export type Place = 'block' | 'line' | 'cell';

/**
 * Spans as Markdown. In a `block` a line break stays one; on a `line` (headings, labels) and in a table `cell` it becomes a space.
 * Blanks are collapsed and control characters dropped, as a renderer would; nothing else of the text is lost.
 */
export function markdownText(spans: Inline, place: Place): string {
  const written = write(spans, place, '', false);
  return place === 'block' ? breakLines(written) : escapeLineStart(trimBlanks(oneLine(written)));
}

/** Plain text as Markdown. */
export function markdownPlain(text: string, place: Place): string {
  return markdownText([{ kind: 'text', text }], place);
}

/** `**text**`, or the text alone where the marks would not be read as such. */
export function markdownStrong(spans: Inline, place: 'line' | 'cell'): string {
  return markdownText([{ kind: 'strong', children: spans }], place);
}

function write(spans: Inline, place: Place, before: string, isStrong: boolean): string {
  let written = before;
  for (const [index, span] of spans.entries()) {
    const next = collapse(plainText(spans.slice(index + 1)));
    written += writeSpan(span, { place, before: written, next, isStrong });
  }
  return written.slice(before.length);
}

/** What stands around a span, which decides whether marks are read as marks. */
type Around = {
  readonly place: Place;
  readonly before: string;
  readonly next: string;
  readonly isStrong: boolean;
};

function writeSpan(span: Span, around: Around): string {
  const { place, isStrong } = around;
  switch (span.kind) {
    case 'text':
      return escapeText(span.text);
    case 'code':
      return writeCode(span.text, around);
    case 'strong': {
      const inner = write(span.children, place, '', true);
      return readsAsStrong(inner, around) ? `**${inner}**` : inner;
    }
    case 'link': {
      const label = oneLine(write(span.children, place, '', isStrong));
      if (!isSafeUrl(span.url)) return label;
      const url = span.url.replaceAll('&', '\\&');
      return `[${trimBlanks(label) === '' ? escapeText(span.url) : label}](${/[()]/.test(url) ? `<${url}>` : url})`;
    }
  }
}

/** CommonMark's rule for marks: beside a letter inside they always count; beside any other sign only with a blank or nothing outside. */
function readsAsStrong(inner: string, { before, next, isStrong }: Around): boolean {
  const opens = /^[\p{L}\p{N}]/u.test(inner) || (/^\S/.test(inner) && /(^|[ \n])$/.test(before));
  const closes = /[\p{L}\p{N}]$/u.test(inner) || (/\S$/.test(inner) && /^($|[ \n])/.test(next));
  return opens && closes && !isStrong && !before.endsWith('*') && !inner.includes('\n');
}

/**
 * A fence longer than any run of backticks inside. Where a fence would be read otherwise (beside another one, around a bar in a table
 * cell, around outer blanks), the code is plain text.
 */
function writeCode(code: string, { place, before }: Around): string {
  const text = collapse(code).replaceAll('\n', ' ');
  if (
    text !== trimBlanks(text) ||
    text === '' ||
    before.endsWith('`') ||
    (place === 'cell' && text.includes('|'))
  )
    return escapeText(text);
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^`|`$/.test(text) ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}

/** Every sign with a meaning gets a backslash, and addresses are kept from becoming links on their own. */
function escapeText(text: string): string {
  return collapse(text)
    .replace(/[\\`*_[\]<>&|~#$!]/g, '\\$&')
    .replaceAll('://', ':\\//')
    .replace(/\bwww\./giu, (www) => `${www.slice(0, -1)}\\.`)
    .replaceAll('@', '\\@');
}

/** One kind of line break and of blank; no control characters, no halves of characters. */
function collapse(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/gu, '\n')
    .replace(/[ \t]+/g, ' ')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[^\P{Cc}\n]/gu, '');
}

function oneLine(text: string): string {
  return text.replace(/ *\n+ */g, ' ').replace(/ {2,}/g, ' ');
}

/** A backslash at a line's end is a line break; block marks lose their meaning at the start of every line. */
function breakLines(text: string): string {
  return text
    .replace(/^[ \n]+|[ \n]+$/g, '')
    .split('\n')
    .map((line) => escapeLineStart(trimBlanks(line)))
    .join('\\\n');
}

/** Other blanks than these are text to Markdown. */
function trimBlanks(line: string): string {
  return line.replace(/^ +| +$/g, '');
}

function escapeLineStart(line: string): string {
  return line.replace(/^[-+=:]/, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** Whether a text would leave no letter in the Markdown. */
export function isBlank(spans: Inline): boolean {
  return /^[ \n]*$/.test(collapse(plainText(spans)));
}
