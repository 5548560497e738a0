import type { Assessment } from '../engine/assessment.ts';
import { useSession } from '../storage/use-session.ts';

/** The assessment that the frame around the page has opened. Throws where a page stands outside that frame. */
export function useOpenAssessment(): Assessment {
  const assessment = useSession((state) => state.assessment);
  if (assessment === null)
    throw new Error('No assessment is open: this page belongs inside the assessment frame');
  return assessment;
}
