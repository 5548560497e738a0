import { describe, expect, it } from 'vitest';
import { isBackupDue, isKnownToEvict } from './eviction.ts';

const NOW = new Date('2026-11-23T12:00:00Z');

describe('P8 the reminder to download', () => {
  it('is for WebKit that is not installed', () => {
    expect(isKnownToEvict({ vendor: 'Apple Computer, Inc.', isInstalled: false })).toBe(true);
    expect(isKnownToEvict({ vendor: 'Apple Computer, Inc.', isInstalled: true })).toBe(false);
    expect(isKnownToEvict({ vendor: 'Google Inc.', isInstalled: false })).toBe(false);
    expect(isKnownToEvict({ vendor: '', isInstalled: false })).toBe(false);
  });

  it.each([
    [null, true],
    ['no date', true],
    ['2026-11-16T11:00:00Z', true],
    ['2026-11-16T13:00:00Z', false],
    ['2026-11-23T11:59:00Z', false],
    ['2031-01-01T00:00:00Z', false],
  ])('after a download at %s: %s', (backedUpAt, isDue) => {
    expect(isBackupDue(backedUpAt, NOW)).toBe(isDue);
  });
});
