import type { Assessment } from '../../engine/assessment.ts';
import { indexOf } from '../../engine/lens-index.ts';
import type { Answers, Lens } from '../../engine/model.ts';

/** What can be said of an assessment before it is stored, counted. */
export function factsOf(assessment: Assessment) {
  const answers = [assessment.profile, ...assessment.candidates.map((candidate) => candidate.answers)];
  return {
    answers: answers.reduce((sum, one) => sum + Object.keys(one).length, 0),
    candidates: assessment.candidates.length,
    updatedAt: assessment.updatedAt,
  };
}

/** How many answers belong to questions that this lens does not ask, under no id it ever had. */
export function unknownAnswers(lens: Lens, assessment: Assessment): number {
  const { profile, scored } = indexOf(lens);
  const count = (answers: Answers, known: ReadonlySet<string>) =>
    Object.keys(answers).filter((id) => !known.has(id)).length;
  const ofProfile = new Set(profile.flatMap(({ keys }) => keys.question));
  const ofCandidates = new Set(scored.flatMap(({ keys }) => keys.question));
  return assessment.candidates.reduce(
    (sum, { answers }) => sum + count(answers, ofCandidates),
    count(assessment.profile, ofProfile),
  );
}
