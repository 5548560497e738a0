import { describe, expect, it } from 'vitest';
import { fileSize, knownDateWords } from './numbers.ts';

describe('B48 dates of a document', () => {
  it.each([
    ['2026-11-20T10:00:00Z', '20 November 2026'],
    ['2024-02-29', '29 February 2024'],
    ['2099-01-01T00:00:00Z', '1 January 2099'],
    ['2024-02-30T00:00:00Z', 'unknown date'],
    ['2023-02-29', 'unknown date'],
    ['0000-00-00', 'unknown date'],
    ['+275761-01-01T00:00:00Z', 'unknown date'],
    ['-000001-01-01T00:00:00Z', 'unknown date'],
    ['2024-13-01', 'unknown date'],
    ['01/02/2024', 'unknown date'],
    ['yesterday', 'unknown date'],
    ['', 'unknown date'],
  ])('%s is %s', (date, words) => {
    expect(knownDateWords(date)).toBe(words);
  });
});

describe('file sizes', () => {
  it.each([
    [1, '1 kB'],
    [12_300, '12 kB'],
    [999_700, '1.0 MB'],
    [1_230_000, '1.2 MB'],
    [240_400_000, '240 MB'],
    [999_700_000, '1.0 GB'],
    [10_737_000_000, '10.7 GB'],
  ])('%i bytes are %s', (bytes, words) => {
    expect(fileSize(bytes).replace('\u00a0', ' ')).toBe(words);
  });
});
