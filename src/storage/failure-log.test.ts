import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFailureLog } from './failure-log.ts';
import { textStorage } from './testing/browser.ts';

const AT = '2026-03-01T09:00:00.000Z';
const logOn = (texts: Storage) =>
  createFailureLog(
    () => texts,
    () => AT,
  );

describe('F43 what failed is noted on the device', () => {
  it('with its kind and its places in the program, and is there at the next visit', () => {
    const texts = textStorage();
    const noted = logOn(texts).note(new TypeError('broken'), 'background');
    expect(noted).toMatchObject({ at: AT, part: 'background', kind: 'TypeError' });
    expect(noted.places[0]).toMatch(/^failure-log\.test\.ts:\d+:\d+$/);
    expect(logOn(texts).read()).toEqual([noted]);
  });

  it('in a ring of 50: the oldest make room', () => {
    const log = logOn(textStorage());
    const ids = Array.from({ length: 60 }, (_, index) => log.note(new Error(`${index}`), 'page').id);
    expect(log.read().map(({ id }) => id)).toEqual(ids.slice(10));
  });

  it('without a word of what somebody wrote, whatever the error quotes', () => {
    const written = fc
      .string({ unit: 'grapheme', minLength: 3, maxLength: 200 })
      .map((text) => `Ana said ${text}`);
    fc.assert(
      fc.property(written, (text) => {
        const error = new Error(text, { cause: text });
        error.name = text;
        for (const thrown of [error, text, { text }])
          expect(JSON.stringify(logOn(textStorage()).note(thrown, 'page'))).not.toContain('Ana');
      }),
    );
  });

  it('or is at least not made worse, where storage is closed, full or damaged', () => {
    expect(logOn(textStorage(true)).note(new Error('x'), 'page').kind).toBe('Error');
    expect(logOn(textStorage(true)).read()).toEqual([]);
    const damaged = textStorage();
    for (const text of ['{', '{}', '[7, null, {"id": 1}]']) {
      damaged.setItem('groundwork-failures', text);
      expect(logOn(damaged).read()).toEqual([]);
    }
    expect(logOn(damaged).note('thrown text', 'page').kind).toBe('string');
    expect(logOn(damaged).read()).toHaveLength(1);
  });
});
