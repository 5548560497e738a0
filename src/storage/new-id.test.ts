import { afterEach, describe, expect, it, vi } from 'vitest';
import { newId } from './new-id.ts';

afterEach(() => vi.unstubAllGlobals());

describe('an id', () => {
  it('F40 is a version 4 UUID also where plain http gives none', () => {
    const bytes = { getRandomValues: (array: Uint8Array) => array.fill(0xff) };
    vi.stubGlobal('crypto', bytes);
    expect(newId()).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff');
    vi.stubGlobal('crypto', { getRandomValues: (array: Uint8Array) => array.fill(0) });
    expect(newId()).toBe('00000000-0000-4000-8000-000000000000');
  });

  it('is another each time', () => {
    expect(new Set(Array.from({ length: 100 }, newId)).size).toBe(100);
  });
});
