import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { palettes } from '../../src/ui/tokens.ts';
import { findMisses } from './check.ts';
import { contrast, distance, isInGamut, toHex } from './colour.ts';
import { tokensCss, tokensHex } from './emit.ts';

const BLACK = [0, 0, 0] as const;
const WHITE = [1, 0, 0] as const;

const SOURCES = new URL('../../src/', import.meta.url);
const DECLARED = /(?<=^\s*)--[\w-]+(?=:)/gm;
const USED = /(?<=var\()--[\w-]+/g;

const source = (name: string): string => readFileSync(new URL(`ui/${name}`, SOURCES), 'utf8');

describe('colour arithmetic', () => {
  test('agrees with the published extremes of contrast', () => {
    expect(contrast(BLACK, WHITE)).toBeCloseTo(21, 5);
    expect(contrast(WHITE, BLACK)).toBeCloseTo(21, 5);
    expect(contrast(WHITE, WHITE)).toBe(1);
  });

  test('agrees with the primaries of sRGB in OKLCH', () => {
    expect(toHex([0.62796, 0.25768, 29.234])).toBe('#ff0000');
    expect(toHex([0.86644, 0.294827, 142.4953])).toBe('#00ff00');
    expect(toHex([0.45201, 0.313214, 264.052])).toBe('#0000ff');
  });

  test('tells what a screen cannot show', () => {
    expect(isInGamut([0.7, 0.1, 150])).toBe(true);
    expect(isInGamut([0.7, 0.3, 150])).toBe(false);
  });

  test('sees red and green of one lightness as nearly one colour without the red cone', () => {
    const red = [0.6, 0.12, 30] as const;
    const green = [0.6, 0.12, 110] as const;
    expect(distance(red, green, 'normal')).toBeGreaterThan(0.15);
    expect(distance(red, green, 'protanopia')).toBeLessThan(0.1);
  });
});

describe('the palette', () => {
  test('holds text at 4.5 on its grounds, marks at 3, and marks apart for every kind of sight', () => {
    expect(findMisses()).toEqual([]);
  });

  test('is refused when a text is too faint, a colour cannot be shown, or two marks look alike', () => {
    const { light, dark } = palettes;
    expect(findMisses({ light: { ...light, ink3: [0.62, 0.016, 262] }, dark })).toContainEqual(
      expect.stringMatching(/^light: ink3 on paper has [\d.]+, needs 4.5$/),
    );
    expect(findMisses({ light, dark: { ...dark, highMark: [0.69, 0.4, 20] } })).toContain(
      'dark: highMark lies outside sRGB',
    );
    expect(findMisses({ light: { ...light, lowMark: light.mediumMark }, dark })).toContain(
      'light: lowMark and mediumMark look alike (normal)',
    );
  });

  test('darkens with severity in light, so that grey print keeps the order', () => {
    const { lowMark, mediumMark, highMark } = palettes.light;
    expect(lowMark[0]).toBeGreaterThan(mediumMark[0]);
    expect(mediumMark[0]).toBeGreaterThan(highMark[0]);
  });
});

describe('the generated files', () => {
  test('are what the palette gives today', () => {
    expect(source('tokens.css')).toBe(tokensCss());
    expect(source('tokens-hex.ts')).toBe(tokensHex());
  });

  test('are covered by the forced colours, token by token', () => {
    const forced = source('forced-colors.css').match(DECLARED);
    const light = tokensCss().split('}')[0]?.match(DECLARED);
    expect(forced).toEqual(light);
  });
});

describe('the style sheets', () => {
  test('use no custom property that nobody declares', () => {
    const sheets = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.css'))
      .map((path) => readFileSync(new URL(path, SOURCES), 'utf8'));
    const declared = new Set(sheets.flatMap((sheet) => sheet.match(DECLARED) ?? []));
    const used = new Set(sheets.flatMap((sheet) => sheet.match(USED) ?? []));
    expect([...used].filter((name) => !declared.has(name))).toEqual([]);
  });

  test('name no font after a generic one: minified, the quotes go and browsers drop the name', () => {
    const families = [...source('fonts.css').matchAll(/font-family: "([^"]+)"/g)].map(([, name]) => name);
    expect(families.length).toBeGreaterThan(0);
    expect(families.filter((name) => /^(sans-serif|serif|monospace|system-ui)\b/i.test(name ?? ''))).toEqual(
      [],
    );
  });
});
