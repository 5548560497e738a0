/** Closed intervals of numbers: a small algebra that knows nothing of questions. */

/** [least, greatest] */
export type Interval = readonly [lo: number, hi: number];

/** The interval that holds one number. */
export const point = (x: number): Interval => [x, x];

/** The least interval that holds `a` and the number `x`. */
export const including = (a: Interval, x: number): Interval => [Math.min(a[0], x), Math.max(a[1], x)];

/** `a` with both ends raised to those of `floor` where they lie below. */
export const raisedTo = (a: Interval, floor: Interval): Interval => [
  Math.max(a[0], floor[0]),
  Math.max(a[1], floor[1]),
];

export const width = ([lo, hi]: Interval): number => hi - lo;

export const isSameInterval = (a: Interval | null, b: Interval | null): boolean =>
  a === b || (a !== null && b !== null && a[0] === b[0] && a[1] === b[1]);
