/** §8: the readiness of a group of questions. */
import type { Group, Member } from './groups.ts';
import type { Horizon } from './model.ts';
import type { Readiness, ReadinessPerHorizon } from './result.ts';
import type { Standing } from './standing.ts';
import type { Entry } from './weighted-mean.ts';
import { extremeMean } from './weighted-mean.ts';

/** The attainment of a question that takes part in a readiness. */
export type AttainmentEntry = Entry & { readonly position: number };

/** The members that take part at a horizon, with the end of their attainment that the bound looks at. */
export function entriesAt(
  members: readonly Member[],
  standings: readonly Standing[],
  horizon: Horizon,
  bound: keyof Readiness,
): readonly AttainmentEntry[] {
  const end = bound === 'atLeast' ? 0 : 1;
  const entries: AttainmentEntry[] = [];
  for (const { position, weight } of members) {
    const result = standings[position]?.result;
    const attainment = result?.[horizon]?.attainment;
    if (attainment === undefined) continue;
    entries.push({ position, weight, amount: attainment[end], isOptional: result?.applies === 'optional' });
  }
  return entries;
}

/** `null` where there is nothing to assess at the horizon. */
export function readinessAt(
  members: readonly Member[],
  standings: readonly Standing[],
  horizon: Horizon,
): Readiness | null {
  const atLeast = extremeMean(entriesAt(members, standings, horizon, 'atLeast'), 'least');
  const atMost = extremeMean(entriesAt(members, standings, horizon, 'atMost'), 'greatest');
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
