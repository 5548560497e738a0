/** Every readiness of a candidate under a name, so that laws need not care which group they look at. */
import type { CandidateResult, Readiness } from '../result.ts';

export function readinessesOf(candidate: CandidateResult): ReadonlyMap<string, Readiness | null> {
  const { overall, pillars, concerns, readings } = candidate;
  const groups = Object.entries({ ...pillars, ...concerns, ...readings, overall });
  return new Map(
    groups.flatMap(([id, { dayOne, later }]) => [
      [`${id} dayOne`, dayOne],
      [`${id} later`, later],
    ]),
  );
}
