/** What explanations look at: an assessment under a lens, half worked out. */
import type { Profile } from '../applies.ts';
import type { Lookup } from '../condition.ts';
import type { Demand } from '../demand.ts';
import type { IndexedQuestion } from '../indexed-question.ts';
import type { LensIndex } from '../lens-index.ts';
import { indexOf } from '../lens-index.ts';
import type { Candidate, CandidateId, Lens, Priorities, QuestionId, Scorable } from '../model.ts';
import type { Overall } from '../overall.ts';
import { overallOf } from '../overall.ts';
import { settingOf } from '../setting.ts';
import type { Standing } from '../standing.ts';
import { standingsOf } from '../standing.ts';

export type Scene = {
  readonly index: LensIndex;
  readonly profile: Profile;
  readonly lookup: Lookup;
  readonly profileQuestions: ReadonlyMap<QuestionId, IndexedQuestion>;
  readonly demands: readonly Demand[];
  readonly priorities: Priorities | undefined;
  readonly overall: Overall;
};

/** A scene with one of its candidates. */
export type CandidateScene = Scene & {
  readonly candidate: CandidateId;
  readonly standings: readonly Standing[];
};

export function sceneOf(lens: Lens, { profile: answers, priorities }: Scorable): Scene {
  const index = indexOf(lens);
  const { profile, lookup, demands } = settingOf(index, answers);
  return {
    index,
    profile,
    lookup,
    profileQuestions: new Map(index.profile.map((entry) => [entry.question.id, entry])),
    demands,
    priorities,
    overall: overallOf(index.scored, priorities),
  };
}

export const withCandidate = (scene: Scene, { id, answers }: Candidate): CandidateScene => ({
  ...scene,
  candidate: id,
  standings: standingsOf(scene.demands, answers),
});
