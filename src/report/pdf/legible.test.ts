import fc from 'fast-check';
import { expect, test } from 'vitest';
import { legibleText, PLACEHOLDER } from './legible.ts';

const canPrint = (character: string) => /^[\u0020-\u024f\u0400-\u04ff]$/u.test(character);
const legible = (text: string) => legibleText(text, canPrint).value;

test('a run of letters without a glyph becomes one placeholder, and is reported', () => {
  expect(legibleText('评估 stack 😀', canPrint)).toEqual({
    value: `${PLACEHOLDER} stack ${PLACEHOLDER}`,
    hasReplaced: true,
  });
  expect(legibleText('Łódź, Жук', canPrint)).toEqual({ value: 'Łódź, Жук', hasReplaced: false });
});

test('accents are composed, and those that cannot be are left out of the placeholder', () => {
  expect(legible('e\u0301')).toBe('é');
  expect(legible('a\u0334\u0335b')).toBe('ab');
});

test('signs that are not seen, or turn text round, are dropped; line breaks stay', () => {
  expect(legible('a\u202eb\u200bc\u0000d\ufe0f\u00ade')).toBe('abcde');
  expect(legible('a\r\nb\rc\u2028d\te\u2003f\u202f%')).toBe('a\nb\nc\nd e f\u00a0%');
});

test('whatever was typed, only printable characters and line breaks are left', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const character of legible(text)) expect(character === '\n' || canPrint(character)).toBe(true);
    }),
  );
});
