import type { Assessment, Snapshot } from '../../engine/assessment.ts';

/** The assessment with answers, candidates and priorities as they were. What was decided, and when, stays: it did happen. */
export function restored(assessment: Assessment, snapshot: Snapshot): Assessment {
  const { priorities: _, ...rest } = assessment;
  const { lens, profile, candidates, priorities } = snapshot;
  return { ...rest, lens, profile, candidates, ...(priorities !== undefined && { priorities }) };
}
