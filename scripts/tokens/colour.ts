/** Colour arithmetic of the token check: OKLCH to sRGB, WCAG 2.2 contrast, and distance as other eyes see it. */
import type { Oklch } from '../../src/ui/tokens.ts';

type Vector = readonly [number, number, number];
type Matrix = readonly [Vector, Vector, Vector];

const OKLAB_TO_CONE_ROOTS: Matrix = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
];
const CONES_TO_LINEAR_SRGB: Matrix = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];
const LINEAR_SRGB_TO_CONES: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const CONE_ROOTS_TO_OKLAB: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

/** Linear RGB as seen with full colour-vision deficiency: Machado, Oliveira and Fernandes 2009, severity 1. */
const SIGHT = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Readonly<Record<string, Matrix>>;

export type Sight = keyof typeof SIGHT;
export const sights: readonly Sight[] = ['normal', 'protanopia', 'deuteranopia', 'tritanopia'];

/** Rounding of the published matrices leaves white this far outside the cube. */
const GAMUT_TOLERANCE = 0.0005;

const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const apply = (m: Matrix, v: Vector): Vector => [dot(m[0], v), dot(m[1], v), dot(m[2], v)];
const map = (v: Vector, f: (x: number) => number): Vector => [f(v[0]), f(v[1]), f(v[2])];
const clamp = (x: number): number => Math.min(1, Math.max(0, x));

function toLinear([lightness, chroma, hue]: Oklch): Vector {
  const angle = (hue * Math.PI) / 180;
  const roots = apply(OKLAB_TO_CONE_ROOTS, [lightness, chroma * Math.cos(angle), chroma * Math.sin(angle)]);
  return apply(
    CONES_TO_LINEAR_SRGB,
    map(roots, (x) => x ** 3),
  );
}

const encode = (x: number): number => (x <= 0.0031308 ? 12.92 * x : 1.055 * x ** (1 / 2.4) - 0.055);
const decode = (x: number): number => (x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4);
const toBytes = (colour: Oklch): Vector => map(toLinear(colour), (x) => Math.round(encode(clamp(x)) * 255));

/** Whether sRGB can show the colour without clipping. */
export function isInGamut(colour: Oklch): boolean {
  return toLinear(colour).every((x) => x >= -GAMUT_TOLERANCE && x <= 1 + GAMUT_TOLERANCE);
}

/** `#rrggbb`, clipped to sRGB. */
export function toHex(colour: Oklch): string {
  return `#${toBytes(colour)
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')}`;
}

/** Relative luminance of what the screen paints: measured after rounding to 8 bits. */
function luminance(colour: Oklch): number {
  return dot(
    [0.2126, 0.7152, 0.0722],
    map(toBytes(colour), (byte) => decode(byte / 255)),
  );
}

/** WCAG 2.2 contrast ratio, 1 to 21, in either order. */
export function contrast(a: Oklch, b: Oklch): number {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

function seenAs(colour: Oklch, sight: Sight): Vector {
  const seen = map(apply(SIGHT[sight], map(toLinear(colour), clamp)), clamp);
  return apply(CONE_ROOTS_TO_OKLAB, map(apply(LINEAR_SRGB_TO_CONES, seen), Math.cbrt));
}

/** Distance in OKLab between two colours as a person with that sight sees them. */
export function distance(a: Oklch, b: Oklch, sight: Sight): number {
  const [one, other] = [seenAs(a, sight), seenAs(b, sight)];
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}
