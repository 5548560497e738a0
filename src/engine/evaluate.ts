/** The one entry of the engine: everything that is shown or exported is a rendering of what it returns. */
import { readProfile } from './applies.ts';
import { candidateResult } from './candidate.ts';
import { completenessOf, totalOf } from './completeness.ts';
import type { Lookup } from './condition.ts';
import { conflictsOf } from './decisions/conflicts.ts';
import { decide } from './decisions/decide.ts';
import { flaggedChecks } from './findings.ts';
import { indexOf } from './lens-index.ts';
import type { Lens, Scorable } from './model.ts';
import { overallOf } from './overall.ts';
import { profileFindOut } from './profile-find-out.ts';
import { dominancesOf, rankingOf } from './ranking.ts';
import type { Result } from './result.ts';
import { demandsOf, standingsOf } from './standing.ts';

/**
 * The result of an assessment under a lens. The same arguments give the same result on every machine; neither is changed.
 * Answers that the lens has no question or choice for are passed over. `lens` in the result names the lens it was scored under.
 */
export function evaluate(lens: Lens, assessment: Scorable): Result {
  const index = indexOf(lens);
  const profile = readProfile(index.profile, assessment.profile);
  const lookup: Lookup = (id) => profile.get(id);
  const demands = demandsOf(index.scored, profile);
  const overall = overallOf(index.scored, assessment.priorities);
  const standings = assessment.candidates.map(({ answers }) => standingsOf(demands, answers));
  const candidates = assessment.candidates.map((candidate, place) =>
    candidateResult(index, candidate, standings[place] ?? [], overall, lookup),
  );
  const outcomes = index.decisions.map((decision) => decide(decision, profile));
  const weighed = outcomes.map((outcome) => outcome.weighed);
  return {
    format: 'groundwork-result',
    formatVersion: 1,
    lens: { id: lens.id, version: lens.version },
    completeness: totalOf([
      completenessOf(profile.values()),
      ...candidates.map(({ completeness }) => completeness),
    ]),
    candidates,
    checks: flaggedChecks(index.profileChecks, lookup),
    conflicts: conflictsOf(weighed),
    decisions: Object.fromEntries(
      outcomes.map(({ weighed, result }) => [weighed.indexed.decision.id, result]),
    ),
    profileFindOut: profileFindOut(index, profile, standings, outcomes),
    ranking: rankingOf(candidates),
    dominates: dominancesOf(candidates),
  };
}
