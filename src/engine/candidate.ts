/** What a candidate comes to. */
import { completenessOf } from './completeness.ts';
import type { Lookup } from './condition.ts';
import { findOutFirst } from './find-out.ts';
import { aheadOfNeed, flaggedChecks, restsOnGuesses } from './findings.ts';
import type { Member } from './groups.ts';
import type { LensIndex } from './lens-index.ts';
import type { Candidate } from './model.ts';
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
  overallMembers: readonly Member[],
  lookup: Lookup,
): CandidateResult {
  const results = standings.map(({ result }) => result);
  const completeness = completenessOf(
    standings.map(({ demand: { applies }, answer }) => ({ applies, answer })),
  );
  const overall = readinessOf(overallMembers, standings);
  const plan = planOf(standings, overallMembers);
  return {
    id: candidate.id,
    name: candidate.name,
    completeness,
    overall,
    pillars: readinessById(index.pillars, standings),
    concerns: readinessById(index.concerns, standings),
    readings: readinessById(index.readings, standings),
    questions: Object.fromEntries(standings.map(({ demand, result }) => [demand.entry.question.id, result])),
    verdict: overall.dayOne === null || completeness.answered === 0 ? null : verdictOf(results),
    checks: flaggedChecks(index.candidateChecks, withScored(standings, lookup)),
    aheadOfNeed: aheadOfNeed(standings, lookup),
    findOut: findOutFirst(standings, overallMembers),
    restsOnGuesses: restsOnGuesses(standings),
    plan,
    projected: projectedOf(plan, standings, overallMembers),
  };
}

/** Checks, alone, may also name scored questions. */
function withScored(standings: readonly Standing[], lookup: Lookup): Lookup {
  const scored = new Map(
    standings.map(({ demand, answer }) => [demand.entry.question.id, { applies: demand.applies, answer }]),
  );
  return (id) => scored.get(id) ?? lookup(id);
}
