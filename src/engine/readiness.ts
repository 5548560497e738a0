/** §8: the readiness of a group of questions. */
import type { Group, Member } from './groups.ts';
import type { Interval } from './interval.ts';
import type { Horizon, Share } from './model.ts';
import type { HorizonResult, QuestionResult, Readiness, ReadinessPerHorizon } from './result.ts';
import type { Standing } from './standing.ts';
import type { Extreme, Sums, Weighted } from './weighted-mean.ts';
import { extremeMean } from './weighted-mean.ts';

/** A question that takes part, though it may not apply. */
export type OptionalEntry = Weighted & { readonly position: number };
/** The questions that take part: those that apply summed up, those that may one by one. */
export type Pool = { readonly fixed: Sums; readonly optional: readonly OptionalEntry[] };
/** The attainment that a question takes part with; `undefined` for one that takes no part. */
export type Attained = (standing: Standing) => Share | undefined;

/** By name, not by computed key, which would be looked up anew for each of all the members of all groups. */
export const resultAt = ({ dayOne, later }: QuestionResult, horizon: Horizon): HorizonResult | null =>
  horizon === 'dayOne' ? dayOne : later;

/** Questions take part that have a target at the horizon and apply, or may. */
export const attainedAt = (horizon: Horizon, bound: keyof Readiness): Attained => {
  const end = bound === 'atLeast' ? 0 : 1;
  return ({ result }) => resultAt(result, horizon)?.attainment[end];
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

/** `null` where there is nothing to assess at the horizon. Both ends in one walk: groups are most of what an evaluation goes over. */
function readinessAt(
  members: readonly Member[],
  standings: readonly Standing[],
  horizon: Horizon,
): Readiness | null {
  let weight = 0;
  let least = 0;
  let greatest = 0;
  const optional: { readonly weight: number; readonly attainment: Interval }[] = [];
  for (const member of members) {
    const result = standings[member.position]?.result;
    const attainment = result && resultAt(result, horizon)?.attainment;
    if (result === undefined || attainment === undefined) continue;
    if (result.applies === 'optional') {
      optional.push({ weight: member.weight, attainment });
    } else {
      weight += member.weight;
      least += member.weight * attainment[0];
      greatest += member.weight * attainment[1];
    }
  }
  const mean = (total: number, end: 0 | 1, extreme: Extreme): Share | null =>
    extremeMean(
      { weight, total },
      optional.map((entry) => ({ weight: entry.weight, amount: entry.attainment[end] })),
      extreme,
    );
  const atLeast = mean(least, 0, 'least');
  const atMost = mean(greatest, 1, 'greatest');
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
