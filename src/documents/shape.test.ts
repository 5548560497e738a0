import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_DEPTH, MAX_ITEMS, MAX_KEYS, MAX_STRING_CHARS, MAX_VALUES } from './limits.ts';
import { findShapeFault } from './shape.ts';

const nested = (levels: number) => {
  let value: unknown = 1;
  for (let level = 0; level < levels; level++) value = [value];
  return value;
};
const keys = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, 1]));
const rows = (count: number, width: number) =>
  Array.from({ length: count }, () => Array.from({ length: width }, () => 0));

describe('reliability: no document is larger than the program can bear', () => {
  it('levels', () => {
    expect(findShapeFault(nested(MAX_DEPTH))).toBe(null);
    expect(findShapeFault(nested(MAX_DEPTH + 1))).toMatchObject({ code: 'tooMuch', unit: 'levels' });
    expect(findShapeFault(nested(1_000_000))).toMatchObject({ code: 'tooMuch', unit: 'levels' });
  });

  it('keys of one object', () => {
    expect(findShapeFault(keys(MAX_KEYS))).toBe(null);
    expect(findShapeFault({ a: keys(MAX_KEYS + 1) })).toMatchObject({
      code: 'tooMuch',
      unit: 'keys',
      path: ['a'],
    });
  });

  it('items of one list', () => {
    expect(findShapeFault(rows(1, MAX_ITEMS))).toBe(null);
    expect(findShapeFault(rows(1, MAX_ITEMS + 1))).toMatchObject({
      code: 'tooMuch',
      unit: 'items',
      path: [0],
    });
  });

  it('values in all', () => {
    expect(findShapeFault(rows(MAX_VALUES / MAX_ITEMS - 1, MAX_ITEMS))).toBe(null);
    expect(findShapeFault(rows(MAX_VALUES / MAX_ITEMS, MAX_ITEMS))).toMatchObject({
      code: 'tooMuch',
      unit: 'values',
    });
  });

  it('characters of one text', () => {
    expect(findShapeFault({ a: 'x'.repeat(MAX_STRING_CHARS) })).toBe(null);
    expect(findShapeFault({ a: 'x'.repeat(MAX_STRING_CHARS + 1) })).toMatchObject({
      unit: 'characters',
      path: ['a'],
    });
  });

  it('keys that reach into the language, numbers that are none, values that JSON does not have', () => {
    const hostile: unknown = JSON.parse('{"a": {"__proto__": {"polluted": true}}}');
    expect(findShapeFault(hostile)).toMatchObject({
      code: 'forbiddenKey',
      path: ['a', '__proto__'],
      onKey: true,
    });
    expect(findShapeFault([1, Number.NaN])).toMatchObject({ code: 'badNumber', path: [1] });
    expect(findShapeFault({ a: new Date(0) })).toMatchObject({ code: 'notJson', path: ['a'] });
    expect(findShapeFault({ a: undefined })).toMatchObject({ code: 'notJson', path: ['a'] });
    const circle: unknown[] = [];
    circle.push(circle);
    expect(findShapeFault(circle)).toMatchObject({ unit: 'levels' });
  });

  it('every JSON value within the limits passes', () => {
    const safe = fc.jsonValue().filter((value) => !/"__proto__":/.test(JSON.stringify(value)));
    fc.assert(fc.property(safe, (value) => findShapeFault(value) === null));
  });
});
