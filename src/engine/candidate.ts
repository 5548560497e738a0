/** What a candidate comes to. */
import { completenessOf } from './completeness.ts';
import type { Lookup } from './condition.ts';
import { findOutFirst } from './find-out.ts';
import { aheadOfNeed, flaggedChecks, restsOnGuesses } from './findings.ts';
import type { LensIndex } from './lens-index.ts';
import type { Candidate } from './model.ts';
import type { Overall } from './overall.ts';
import { planOf } from './plan.ts';
import { projectedOf } from './projected.ts';
import { readinessById, readinessOf } from './readiness.ts';
import type { CandidateResult } from './result.ts';
import type { Standing } from './standing.ts';
import { verdictOf } from './verdict.ts';

/** `standings` are the candidate's, one for each scored question of the lens; `lookup` finds profile questions. */
export function candidateResult(
  index: LensIndex,
  candidate: Pick<Candidate, 'id' | 'name'>,
  standings: readonly Standing[],
  overall: Overall,
  lookup: Lookup,
): CandidateResult {
  const completeness = completenessOf(standings);
  const readiness = readinessOf(overall.members, standings);
  return {
    id: candidate.id,
    name: candidate.name,
    completeness,
    overall: readiness,
    pillars: readinessById(index.pillars, standings),
    concerns: readinessById(index.concerns, standings),
    readings: readinessById(index.readings, standings),
    questions: Object.fromEntries(standings.map(({ demand, result }) => [demand.entry.question.id, result])),
    verdict: readiness.dayOne === null || completeness.answered === 0 ? null : verdictOf(standings),
    checks: flaggedChecks(index.candidateChecks, withScored(index, standings, lookup)),
    aheadOfNeed: aheadOfNeed(standings, lookup),
    findOut: findOutFirst(standings, overall),
    restsOnGuesses: restsOnGuesses(standings),
    plan: planOf(standings, overall),
    projected: projectedOf(standings, overall),
  };
}

/** Checks, alone, may also name scored questions. */
const withScored =
  ({ scoredById }: LensIndex, standings: readonly Standing[], lookup: Lookup): Lookup =>
  (id) =>
    standings[scoredById.get(id)?.position ?? -1] ?? lookup(id);
