import type { Assessment } from '../engine/assessment.ts';
import type { CandidateId, Question } from '../engine/model.ts';
import { useSettings } from '../storage/use-settings.ts';
import { questionPath, sectionPath } from './steps.ts';

/** The address at which a question is answered, as this person likes to see them: alone, or among those of its section. */
export function useStepPath(
  assessment: Assessment,
  candidate: CandidateId,
): (question: Pick<Question, 'id' | 'section'>) => string {
  const { view } = useSettings();
  return ({ id, section }) =>
    view === 'section'
      ? sectionPath(assessment, section, candidate, id)
      : questionPath(assessment, id, candidate);
}
