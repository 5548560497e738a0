import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSafeUrl, parseInline, plain, plainText } from './inline.ts';

const text = (value: string) => ({ kind: 'text', text: value });

describe('inline Markdown of content', () => {
  test('emphasis, code and https links become spans', () => {
    expect(parseInline('Use **one** place, `can()`, see [ASVS *4*](https://owasp.org/asvs).')).toEqual([
      text('Use '),
      { kind: 'strong', children: [text('one')] },
      text(' place, '),
      { kind: 'code', text: 'can()' },
      text(', see '),
      {
        kind: 'link',
        url: 'https://owasp.org/asvs',
        children: [text('ASVS '), { kind: 'strong', children: [text('4')] }],
      },
      text('.'),
    ]);
  });

  test('signs that mean nothing stay as typed', () => {
    for (const source of [
      '2 * 3 * 4',
      'snake_case_name',
      'a ** b',
      'an `open',
      '[a](',
      '[](https://a.example)',
    ])
      expect(parseInline(source)).toEqual([text(source)]);
    expect(parseInline('\\*not\\* \\a')).toEqual([text('*not* \\a')]);
  });

  test('a link that is not https is never a link, and HTML is text', () => {
    for (const url of [
      'javascript:alert(1)',
      'http://a.example',
      'https://',
      '//a.example',
      'data:text/html,x',
    ])
      expect(plainText(parseInline(`[x](${url})`))).toContain(url);
    expect(isSafeUrl('https://a.example/"onclick=')).toBe(false);
    expect(parseInline('<b>x</b>')).toEqual([text('<b>x</b>')]);
  });

  test('any text parses, loses nothing but the marks, and never nests without end', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('*', '**', '_', '`', '[', '](https://a.b)', '\\', 'a', ' ')),
        (parts) => {
          const source = parts.join('');
          const letters = (value: string) => value.replace(/[^a]/g, '').length;
          const inAddresses = letters(source) - letters(source.replaceAll('](https://a.b)', ''));
          const kept = letters(plainText(parseInline(source)));
          expect(kept).toBeGreaterThanOrEqual(letters(source) - inAddresses);
        },
      ),
    );
    expect(plainText(parseInline('*'.repeat(60_000))).length).toBeGreaterThan(50_000);
    expect(plainText(parseInline('[a '.repeat(30_000))).length).toBe(90_000);
  });
});

test('what users type is kept letter by letter', () => {
  fc.assert(
    fc.property(fc.string(), (value) => {
      expect(plainText(plain(value))).toBe(value);
    }),
  );
});
