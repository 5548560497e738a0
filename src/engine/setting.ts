/** What follows from a lens and the profile, whatever the candidates' answers are. */
import type { Profile } from './applies.ts';
import { readProfile } from './applies.ts';
import { completenessOf } from './completeness.ts';
import type { Lookup } from './condition.ts';
import { conflictsOf } from './decisions/conflicts.ts';
import type { Outcome } from './decisions/decide.ts';
import { decide } from './decisions/decide.ts';
import type { Demand } from './demand.ts';
import { demandsOf } from './demand.ts';
import { flaggedChecks } from './findings.ts';
import type { LensIndex } from './lens-index.ts';
import type { Answers } from './model.ts';
import { oncePer } from './once-per.ts';
import type { Completeness, Result } from './result.ts';

export type Setting = {
  readonly profile: Profile;
  /** Finds profile questions. */
  readonly lookup: Lookup;
  readonly completeness: Completeness;
  /** One for each scored question, in content order. */
  readonly demands: readonly Demand[];
  /** One for each decision, in content order. */
  readonly outcomes: readonly Outcome[];
  readonly result: Pick<Result, 'checks' | 'conflicts' | 'decisions'>;
};

const settings = oncePer((index: LensIndex) => oncePer((answers: Answers) => buildSetting(index, answers)));

/** The setting that the answers to the profile make; worked out once for each record of answers, as most answers are not of the profile. */
export const settingOf = (index: LensIndex, answers: Answers): Setting => settings(index)(answers);

function buildSetting(index: LensIndex, answers: Answers): Setting {
  const profile = readProfile(index.profile, answers);
  const lookup: Lookup = (id) => profile.get(id);
  const outcomes = index.decisions.map((decision) => decide(decision, profile));
  return {
    profile,
    lookup,
    completeness: completenessOf(profile.values()),
    demands: demandsOf(index.scored, profile),
    outcomes,
    result: {
      checks: flaggedChecks(index.profileChecks, lookup),
      conflicts: conflictsOf(outcomes.map(({ weighed }) => weighed)),
      decisions: Object.fromEntries(
        outcomes.map(({ weighed, result }) => [weighed.indexed.decision.id, result]),
      ),
    },
  };
}
