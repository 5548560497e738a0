/** What the palette must hold: every requirement as data, and the sentences of those that are missed. */
import type { Palette, TokenName } from '../../src/ui/tokens.ts';
import { palettes } from '../../src/ui/tokens.ts';
import { contrast, distance, isInGamut, sights } from './colour.ts';

/** WCAG 2.2, 1.4.3 for text and 1.4.11 for borders, shapes and the focus ring. */
const TEXT_CONTRAST = 4.5;
const MARK_CONTRAST = 3;
/** Least distance in OKLab between two marks that mean different things. */
const MARK_DISTANCE = 0.06;

type ContrastRule = readonly [front: TokenName, ground: TokenName, least: number];

const GROUNDS = ['paper', 'surface', 'sunken'] as const;
const LEVELS = ['none', 'low', 'medium', 'high', 'unknown'] as const;
const CANDIDATES = ['candA', 'candB', 'candC', 'candD'] as const;

const onGrounds = (front: TokenName, least: number): ContrastRule[] =>
  GROUNDS.map((ground) => [front, ground, least]);

function levelRules(level: (typeof LEVELS)[number]): ContrastRule[] {
  const soft = `${level}Soft` as const;
  return [
    ...onGrounds(`${level}Text`, TEXT_CONTRAST),
    ...onGrounds(`${level}Mark`, MARK_CONTRAST).filter(([, ground]) => ground !== 'sunken'),
    [`${level}Text`, soft, TEXT_CONTRAST],
    ['ink', soft, TEXT_CONTRAST],
    ['ink2', soft, TEXT_CONTRAST],
    [`${level}Mark`, soft, MARK_CONTRAST],
  ];
}

const RULES: readonly ContrastRule[] = [
  ...(['ink', 'ink2', 'ink3', 'accent', 'accentHover'] as const).flatMap((text) =>
    onGrounds(text, TEXT_CONTRAST),
  ),
  ['ink', 'accentSoft', TEXT_CONTRAST],
  ['ink2', 'accentSoft', TEXT_CONTRAST],
  ['ink3', 'accentSoft', TEXT_CONTRAST],
  ['accent', 'accentSoft', TEXT_CONTRAST],
  ['onAccent', 'accent', TEXT_CONTRAST],
  ['onAccent', 'accentHover', TEXT_CONTRAST],
  ['onAccent', 'highText', TEXT_CONTRAST],
  ...LEVELS.flatMap(levelRules),
  ...onGrounds('control', MARK_CONTRAST),
  ...onGrounds('focus', MARK_CONTRAST),
  ['control', 'accentSoft', MARK_CONTRAST],
  ['focus', 'accentSoft', MARK_CONTRAST],
  ['proven', 'track', MARK_CONTRAST],
  ['proven', 'paper', MARK_CONTRAST],
  ['proven', 'unknownSoft', MARK_CONTRAST],
  ...CANDIDATES.flatMap((candidate): ContrastRule[] => [
    [candidate, 'paper', MARK_CONTRAST],
    [candidate, 'surface', MARK_CONTRAST],
    ['onAccent', candidate, TEXT_CONTRAST],
  ]),
];

const pairs = <T>(items: readonly T[]): (readonly [T, T])[] =>
  items.flatMap((one, index) => items.slice(index + 1).map((other) => [one, other] as const));

function findPaletteMisses(palette: Palette): string[] {
  const outside = Object.entries(palette)
    .filter(([, colour]) => !isInGamut(colour))
    .map(([name]) => `${name} lies outside sRGB`);
  const faint = RULES.filter(
    ([front, ground, least]) => contrast(palette[front], palette[ground]) < least,
  ).map(
    ([front, ground, least]) =>
      `${front} on ${ground} has ${contrast(palette[front], palette[ground]).toFixed(2)}, needs ${least}`,
  );
  const marks = LEVELS.map((level) => `${level}Mark` as const);
  const alike = [...pairs(marks), ...pairs(CANDIDATES)].flatMap(([one, other]) =>
    sights
      .filter((sight) => distance(palette[one], palette[other], sight) < MARK_DISTANCE)
      .map((sight) => `${one} and ${other} look alike (${sight})`),
  );
  return [...outside, ...faint, ...alike];
}

/** One sentence per requirement that a palette misses; empty when both hold. */
export function findMisses(both: typeof palettes = palettes): string[] {
  return [
    ...findPaletteMisses(both.light).map((miss) => `light: ${miss}`),
    ...findPaletteMisses(both.dark).map((miss) => `dark: ${miss}`),
  ];
}
