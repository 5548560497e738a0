/** What can be worked out from a lens alone, once, whatever the answers are. */
import { questionsNamed } from './condition.ts';
import type { IndexedDecision } from './decisions/indexed-decision.ts';
import { indexDecision } from './decisions/indexed-decision.ts';
import { dependsOn } from './depends-on.ts';
import type { Group } from './groups.ts';
import { concernGroups, pillarGroups, readingGroups } from './groups.ts';
import type { IndexedQuestion, ScoredQuestion } from './indexed-question.ts';
import type { Check, ConcernId, Lens, QuestionId, ReadingId, SectionId } from './model.ts';
import { oncePer } from './once-per.ts';
import { questionIndexOf } from './question-index.ts';
import { scoredQuestion } from './scored-question.ts';

export type LensIndex = {
  readonly profile: readonly IndexedQuestion[];
  readonly scored: readonly ScoredQuestion[];
  readonly scoredById: ReadonlyMap<QuestionId, ScoredQuestion>;
  /** Of every question: the profile questions that it hangs on. */
  readonly dependencies: ReadonlyMap<QuestionId, readonly QuestionId[]>;
  readonly pillars: readonly Group<SectionId>[];
  readonly concerns: readonly Group<ConcernId>[];
  readonly readings: readonly Group<ReadingId>[];
  readonly decisions: readonly IndexedDecision[];
  /** Checks that name only profile questions, flagged once for the assessment (§10). */
  readonly profileChecks: readonly Check[];
  readonly candidateChecks: readonly Check[];
};

/** The index of a lens, worked out at the first call and kept for as long as the lens is; a lens that was scored must not be changed. */
export const indexOf: (lens: Lens) => LensIndex = oncePer(buildIndex);

function buildIndex(lens: Lens): LensIndex {
  const { sections, concerns = [], readings = [], decisions = [], checks = [] } = lens;
  const { profile, scored: questions } = questionIndexOf(lens);
  const scored = questions.map((entry) => scoredQuestion(entry, concerns));
  const profileById = new Map(
    profile.map((entry): [QuestionId, IndexedQuestion] => [entry.question.id, entry]),
  );
  const scoredById = new Map(scored.map((entry): [QuestionId, ScoredQuestion] => [entry.question.id, entry]));
  const isOfProfile = ({ when }: Check): boolean => questionsNamed(when).every((id) => profileById.has(id));
  return {
    profile,
    scored,
    scoredById,
    dependencies: new Map(lens.questions.map((question) => [question.id, dependsOn(question)])),
    pillars: pillarGroups(sections, scored),
    concerns: concernGroups(concerns, scored),
    readings: readingGroups(readings, scoredById),
    decisions: decisions.map((decision) => indexDecision(decision, profileById)),
    profileChecks: checks.filter(isOfProfile),
    candidateChecks: checks.filter((check) => !isOfProfile(check)),
  };
}
