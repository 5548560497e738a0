import { MAX_DEPTH } from './limits.ts';
import type { Spot } from './spot.ts';
import { NO_PARTS } from './spot.ts';

/** Where a JSON text breaks the grammar, and what the grammar wants there. */
export class JsonFault extends Error {
  readonly offset: number;
  readonly expected: string;
  constructor(offset: number, expected: string) {
    super(`${expected} expected at ${offset}`);
    this.offset = offset;
    this.expected = expected;
  }
}

const SPACE = /[\t\n\r ]*/y;
const ESCAPE = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|true\b|false\b|null\b/y;

/** Where every part of a JSON text stands. Of a key that stands twice in an object the last one counts. Throws `JsonFault`. */
export function scanJson(text: string): Spot {
  const start = skipSpace(text, 0);
  const { end, parts } = scanValue(text, start, 0);
  const rest = skipSpace(text, end);
  if (rest < text.length) throw new JsonFault(rest, 'the end of the file');
  return { key: start, value: start, parts };
}

type Scanned = { readonly end: number; readonly parts: Spot['parts'] };

function scanValue(text: string, at: number, depth: number): Scanned {
  if (depth > MAX_DEPTH) throw new JsonFault(at, `at most ${MAX_DEPTH} levels`);
  if (text[at] === '{') return scanObject(text, at + 1, depth);
  if (text[at] === '[') return scanArray(text, at + 1, depth);
  const end = text[at] === '"' ? scanString(text, at) : match(SCALAR, text, at, 'a value');
  return { end, parts: NO_PARTS };
}

function scanObject(text: string, start: number, depth: number): Scanned {
  const parts = new Map<string | number, Spot>();
  let at = skipSpace(text, start);
  if (text[at] === '}') return { end: at + 1, parts };
  for (;;) {
    if (text[at] !== '"') throw new JsonFault(at, 'a key in double quotes');
    const keyEnd = scanString(text, at);
    const key = String(JSON.parse(text.slice(at, keyEnd)));
    const value = skipSpace(text, expectChar(text, keyEnd, ':'));
    const inner = scanValue(text, value, depth + 1);
    parts.set(key, { key: at, value, parts: inner.parts });
    at = skipSpace(text, inner.end);
    if (text[at] === '}') return { end: at + 1, parts };
    at = skipSpace(text, expectChar(text, at, ',', ', or }'));
  }
}

function scanArray(text: string, start: number, depth: number): Scanned {
  const parts = new Map<string | number, Spot>();
  let at = skipSpace(text, start);
  if (text[at] === ']') return { end: at + 1, parts };
  for (let index = 0; ; index++) {
    const inner = scanValue(text, at, depth + 1);
    parts.set(index, { key: at, value: at, parts: inner.parts });
    at = skipSpace(text, inner.end);
    if (text[at] === ']') return { end: at + 1, parts };
    at = skipSpace(text, expectChar(text, at, ',', ', or ]'));
  }
}

function scanString(text: string, start: number): number {
  let at = start + 1;
  for (; text[at] !== '"'; at++) {
    if (!(text.charCodeAt(at) >= 0x20)) throw new JsonFault(at, 'a closing double quote on the same line');
    if (text[at] === '\\') at = match(ESCAPE, text, at + 1, 'an escape such as \\n') - 1;
  }
  return at + 1;
}

function expectChar(text: string, from: number, char: string, expected = char): number {
  const at = skipSpace(text, from);
  if (text[at] !== char) throw new JsonFault(at, expected);
  return at + 1;
}

function skipSpace(text: string, at: number): number {
  return match(SPACE, text, at, '');
}

function match(pattern: RegExp, text: string, at: number, expected: string): number {
  pattern.lastIndex = at;
  if (!pattern.test(text)) throw new JsonFault(at, expected);
  return pattern.lastIndex;
}
