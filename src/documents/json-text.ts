/** Ways through a JSON text that make nothing of it: they jump over texts, and read no more than they have to. */
import type { Unit } from './issue.ts';
import { MAX_DEPTH, MAX_ITEMS, MAX_KEYS, MAX_VALUES } from './limits.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const BRACE = 0x7b;

/** Offset of the next character that is no space, from `at` on. */
export function skipSpace(text: string, at: number): number {
  for (let next = at; ; next++) {
    const code = text.charCodeAt(next);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return next;
  }
}

/** Offset behind the text that begins with the quote at `at`; the end of the document where it has no end. */
export function behindString(text: string, at: number): number {
  for (let end = text.indexOf('"', at + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (text.charCodeAt(before) === BACKSLASH) before -= 1;
    if ((end - before) % 2 === 1) return end + 1;
  }
  return text.length;
}

/** Offset behind the value that begins at `at` of a text that is JSON. */
export function behindValue(text: string, at: number): number {
  let depth = 0;
  for (let next = at; next < text.length; next++) {
    const code = text.charCodeAt(next);
    if (code === QUOTE) next = behindString(text, next) - 1;
    else if (isOpening(code)) depth += 1;
    else if (isClosing(code)) depth -= 1;
    else if (depth === 0 && !isScalarPart(code)) return next;
    if (depth === 0 && (code === QUOTE || isClosing(code))) return next + 1;
    if (depth < 0) return next;
  }
  return text.length;
}

/** A limit that a JSON text is past, and where: at the bracket that holds too much, or at the first thing too many. */
export type TextExcess = { readonly unit: Unit; readonly limit: number; readonly offset: number };

/**
 * The first place where a text is larger than a document may be; `null` where it is not. The text need not be JSON. It is for what the
 * parser itself would take seconds over: millions of levels, keys or items.
 */
export function findExcess(text: string): TextExcess | null {
  const starts: number[] = [];
  const commas: number[] = [];
  let values = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = behindString(text, at) - 1;
    else if (isClosing(code)) {
      starts.pop();
      commas.pop();
    } else if (isOpening(code)) {
      // The innermost level may be a value that is no bracket.
      if (starts.length > MAX_DEPTH) return { unit: 'levels', limit: MAX_DEPTH, offset: at };
      starts.push(at);
      commas.push(0);
    } else if (code === COMMA) {
      values += 1;
      if (values > MAX_VALUES) return { unit: 'values', limit: MAX_VALUES, offset: at };
      const start = starts.at(-1) ?? at;
      const [unit, limit] = text.charCodeAt(start) === BRACE ? KEYS : ITEMS;
      const count = (commas.pop() ?? 0) + 1;
      if (count >= limit) return { unit, limit, offset: start };
      commas.push(count);
    }
  }
  return null;
}

const KEYS = ['keys', MAX_KEYS] as const;
const ITEMS = ['items', MAX_ITEMS] as const;

const isOpening = (code: number): boolean => code === 0x5b || code === 0x7b;
const isClosing = (code: number): boolean => code === 0x5d || code === 0x7d;
/** Of a number, `true`, `false` or `null`. */
const isScalarPart = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0x61 && code <= 0x7a) ||
  code === 0x45 ||
  code === 0x2b ||
  code === 0x2d ||
  code === 0x2e;
