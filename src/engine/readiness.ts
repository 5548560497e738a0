/** §8: the readiness of a group of questions. */
import type { Group, Member } from './groups.ts';
import type { Horizon, Share } from './model.ts';
import type { Readiness, ReadinessPerHorizon } from './result.ts';
import type { Standing } from './standing.ts';
import type { Sums, Weighted } from './weighted-mean.ts';
import { extremeMean } from './weighted-mean.ts';

/** A question that takes part, though it may not apply. */
export type OptionalEntry = Weighted & { readonly position: number };
/** The questions that take part: those that apply summed up, those that may one by one. */
export type Pool = { readonly fixed: Sums; readonly optional: readonly OptionalEntry[] };
/** The attainment that a question takes part with; `undefined` for one that takes no part. */
export type Attained = (standing: Standing) => Share | undefined;

/** Questions take part that have a target at the horizon and apply, or may. */
export const attainedAt = (horizon: Horizon, bound: keyof Readiness): Attained => {
  const end = bound === 'atLeast' ? 0 : 1;
  return ({ result }) => result[horizon]?.attainment[end];
};

export function poolOf(members: readonly Member[], standings: readonly Standing[], attained: Attained): Pool {
  let weight = 0;
  let total = 0;
  const optional: OptionalEntry[] = [];
  for (const member of members) {
    const standing = standings[member.position];
    const amount = standing && attained(standing);
    if (standing === undefined || amount === undefined) continue;
    if (standing.result.applies === 'optional') {
      optional.push({ position: member.position, weight: member.weight, amount });
    } else {
      weight += member.weight;
      total += member.weight * amount;
    }
  }
  return { fixed: { weight, total }, optional };
}

export const leastOf = ({ fixed, optional }: Pool): Share | null => extremeMean(fixed, optional, 'least');
const greatestOf = ({ fixed, optional }: Pool): Share | null => extremeMean(fixed, optional, 'greatest');

/** `null` where there is nothing to assess at the horizon. */
function readinessAt(
  members: readonly Member[],
  standings: readonly Standing[],
  horizon: Horizon,
): Readiness | null {
  const atLeast = leastOf(poolOf(members, standings, attainedAt(horizon, 'atLeast')));
  const atMost = greatestOf(poolOf(members, standings, attainedAt(horizon, 'atMost')));
  return atLeast === null || atMost === null ? null : { atLeast, atMost };
}

export const readinessOf = (
  members: readonly Member[],
  standings: readonly Standing[],
): ReadinessPerHorizon => ({
  dayOne: readinessAt(members, standings, 'dayOne'),
  later: readinessAt(members, standings, 'later'),
});

/** The readiness of each group by its id. */
export const readinessById = (
  groups: readonly Group[],
  standings: readonly Standing[],
): Readonly<Record<string, ReadinessPerHorizon>> =>
  Object.fromEntries(groups.map(({ id, members }) => [id, readinessOf(members, standings)]));
