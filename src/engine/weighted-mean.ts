/** The least and greatest weighted mean of entries of which some may be left out. Knows nothing of questions. */

/** `weight` is above 0. */
export type Weighted = { readonly weight: number; readonly amount: number };
/** The sum of weights, and that of weights times amounts. */
export type Sums = { readonly weight: number; readonly total: number };
export type Extreme = 'least' | 'greatest';

export const sumsOf = (entries: readonly Weighted[]): Sums => {
  let weight = 0;
  let total = 0;
  for (const entry of entries) {
    weight += entry.weight;
    total += entry.weight * entry.amount;
  }
  return { weight, total };
};

/**
 * The optional entries that are in where the mean is least (greatest): from the lowest (highest) on, as long as each still moves the
 * mean, and at least one where nothing else is in. No other choice moves it further.
 */
export function takenOptional<E extends Weighted>(
  fixed: Sums,
  optional: readonly E[],
  extreme: Extreme,
): readonly E[] {
  const sign = extreme === 'least' ? 1 : -1;
  const ordered = optional.toSorted((a, b) => sign * (a.amount - b.amount));
  let { weight, total } = fixed;
  const end = ordered.findIndex((entry) => {
    if (weight > 0 && sign * (entry.amount * weight - total) >= 0) return true;
    weight += entry.weight;
    total += entry.weight * entry.amount;
    return false;
  });
  return end < 0 ? ordered : ordered.slice(0, end);
}

/** The mean of the fixed entries and the optional ones taken; `null` where there is no entry at all. */
export function extremeMean(fixed: Sums, optional: readonly Weighted[], extreme: Extreme): number | null {
  if (optional.length === 0) return fixed.weight > 0 ? fixed.total / fixed.weight : null;
  const taken = sumsOf(takenOptional(fixed, optional, extreme));
  return (fixed.total + taken.total) / (fixed.weight + taken.weight);
}
