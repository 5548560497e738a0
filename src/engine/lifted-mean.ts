/** What raising one entry to 1 does to the least weighted mean, for every entry in turn, without going over all of them each time. */
import type { Entry } from './weighted-mean.ts';
import { extremeMean, totalAmount, totalWeight } from './weighted-mean.ts';

/** The rise of `extremeMean(entries, 'least')` when the amount of the entry at a place becomes 1. Amounts lie in [0, 1]. */
export function liftsOf(entries: readonly Entry[]): (place: number) => number {
  const before = extremeMean(entries, 'least') ?? 0;
  const fixed = entries.filter(({ isOptional }) => !isOptional);
  const fixedWeight = totalWeight(fixed);
  const fixedTotal = totalAmount(fixed);

  const optional = [...entries.entries()]
    .filter(([, { isOptional }]) => isOptional)
    .sort(([, a], [, b]) => a.amount - b.amount);
  const rankOf = new Map(optional.map(([place], rank) => [place, rank]));
  const amounts = optional.map(([, { amount }]) => amount);
  const weights = runningTotals(optional.map(([, { weight }]) => weight));
  const totals = runningTotals(optional.map(([, { weight, amount }]) => weight * amount));

  return (place) => {
    const entry = entries[place];
    if (entry === undefined) return 0;
    const left = rankOf.get(place) ?? optional.length;
    const rest = left < optional.length ? optional.length - 1 : optional.length;
    const raise = entry.isOptional ? 0 : entry.weight * (1 - entry.amount);
    // The first `count` optional entries without the raised one, which no longer lowers any mean.
    const reach = (count: number): number => (count > left ? count + 1 : count);
    const weightOf = (count: number): number =>
      fixedWeight + (weights[reach(count)] ?? 0) - (count > left ? entry.weight : 0);
    const totalOf = (count: number): number =>
      fixedTotal + raise + (totals[reach(count)] ?? 0) - (count > left ? entry.weight * entry.amount : 0);
    const lowers = (rank: number): boolean =>
      (rank === 0 && fixedWeight === 0) ||
      (amounts[rank < left ? rank : rank + 1] ?? 1) * weightOf(rank) < totalOf(rank);

    const taken = firstWhereNot(lowers, rest);
    const weight = weightOf(taken);
    const after = weight > 0 ? totalOf(taken) / weight : 1;
    return Math.max(0, after - before);
  };
}

/** Totals of the first 0, 1, 2 … numbers. */
function runningTotals(numbers: readonly number[]): readonly number[] {
  const totals = [0];
  let total = 0;
  for (const number of numbers) {
    total += number;
    totals.push(total);
  }
  return totals;
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
