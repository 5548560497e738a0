import type { Assessment } from '../engine/assessment.ts';
import type { Candidate, CandidateId } from '../engine/model.ts';
import type { Result } from '../engine/result.ts';

/** Stands for the product itself wherever answers are kept by whose they are. */
const PROFILE = 'profile';

/**
 * The assessment with no candidate called `profile`, whose answers would be taken for the product's own: it gets the first id that is free,
 * the same one each time, in every snapshot too. Returned as it is where there is none.
 */
export function withoutReservedIds(assessment: Assessment): Assessment {
  const { candidates, snapshots = [] } = assessment;
  const everyone = [...candidates, ...snapshots.flatMap((snapshot) => snapshot.candidates)];
  if (!everyone.some(({ id }) => id === PROFILE)) return assessment;
  const taken = new Set(everyone.map(({ id }) => id));
  const free = freeId(taken);
  const rename = (id: CandidateId) => (id === PROFILE ? free : id);
  return {
    ...assessment,
    candidates: candidates.map((candidate) => renamed(candidate, rename)),
    ...(assessment.snapshots !== undefined && {
      snapshots: snapshots.map((snapshot) => ({
        ...snapshot,
        candidates: snapshot.candidates.map((candidate) => renamed(candidate, rename)),
        result: renamedResult(snapshot.result, rename),
      })),
    }),
  };
}

function freeId(taken: ReadonlySet<CandidateId>): CandidateId {
  let number = 1;
  while (taken.has(`${PROFILE}-${number}`)) number += 1;
  return `${PROFILE}-${number}`;
}

type Rename = (id: CandidateId) => CandidateId;

function renamed(candidate: Candidate, rename: Rename): Candidate {
  return { ...candidate, id: rename(candidate.id) };
}

function renamedResult(result: Result, rename: Rename): Result {
  return {
    ...result,
    candidates: result.candidates.map((candidate) => ({ ...candidate, id: rename(candidate.id) })),
    ranking: result.ranking.map(rename),
    dominates: result.dominates.map(([better, worse]) => [rename(better), rename(worse)] as const),
  };
}
