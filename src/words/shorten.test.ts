import { expect, test } from 'vitest';
import { shorten } from './shorten.ts';

test('a long text is cut to so many characters, never through one', () => {
  expect(shorten('Our stack', 9)).toBe('Our stack');
  expect(shorten('Our stack today', 9)).toBe('Our stac…');
  expect(shorten('Our long stack', 5)).toBe('Our…');
  const family = '👩‍👩‍👧‍👦';
  expect(shorten(family.repeat(5), 5)).toBe(family.repeat(5));
  expect(shorten(family.repeat(6), 5)).toBe(`${family.repeat(4)}…`);
  expect(shorten('e\u0301'.repeat(4), 3)).toBe('e\u0301e\u0301…');
});
