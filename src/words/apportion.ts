/** Rounding that keeps a sum: the parts of a bill, as printed, add up to its total. */

/**
 * Whole parts that add up to `total` exactly, each its share cut or raised by one: those cut most are raised first. `amounts` are not
 * negative and add up to between `total - 1` and `total + 1`.
 */
export function apportioned(amounts: readonly number[], total: number): readonly number[] {
  const parts = amounts.map((amount, place) => ({ place, whole: Math.floor(amount), cut: amount % 1 }));
  const missing = total - parts.reduce((sum, { whole }) => sum + whole, 0);
  const raised = new Set(
    parts
      .toSorted((a, b) => b.cut - a.cut)
      .slice(0, Math.max(0, missing))
      .map(({ place }) => place),
  );
  return parts.map(({ place, whole }) => (raised.has(place) ? whole + 1 : whole));
}
