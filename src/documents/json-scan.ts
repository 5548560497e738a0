import type { Path } from './issue.ts';
import { MAX_DEPTH } from './limits.ts';

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

/** Walks the text once from front to back; `onPart` hears of every part: its path, where its key starts, where its value starts. */
export function scanJson(text: string, onPart: (path: Path, key: number, value: number) => void): void {
  const end = scanValue(text, skipSpace(text, 0), [], onPart);
  const rest = skipSpace(text, end);
  if (rest < text.length) throw new JsonFault(rest, 'the end of the file');
}

type OnPart = (path: Path, key: number, value: number) => void;

function scanValue(text: string, at: number, path: Path, onPart: OnPart): number {
  if (path.length > MAX_DEPTH) throw new JsonFault(at, `at most ${MAX_DEPTH} levels`);
  const first = text[at];
  if (first === '{') return scanObject(text, at + 1, path, onPart);
  if (first === '[') return scanArray(text, at + 1, path, onPart);
  return first === '"' ? scanString(text, at) : match(SCALAR, text, at, 'a value');
}

function scanObject(text: string, start: number, path: Path, onPart: OnPart): number {
  let at = skipSpace(text, start);
  if (text[at] === '}') return at + 1;
  for (;;) {
    if (text[at] !== '"') throw new JsonFault(at, 'a key in double quotes');
    const keyEnd = scanString(text, at);
    const key = String(JSON.parse(text.slice(at, keyEnd)));
    const colon = expectChar(text, keyEnd, ':');
    const value = skipSpace(text, colon);
    const part = [...path, key];
    onPart(part, at, value);
    at = skipSpace(text, scanValue(text, value, part, onPart));
    if (text[at] === '}') return at + 1;
    at = skipSpace(text, expectChar(text, at, ',', ', or }'));
  }
}

function scanArray(text: string, start: number, path: Path, onPart: OnPart): number {
  let at = skipSpace(text, start);
  if (text[at] === ']') return at + 1;
  for (let index = 0; ; index++) {
    const part = [...path, index];
    onPart(part, at, at);
    at = skipSpace(text, scanValue(text, at, part, onPart));
    if (text[at] === ']') return at + 1;
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
