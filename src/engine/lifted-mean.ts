/** What raising one entry to 1 does to the least weighted mean, for every entry in turn, without going over all of them each time. */
import type { Sums, Weighted } from './weighted-mean.ts';
import { extremeMean } from './weighted-mean.ts';

/** The rises of the least mean when an amount becomes 1. Amounts lie in [0, 1]. */
export type Lifts<E extends Weighted> = {
  /** For an entry among the fixed ones. */
  readonly ofFixed: (entry: Weighted) => number;
  /** For one of the very optional entries given. */
  readonly ofOptional: (entry: E) => number;
};

const NOTHING: Sums = { weight: 0, total: 0 };

export function liftsOf<E extends Weighted>(fixed: Sums, optional: readonly E[]): Lifts<E> {
  const before = extremeMean(fixed, optional, 'least') ?? 0;
  const ordered = optional.toSorted((a, b) => a.amount - b.amount);
  const ranks = new Map(ordered.map((entry, rank) => [entry, rank]));
  const running = runningSums(ordered);

  /** The rise with `raise` more in the total and the optional entry at the rank `without` left out. */
  const rise = (raise: number, without: number, left: Sums): number => {
    // Sums with the first `count` of the optional entries that remain.
    const sumsWith = (count: number): Sums => {
      const isPast = count > without;
      const sums = running[isPast ? count + 1 : count] ?? NOTHING;
      return {
        weight: fixed.weight + sums.weight - (isPast ? left.weight : 0),
        total: fixed.total + raise + sums.total - (isPast ? left.total : 0),
      };
    };
    const lowers = (rank: number): boolean => {
      const { weight, total } = sumsWith(rank);
      const next = ordered[rank < without ? rank : rank + 1];
      return weight === 0 || (next !== undefined && next.amount * weight < total);
    };
    const { weight, total } = sumsWith(firstWhereNot(lowers, ordered.length));
    // With no other entry the raised one stands alone, at 1.
    return Math.max(0, (weight > 0 ? total / weight : 1) - before);
  };

  return {
    ofFixed: ({ weight, amount }) => rise(weight * (1 - amount), ordered.length, NOTHING),
    // Raised to 1 it lowers no mean, so it is out, or alone.
    ofOptional: (entry) =>
      rise(0, ranks.get(entry) ?? ordered.length, {
        weight: entry.weight,
        total: entry.weight * entry.amount,
      }),
  };
}

/** The sums of the first 0, 1, 2 … entries. */
function runningSums(entries: readonly Weighted[]): readonly Sums[] {
  let { weight, total } = NOTHING;
  const sums = [NOTHING];
  for (const entry of entries) {
    weight += entry.weight;
    total += entry.weight * entry.amount;
    sums.push({ weight, total });
  }
  return sums;
}

/** The least number in [0, end] for which `test` fails, `end` where it never does; once failed it fails for all that follow. */
function firstWhereNot(test: (n: number) => boolean, end: number): number {
  let low = 0;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (test(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
