import type { Assessment } from '../engine/assessment.ts';
import type { CandidateId, Question } from '../engine/model.ts';
import { useSettings } from '../storage/use-settings.ts';
import { questionPath, sectionPath } from './steps.ts';

/** The address at which a question is answered, as this person likes to see them: alone, or among those of its section. */
export type StepPath = (
  assessment: Assessment,
  candidate: CandidateId,
  question: Pick<Question, 'id' | 'section'>,
) => string;

export function useStepPath(): StepPath {
  const { view } = useSettings();
  return (assessment, candidate, { id, section }) =>
    view === 'section'
      ? sectionPath(assessment, section, candidate, id)
      : questionPath(assessment, id, candidate);
}
