import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from './json.ts';
import { behindValue } from './json-text.ts';
import { MAX_ITEMS, MAX_KEYS } from './limits.ts';
import { isPlainObject } from './shape.ts';

const faultOf = (text: string) => {
  const reading = parseJson(text);
  return reading.ok ? null : reading.finding;
};
const placeOf = (text: string, path: (string | number)[], onKey = false) => {
  const reading = parseJson(text);
  return reading.ok ? reading.value.locate(path, onKey) : null;
};

/** Every part of a value with its path, the whole first. */
function partsOf(value: unknown, path: readonly (string | number)[] = []): [(string | number)[], unknown][] {
  const inner: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : isPlainObject(value)
      ? Object.entries(value)
      : [];
  return [[[...path], value], ...inner.flatMap(([step, part]) => partsOf(part, [...path, step]))];
}

describe('JSON text', () => {
  it.each([
    ['a comma too much', '{\n  "a": 1,\n}', 3, 1],
    ['single quotes', "{'a': 1}", 1, 2],
    ['two documents', '{}\n{}', 2, 1],
    ['a text cut off', '{"a": "b', 1, 9],
    ['not a number', '{"a": NaN}', 1, 7],
    ['a leading zero', '[01]', 1, 2],
    ['a raw line end in a text', '["a\nb"]', 1, 4],
    ['an unknown escape', '["\\x"]', 1, 4],
    ['a missing colon', '{"a" 1}', 1, 6],
    ['nothing', '  ', 1, 3],
  ])('says where it breaks off: %s', (_case, text, line, column) => {
    expect(faultOf(text)).toMatchObject({ code: 'jsonSyntax', line, column });
  });

  it('without end, and without an end to its levels, is refused without a crash', () => {
    expect(faultOf('['.repeat(3_000_000))).toMatchObject({
      code: 'tooMuch',
      unit: 'levels',
      line: 1,
      column: 34,
    });
    expect(faultOf(`"${'a'.repeat(1_000_000)}`)).toMatchObject({ code: 'jsonSyntax', column: 1_000_002 });
  });

  it('that is larger than a document may be is refused before it is parsed, at what is too large', () => {
    const list = (count: number) => `[${Array(count).fill('0').join(',')}]`;
    const keys = (count: number) => `{${Array.from({ length: count }, (_, key) => `"${key}":[]`).join(',')}}`;
    expect(faultOf(`{"a": ",[{",\n"b": ${list(MAX_ITEMS)}}`)).toBe(null);
    expect(faultOf(`{"a": ",[{",\n"b": ${list(MAX_ITEMS + 1)}}`)).toMatchObject({
      code: 'tooMuch',
      unit: 'items',
      line: 2,
      column: 6,
    });
    expect(faultOf(`[${keys(MAX_KEYS)}]`)).toBe(null);
    expect(faultOf(`[${keys(MAX_KEYS + 1)}]`)).toMatchObject({ unit: 'keys', column: 2 });
    const rows = Array(26).fill(list(MAX_ITEMS)).join(',\n');
    expect(faultOf(`[${rows}]`)).toMatchObject({ code: 'tooMuch', unit: 'values', line: 26 });
  });

  it('gives the place of a value, of a key, of the nearest parent of what is missing', () => {
    const text = '{\n  "a": [1, {"b": "x"}],\n  "c": {}\n}';
    expect(placeOf(text, ['a', 1, 'b'])).toEqual({ line: 2, column: 18 });
    expect(placeOf(text, ['a', 1, 'b'], true)).toEqual({ line: 2, column: 13 });
    expect(placeOf(text, ['c', 'missing', 'deeper'], true)).toEqual({ line: 3, column: 8 });
    expect(placeOf(text, [])).toEqual({ line: 1, column: 1 });
  });

  it('gives for every part of any document the place where just that part begins', () => {
    const written = fc.tuple(fc.json({ noUnicodeString: false }), fc.constantFrom(0, 1, 3));
    fc.assert(
      fc.property(written, ([json, indent]) => {
        const value: unknown = JSON.parse(json);
        const text = JSON.stringify(value, null, indent);
        const lines = text.split('\n');
        for (const [path, part] of partsOf(value)) {
          const place = placeOf(text, path);
          if (place === null) throw new Error('it should be JSON');
          const before = lines.slice(0, place.line - 1).reduce((sum, line) => sum + line.length + 1, 0);
          const start = before + place.column - 1;
          expect(JSON.parse(text.slice(start, behindValue(text, start)))).toEqual(part);
        }
      }),
    );
  });

  it('counts the last of two equal keys, as its value does', () => {
    expect(placeOf('{"a": 1,\n"a": {"b": 2}}', ['a', 'b'])).toEqual({ line: 2, column: 12 });
  });

  it('breaks off exactly where JSON.parse refuses, for any text', () => {
    const mutated = fc
      .tuple(fc.json(), fc.nat(), fc.string({ maxLength: 2 }))
      .map(
        ([json, at, patch]) =>
          json.slice(0, at % (json.length + 1)) + patch + json.slice((at % (json.length + 1)) + 1),
      );
    fc.assert(
      fc.property(mutated, (text) => {
        const fault = faultOf(text);
        return fault === null || (fault.code === 'jsonSyntax' && fault.expected !== 'JSON');
      }),
      { numRuns: 1000 },
    );
  });
});
