/** Inline Markdown of content (emphasis, code, https links) as a small tree that every renderer draws. Never used for what users type. */
import type { InlineText } from '../engine/model.ts';

export type Span =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly children: Inline }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly url: string; readonly children: Inline };
export type Inline = readonly Span[];

/** Text that is shown as it is, whatever signs it holds: names, notes, reasons. */
export function plain(text: string): Inline {
  return text === '' ? [] : [{ kind: 'text', text }];
}

/** The letters of a span tree without emphasis and addresses. */
export function plainText(spans: Inline): string {
  return spans.map((span) => ('text' in span ? span.text : plainText(span.children))).join('');
}

/** Whether a link may be followed: https, and no sign that could end or hide an address. */
export function isSafeUrl(url: string): boolean {
  return /^https:\/\/[^\s<>"\\^`{|}]+$/u.test(url) && URL.canParse(url);
}

/**
 * Reads `**strong**`, `*emphasis*` and `_emphasis_` (both shown strong, there are no italics), `` `code` `` and `[text](https://…)`;
 * a backslash keeps a punctuation sign as it is. Never throws: what is not complete, and links that are not https, stay as typed.
 */
export function parseInline(source: InlineText): Inline {
  return parse(source, MARKS);
}

type Mark = '`' | '**' | '*' | '_' | '[';
const MARKS: readonly Mark[] = ['`', '**', '*', '_', '['];

type Found = { readonly span: Span; readonly end: number };

/** `marks` shrinks with every level, which bounds the depth of nesting. */
function parse(source: string, marks: readonly Mark[]): Inline {
  const spans: Span[] = [];
  const hopeless = new Set<Mark>();
  let text = '';
  let at = 0;
  while (at < source.length) {
    const escaped = /^\\([!-/:-@[-`{-~])/.exec(source.slice(at, at + 2));
    const mark = marks.find((candidate) => source.startsWith(candidate, at) && !hopeless.has(candidate));
    const found = escaped === null && mark !== undefined ? read(source, at, mark, marks) : 'none';
    if (found === 'none' || found === 'never') {
      if (found === 'never' && mark !== undefined) hopeless.add(mark);
      text += escaped?.[1] ?? source.charAt(at);
      at += escaped === null ? 1 : 2;
      continue;
    }
    spans.push(...plain(text), found.span);
    text = '';
    at = found.end;
  }
  return [...spans, ...plain(text)];
}

/** `never` when the mark closes nowhere later either, so that a long unclosed text is not searched again and again. */
function read(source: string, start: number, mark: Mark, marks: readonly Mark[]): Found | 'none' | 'never' {
  if (mark === '[') return readLink(source, start, marks);
  const open = start + mark.length;
  if (mark === '_' && /\w/.test(source.charAt(start - 1))) return 'none';
  const close = findClose(source, open, mark);
  if (close === -1) return 'never';
  const inner = source.slice(open, close);
  if (inner === '' || (mark !== '`' && inner !== inner.trim())) return 'none';
  const span: Span =
    mark === '`'
      ? { kind: 'code', text: inner }
      : { kind: 'strong', children: parse(inner, without(marks, mark)) };
  return { span, end: close + mark.length };
}

function findClose(source: string, from: number, mark: Mark): number {
  for (let at = source.indexOf(mark, from); at !== -1; at = source.indexOf(mark, at + mark.length)) {
    if (mark === '`' || source.charAt(at - 1) !== '\\') return at;
  }
  return -1;
}

function readLink(source: string, start: number, marks: readonly Mark[]): Found | 'none' | 'never' {
  const middle = source.indexOf('](', start);
  const close = middle === -1 ? -1 : source.indexOf(')', middle);
  if (close === -1) return 'never';
  const label = source.slice(start + 1, middle);
  const url = source.slice(middle + 2, close);
  if (label.trim() === '' || label.includes('[') || !isSafeUrl(url)) return 'none';
  const children = parse(label, without(marks, '['));
  return { span: { kind: 'link', url, children }, end: close + 1 };
}

function without(marks: readonly Mark[], mark: Mark): readonly Mark[] {
  return marks.filter((other) => other !== mark);
}
