import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSettings, readSettings } from './settings.ts';

const DEFAULTS = { wording: 'plain', view: 'one', hasShortcuts: true };

function textStorage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
  };
}

describe('settings', () => {
  it('are there at the next visit', () => {
    const storage = textStorage();
    createSettings(() => storage).setState({ wording: 'plain', hasShortcuts: false });
    expect(createSettings(() => storage).getState()).toEqual({
      ...DEFAULTS,
      wording: 'plain',
      hasShortcuts: false,
    });
  });

  it('keep each that is valid, and the default for each that is not', () => {
    expect(readSettings('{"wording":"plain","hasShortcuts":"no"}')).toEqual({
      ...DEFAULTS,
      wording: 'plain',
    });
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(Object.keys(readSettings(text))).toEqual(Object.keys(DEFAULTS));
      }),
    );
  });

  it('F04 last as long as the page where storage is switched off', () => {
    const settings = createSettings(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    settings.setState({ wording: 'plain' });
    expect(settings.getState()).toEqual({ ...DEFAULTS, wording: 'plain' });
  });
});
