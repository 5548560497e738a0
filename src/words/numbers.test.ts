import { describe, expect, test } from 'vitest';
import {
  countWord,
  dateWords,
  listed,
  percent,
  points,
  range,
  spokenRange,
  wholePercent,
} from './numbers.ts';

describe('percents', () => {
  test('0 % and 100 % stand only for exactly 0 and 1', () => {
    expect([0, 1e-12, 0.001, 0.004, 0.996, 0.9999, 1 - 1e-12, 1].map(wholePercent)).toEqual([
      0, 0, 1, 1, 99, 99, 100, 100,
    ]);
    expect(percent(0.584)).toBe('58\u00a0%');
  });

  test('a range names both ends once, and nothing to assess is words, never 0', () => {
    expect(range({ atLeast: 0.42, atMost: 0.81 })).toBe('42 to 81\u00a0%');
    expect(range({ atLeast: 0.9, atMost: 0.9 })).toBe('90\u00a0%');
    expect(range({ atLeast: 0, atMost: 1 })).toBe('0 to 100\u00a0%');
    expect(range(null)).toBe('nothing to assess');
    expect(spokenRange({ atLeast: 0.42, atMost: 0.81 })).toBe('42 to 81 percent');
  });

  test('a gain too small to round is not called nothing', () => {
    expect([0, 0.004, 0.014, 0.11].map(points)).toEqual([
      'no points',
      'under 1 point',
      '1 point',
      '11 points',
    ]);
  });
});

test('counts, lists and dates read as one would write them', () => {
  expect([0, 1, 9, 10].map(countWord)).toEqual(['no', 'one', 'nine', '10']);
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listed)).toEqual(['', 'a', 'a and b', 'a, b and c']);
  expect(dateWords('2027-03-04T10:00:00Z')).toBe('4 March 2027');
  expect(dateWords('2027-13-04')).toBe('2027-13-04');
  expect(dateWords('soon')).toBe('soon');
});
