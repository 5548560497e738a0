/** The least and greatest weighted mean of entries of which some may be left out. Knows nothing of questions. */
/** `weight` is above 0. */
export type Entry = { readonly weight: number; readonly amount: number; readonly isOptional: boolean };

/**
 * The least weighted mean over every choice of which optional entries are in; `null` where there is no entry at all.
 * Optional entries are taken from the lowest on for as long as each lowers the mean, so no other choice gives less.
 */
export function leastMean(entries: readonly Entry[]): number | null {
  let weight = 0;
  let total = 0;
  const optional: Entry[] = [];
  for (const entry of entries) {
    if (entry.isOptional) optional.push(entry);
    else {
      weight += entry.weight;
      total += entry.weight * entry.amount;
    }
  }
  for (const entry of optional.sort((a, b) => a.amount - b.amount)) {
    if (weight > 0 && entry.amount * weight >= total) break;
    weight += entry.weight;
    total += entry.weight * entry.amount;
  }
  return weight > 0 ? total / weight : null;
}

/** The greatest weighted mean, likewise. */
export function greatestMean(entries: readonly Entry[]): number | null {
  const least = leastMean(entries.map((entry) => ({ ...entry, amount: -entry.amount })));
  return least === null ? null : 0 - least;
}
