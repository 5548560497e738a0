/** The least and greatest weighted mean of entries of which some may be left out. Knows nothing of questions. */

/** `weight` is above 0. */
export type Entry = { readonly weight: number; readonly amount: number; readonly isOptional: boolean };
export type Extreme = 'least' | 'greatest';

/**
 * The entries that are in where the mean is least (greatest): all that are not optional, and of the others, from the lowest (highest)
 * on, as long as each still moves the mean. No other choice moves it further.
 */
export function extremeSelection<E extends Entry>(entries: readonly E[], extreme: Extreme): readonly E[] {
  const optional = entries.filter(({ isOptional }) => isOptional);
  if (optional.length === 0) return entries;
  const sign = extreme === 'least' ? 1 : -1;
  const selection = entries.filter(({ isOptional }) => !isOptional);
  let weight = totalWeight(selection);
  let total = totalAmount(selection);
  for (const entry of optional.sort((a, b) => sign * (a.amount - b.amount))) {
    if (weight > 0 && sign * (entry.amount * weight - total) >= 0) break;
    selection.push(entry);
    weight += entry.weight;
    total += entry.weight * entry.amount;
  }
  return selection;
}

/** The weighted mean of that selection; `null` where there is no entry at all. */
export function extremeMean(entries: readonly Entry[], extreme: Extreme): number | null {
  const selection = extremeSelection(entries, extreme);
  return selection.length === 0 ? null : totalAmount(selection) / totalWeight(selection);
}

export const totalWeight = (entries: readonly Entry[]): number =>
  entries.reduce((total, { weight }) => total + weight, 0);

export const totalAmount = (entries: readonly Entry[]): number =>
  entries.reduce((total, { weight, amount }) => total + weight * amount, 0);
