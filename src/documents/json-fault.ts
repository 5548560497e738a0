import { skipSpace } from './json-text.ts';
import { MAX_DEPTH } from './limits.ts';

/** Where a JSON text breaks the grammar, as an offset, and what the grammar wants there. */
export type JsonFault = { readonly offset: number; readonly expected: string };

class Broken extends Error {
  readonly fault: JsonFault;
  constructor(offset: number, expected: string) {
    super(`${expected} expected at ${offset}`);
    this.fault = { offset, expected };
  }
}

const ESCAPE = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|true\b|false\b|null\b/y;

/** The first fault of a text, which may be nested at most as deeply as is accepted; `null` where it is JSON. */
export function findJsonFault(text: string): JsonFault | null {
  try {
    const rest = skipSpace(text, scanValue(text, skipSpace(text, 0), 0));
    return rest < text.length ? { offset: rest, expected: 'the end of the file' } : null;
  } catch (thrown) {
    if (thrown instanceof Broken) return thrown.fault;
    throw thrown;
  }
}

// Each gives the offset behind what begins at `at`, or throws `Broken`.

function scanValue(text: string, at: number, depth: number): number {
  if (depth > MAX_DEPTH) throw new Broken(at, `at most ${MAX_DEPTH} levels`);
  if (text[at] === '{') return scanObject(text, at + 1, depth);
  if (text[at] === '[') return scanArray(text, at + 1, depth);
  return text[at] === '"' ? scanString(text, at) : match(SCALAR, text, at, 'a value');
}

function scanObject(text: string, start: number, depth: number): number {
  let at = skipSpace(text, start);
  if (text[at] === '}') return at + 1;
  for (;;) {
    if (text[at] !== '"') throw new Broken(at, 'a key in double quotes');
    const value = skipSpace(text, expectChar(text, scanString(text, at), ':'));
    at = skipSpace(text, scanValue(text, value, depth + 1));
    if (text[at] === '}') return at + 1;
    at = skipSpace(text, expectChar(text, at, ',', ', or }'));
  }
}

function scanArray(text: string, start: number, depth: number): number {
  let at = skipSpace(text, start);
  if (text[at] === ']') return at + 1;
  for (;;) {
    at = skipSpace(text, scanValue(text, at, depth + 1));
    if (text[at] === ']') return at + 1;
    at = skipSpace(text, expectChar(text, at, ',', ', or ]'));
  }
}

function scanString(text: string, start: number): number {
  let at = start + 1;
  for (; text[at] !== '"'; at++) {
    if (!(text.charCodeAt(at) >= 0x20)) throw new Broken(at, 'a closing double quote on the same line');
    if (text[at] === '\\') at = match(ESCAPE, text, at + 1, 'an escape such as \\n') - 1;
  }
  return at + 1;
}

function expectChar(text: string, from: number, char: string, expected = char): number {
  const at = skipSpace(text, from);
  if (text[at] !== char) throw new Broken(at, expected);
  return at + 1;
}

function match(pattern: RegExp, text: string, at: number, expected: string): number {
  pattern.lastIndex = at;
  if (!pattern.test(text)) throw new Broken(at, expected);
  return pattern.lastIndex;
}
