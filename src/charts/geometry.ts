/**
 * Pure numbers for what is drawn on screen (SVG) and in the PDF. Origin top left, y grows downwards, every length in the unit of the
 * caller (px or pt). No colours, no words.
 */
import type { Readiness, Severity } from '../engine/result.ts';

export type Rect = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};
export type Segment = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
export type Point = { readonly x: number; readonly y: number };

/** The parts of one readiness bar. `proven` and `possible` lie inside `track` and touch at atLeast. */
export type IntervalBar = {
  /** The whole scale, 0 to 1. */
  readonly track: Rect;
  /** 0 to atLeast: drawn solid. Width 0 where nothing is proven. */
  readonly proven: Rect;
  /** atLeast to atMost: drawn hatched. Width 0 where the readiness is certain. */
  readonly possible: Rect;
  /** The hatching of `possible`, clipped to it. Empty where the readiness is certain. */
  readonly hatch: readonly Segment[];
  /** Upright marks as tall as the track: at atLeast, and at atMost where that is another place. */
  readonly marks: readonly Segment[];
};

const HATCH_SPACING_PER_HEIGHT = 0.4;

/**
 * Lays out one readiness (§8) in the box 0..width, 0..height. "Nothing to assess" has no bar: do not call it with null.
 * Shares outside 0..1 are drawn at the nearer end.
 */
export function intervalBar(readiness: Readiness, width: number, height: number): IntervalBar {
  const proven = width * clampShare(readiness.atLeast);
  const reach = Math.max(proven, width * clampShare(readiness.atMost));
  const possible = { x: proven, y: 0, width: reach - proven, height };
  const ends = reach > proven ? [proven, reach] : [proven];
  return {
    track: { x: 0, y: 0, width, height },
    proven: { x: 0, y: 0, width: proven, height },
    possible,
    hatch: hatchLines(possible, height * HATCH_SPACING_PER_HEIGHT),
    marks: ends.map((x) => ({ x1: x, y1: 0, x2: x, y2: height })),
  };
}

/**
 * Lines rising to the right at 45°, clipped to `rect`, `spacing` apart (measured across the lines). They lie on a grid that starts at the
 * origin, so that neighbouring rectangles are hatched as one. Empty for an empty rectangle or a spacing that is not above 0.
 */
export function hatchLines(rect: Rect, spacing: number): readonly Segment[] {
  if (!(rect.width > 0 && rect.height > 0 && spacing > 0)) return [];
  const right = rect.x + rect.width;
  const bottom = rect.y + rect.height;
  const step = spacing * Math.SQRT2;
  const lines: Segment[] = [];
  // Each line is x + y = sum.
  for (let index = Math.floor((rect.x + rect.y) / step) + 1; index * step < right + bottom; index += 1) {
    const sum = index * step;
    const x1 = Math.max(rect.x, sum - bottom);
    const x2 = Math.min(right, sum - rect.y);
    if (x2 > x1) lines.push({ x1, y1: sum - x1, x2, y2: sum - x2 });
  }
  return lines;
}

/** Where the scale 0, 25, 50, 75, 100 % falls on a bar of this width: the shares with their x. */
export function scaleMarks(width: number): readonly { readonly share: number; readonly x: number }[] {
  return [0, 0.25, 0.5, 0.75, 1].map((share) => ({ share, x: share * width }));
}

/** The outline of a severity: a circle as big as the box, or a polygon in it. */
export type SeverityShape =
  | { readonly kind: 'circle'; readonly center: Point; readonly radius: number }
  | { readonly kind: 'polygon'; readonly points: readonly Point[] };

/**
 * The shape that stands for a severity, so that none is told by its colour alone: circle none, square low, triangle medium, octagon high.
 * Inside the box 0..size, `inset` away from its edges (half of the line's width when it is stroked).
 */
export function severityShape(severity: Severity, size: number, inset = 0): SeverityShape {
  if (severity === 'none')
    return { kind: 'circle', center: { x: size / 2, y: size / 2 }, radius: size / 2 - inset };
  const scale = size - 2 * inset;
  const points = POLYGONS[severity].map(({ x, y }) => ({ x: inset + x * scale, y: inset + y * scale }));
  return { kind: 'polygon', points };
}

/** Corners as SVG and react-pdf take them: `x,y x,y …`. */
export function pointList(points: readonly Point[]): string {
  return points.map(({ x, y }) => `${round(x)},${round(y)}`).join(' ');
}

/** How much of each corner a regular octagon cuts off the side of its square. */
const CUT = 1 - Math.SQRT1_2;
const POLYGONS: Readonly<Record<Exclude<Severity, 'none'>, readonly Point[]>> = {
  low: corners([0.06, 0.06], [0.94, 0.06], [0.94, 0.94], [0.06, 0.94]),
  medium: corners([0.5, 0.04], [1, 0.92], [0, 0.92]),
  high: corners(
    [CUT, 0],
    [1 - CUT, 0],
    [1, CUT],
    [1, 1 - CUT],
    [1 - CUT, 1],
    [CUT, 1],
    [0, 1 - CUT],
    [0, CUT],
  ),
};

function corners(...pairs: readonly (readonly [number, number])[]): readonly Point[] {
  return pairs.map(([x, y]) => ({ x, y }));
}

function clampShare(share: number): number {
  return Math.min(1, Math.max(0, share));
}

function round(length: number): number {
  return Math.round(length * 1000) / 1000;
}
