/** Numbers where a figure is taken apart, and whole percents would not add up. */
import type { Share } from '../engine/model.ts';
import type { Readiness } from '../engine/result.ts';
import { range } from './numbers.ts';

/** Keeps a number and what follows it on one line. */
const NO_BREAK = '\u00a0';
const EQUAL_WITHIN = 1e-9;
/** Guards a share that is whole but for the last bits of its arithmetic. */
const ROUNDING = 1e-6;

/**
 * 0..1 in tenths of a percent, cut and not rounded: 42.46 % reads 42.4, never 42.5 beside a whole percent of 42. 0 and 1000 only for
 * exactly 0 and 1.
 */
export function tenthsOfPercent(share: Share): number {
  if (share <= EQUAL_WITHIN) return 0;
  if (share >= 1 - EQUAL_WITHIN) return 1000;
  return Math.min(999, Math.max(1, Math.floor(share * 1000 + ROUNDING)));
}

/** `42.4`, `42`: tenths as a number with one decimal at most. */
export function fromTenths(tenths: number): string {
  return String(tenths / 10);
}

/** `42.4 %`: where a figure is taken apart, and a whole percent would not add up. */
export function finePercent(share: Share): string {
  return `${fromTenths(tenthsOfPercent(share))}${NO_BREAK}%`;
}

/** `4.2 points`, `1 point`: a difference of shares, taken apart; a fall has its sign. */
export function finePoints(share: Share): string {
  const figure = fromTenths(tenthsOfPercent(Math.abs(share)));
  return `${share < -EQUAL_WITHIN ? '\u2212' : ''}${figure} ${figure === '1' ? 'point' : 'points'}`;
}

/** A weight or a count with two decimals at most: `2`, `2.5`, `1.67`. */
export function plainNumber(amount: number): string {
  return String(Math.round(amount * 100) / 100).replace('-', '\u2212');
}

/** Lets no line end where it stands. */
const WORD_JOINER = '\u2060';

/** A range inside a sentence that goes from one to another: `42–81 %`, on one line. */
export function shortRange(readiness: Readiness | null): string {
  return range(readiness).replace(' to ', `${WORD_JOINER}\u2013${WORD_JOINER}`);
}

/** `“a”`, `“a” or “b”`, `“a”, “b” or “c”`. */
export function quoted(items: readonly string[], joint: 'and' | 'or'): string {
  const marked = items.map((item) => `“${item}”`);
  if (marked.length < 2) return marked.join('');
  return `${marked.slice(0, -1).join(', ')} ${joint} ${marked[marked.length - 1]}`;
}
