import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from './file-name.ts';

test('a title becomes a name that people recognise', () => {
  expect(fileName('Shop platform: v2 / "beta"', 'pdf')).toBe('shop-platform-v2-beta.pdf');
  expect(fileName('Żółta łódź', 'md')).toBe('żółta-łódź.md');
  expect(fileName('../../etc/passwd', 'pdf')).toBe('etc-passwd.pdf');
  expect(fileName('  \u202e ', 'pdf')).toBe('groundwork.pdf');
  expect(fileName('CON', 'pdf')).toBe('groundwork-con.pdf');
});

test('no title makes a name that a system refuses or misreads', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
      const name = fileName(title, 'pdf');
      expect(name).toMatch(/^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}-]*\.pdf$/u);
      expect([...name].length).toBeLessThanOrEqual(84);
      expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\./i);
    }),
    { numRuns: 500 },
  );
});
