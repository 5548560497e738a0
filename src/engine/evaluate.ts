/** The one entry of the engine: everything that is shown or exported is a rendering of what it returns. */
import { candidateResult } from './candidate.ts';
import { totalOf } from './completeness.ts';
import { indexOf } from './lens-index.ts';
import type { Lens, Scorable } from './model.ts';
import { overallOf } from './overall.ts';
import { profileFindOut } from './profile-find-out.ts';
import { dominancesOf, rankingOf } from './ranking.ts';
import type { Result } from './result.ts';
import { settingOf } from './setting.ts';
import { standingsOf } from './standing.ts';

/**
 * The result of an assessment under a lens. The same arguments give the same result on every machine; neither is changed.
 * Answers that the lens has no question or choice for are passed over. `lens` in the result names the lens it was scored under.
 */
export function evaluate(lens: Lens, assessment: Scorable): Result {
  const index = indexOf(lens);
  const setting = settingOf(index, assessment.profile);
  const overall = overallOf(index.scored, assessment.priorities);
  const standings = assessment.candidates.map(({ answers }) => standingsOf(setting.demands, answers));
  const candidates = assessment.candidates.map((candidate, place) =>
    candidateResult(index, candidate, standings[place] ?? [], overall, setting.lookup),
  );
  return {
    format: 'groundwork-result',
    formatVersion: 1,
    lens: { id: lens.id, version: lens.version },
    completeness: totalOf([setting.completeness, ...candidates.map(({ completeness }) => completeness)]),
    candidates,
    ...setting.result,
    profileFindOut: profileFindOut(index, setting, standings),
    ranking: rankingOf(candidates),
    dominates: dominancesOf(candidates),
  };
}
