import { behindString, behindValue, skipSpace } from './json-text.ts';
import type { Spot } from './spot.ts';
import { NO_PARTS, spotWith } from './spot.ts';

/** Where every part of a JSON text stands, read as far as somebody asks. Of a key that stands twice in an object the last one counts. */
export function spotOfJson(text: string): Spot {
  const start = skipSpace(text, 0);
  return spotAt(text, start, start);
}

function spotAt(text: string, key: number, value: number): Spot {
  return spotWith(key, value, () => partsAt(text, value));
}

function partsAt(text: string, start: number): ReadonlyMap<string | number, Spot> {
  const isObject = text[start] === '{';
  if (!isObject && text[start] !== '[') return NO_PARTS;
  const parts = new Map<string | number, Spot>();
  let at = skipSpace(text, start + 1);
  for (let index = 0; text[at] !== '}' && text[at] !== ']' && at < text.length; index++) {
    const keyEnd = isObject ? behindString(text, at) : at;
    const value = isObject ? skipSpace(text, skipSpace(text, keyEnd) + 1) : at;
    parts.set(isObject ? String(JSON.parse(text.slice(at, keyEnd))) : index, spotAt(text, at, value));
    const end = skipSpace(text, behindValue(text, value));
    at = text[end] === ',' ? skipSpace(text, end + 1) : end;
  }
  return parts;
}
