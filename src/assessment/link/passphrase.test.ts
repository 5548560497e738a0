import { describe, expect, it } from 'vitest';
import { GENERATED_BITS, GENERATED_WORDS, generatePassphrase, readPassphrase } from './passphrase.ts';
import { WORDS } from './word-list.ts';

describe('a passphrase', () => {
  it('that is made is worth 66 bits: six words of 2,048 different ones', () => {
    expect(new Set(WORDS).size).toBe(2048);
    expect(WORDS.every((word) => /^[a-z]{3,6}$/.test(word))).toBe(true);
    expect(GENERATED_BITS).toBe(66);
    const words = generatePassphrase(crypto).split(' ');
    expect(words).toHaveLength(GENERATED_WORDS);
    expect(words.filter((word) => !WORDS.includes(word))).toEqual([]);
    expect(readPassphrase(words.join(' '))).toBe(words.join(' '));
  });

  it('draws every word alike: the range of a draw is a multiple of the list', () => {
    expect(2 ** 16 % WORDS.length).toBe(0);
    const last = {
      getRandomValues: <T extends ArrayBufferView | null>(array: T) => {
        if (array instanceof Uint16Array) array.fill(65_535);
        return array;
      },
    };
    expect(generatePassphrase(last)).toBe(Array(GENERATED_WORDS).fill(WORDS[2047]).join(' '));
  });

  it('that is chosen has twelve characters as people count them, composed, without spaces around', () => {
    expect(readPassphrase('eleven char')).toBeNull();
    expect(readPassphrase('   eleven char   ')).toBeNull();
    expect(readPassphrase(' twelve chars\n')).toBe('twelve chars');
    expect(readPassphrase('cafe\u0301 cafe\u0301 1')).toBeNull();
    expect(readPassphrase('cafe\u0301 cafe\u0301 12')).toBe('caf\u00e9 caf\u00e9 12');
  });
});
