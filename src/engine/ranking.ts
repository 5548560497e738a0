/** §14: candidates beside one another. */
import type { CandidateId, SectionId } from './model.ts';
import { descending, exceeds, isLevel } from './order.ts';
import type { CandidateResult, Readiness } from './result.ts';

/** Most ready for day one first: by what is sure, then by what could be, then in the order of the file; `null` last. */
export const rankingOf = (candidates: readonly CandidateResult[]): readonly CandidateId[] =>
  candidates.toSorted((a, b) => compareReadiness(a.overall.dayOne, b.overall.dayOne)).map(({ id }) => id);

function compareReadiness(a: Readiness | null, b: Readiness | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return descending(a.atLeast, b.atLeast) || descending(a.atMost, b.atMost);
}

/** Whether `a` is greater than `b` whatever the unknowns turn out to be. */
export const isSurelyAbove = (a: Readiness, b: Readiness): boolean => exceeds(a.atLeast, b.atMost);

/** Whether both ends are the same; nothing to assess is only like itself. */
export const isSameReadiness = (a: Readiness | null, b: Readiness | null): boolean =>
  a === null || b === null ? a === b : isLevel(a.atLeast, b.atLeast) && isLevel(a.atMost, b.atMost);

/** Every pair [a, b] of which a dominates b, in the order of the file. */
export const dominancesOf = (
  candidates: readonly CandidateResult[],
): readonly (readonly [CandidateId, CandidateId])[] =>
  candidates.flatMap((a) =>
    candidates.filter((b) => a !== b && dominates(a, b)).map((b) => [a.id, b.id] as const),
  );

/** Whether `a` is at least as ready as `b` for day one in every pillar, whatever the unknowns, and more so in one. */
function dominates(a: CandidateResult, b: CandidateResult): boolean {
  for (const [pillar, { dayOne: ours }] of Object.entries(a.pillars)) {
    const theirs = b.pillars[pillar]?.dayOne ?? null;
    if (ours === null && theirs === null) continue;
    if (ours === null || theirs === null || exceeds(theirs.atMost, ours.atLeast)) return false;
  }
  return pillarsAhead(a, b).length > 0;
}

/** The pillars in which `a` is surely readier for day one than `b`, in content order. */
export function pillarsAhead(a: CandidateResult, b: CandidateResult): readonly SectionId[] {
  return Object.entries(a.pillars).flatMap(([pillar, { dayOne: ours }]) => {
    const theirs = b.pillars[pillar]?.dayOne ?? null;
    return ours !== null && theirs !== null && isSurelyAbove(ours, theirs) ? [pillar] : [];
  });
}
