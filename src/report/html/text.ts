/** Text in a web page. Nothing that a person or a lens wrote ever becomes a tag. */
import type { Inline, Span } from '../../words/inline.ts';
import { isSafeUrl } from '../../words/inline.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text between tags or in a quoted attribute. Halves of characters, controls other than tab and line end, and signs that turn the
 * direction of what follows are left out, as a page could not show them or would show other words around them wrongly.
 */
export function escapeHtml(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/gu, '\n')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069]|\p{Noncharacter_Code_Point}/gu, '')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}

/** Spans as HTML; line breaks stay. Links lead to https only, anything else is plain text. */
export function spansHtml(spans: Inline): string {
  return spans.map(spanHtml).join('');
}

/** Text without marks, its line breaks kept. */
export function linesHtml(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>');
}

function spanHtml(span: Span): string {
  switch (span.kind) {
    case 'text':
      return linesHtml(span.text);
    case 'code':
      return `<code>${linesHtml(span.text)}</code>`;
    case 'strong':
      return `<strong>${spansHtml(span.children)}</strong>`;
    case 'link': {
      const label = spansHtml(span.children);
      if (!isSafeUrl(span.url)) return label;
      return `<a href="${escapeHtml(span.url)}" rel="noopener noreferrer nofollow">${label}</a>`;
    }
  }
}
