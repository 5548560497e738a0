import type { Horizon } from '../engine/model.ts';
import type { ReadinessPerHorizon } from '../engine/result.ts';

/** Sorted by what is proven at a moment, lowest first; groups without anything to assess at the end. */
export const byLeast = <Row extends { readonly readiness: ReadinessPerHorizon }>(
  rows: readonly Row[],
  horizon: Horizon,
): readonly Row[] => {
  const least = ({ readiness }: Row) => readiness[horizon]?.atLeast ?? Number.POSITIVE_INFINITY;
  return rows.toSorted((a, b) => Math.sign(least(a) - least(b)) || 0);
};
