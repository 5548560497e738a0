/** Making what was tried out something that stays. */
import type { Assessment } from '../../engine/assessment.ts';
import type { Candidate } from '../../engine/model.ts';
import { repository, session } from '../../storage/browser-storage.ts';
import { newId } from '../../storage/new-id.ts';
import { summarise } from '../summary.ts';

/** Adds the stack with its tried answers beside the one it came from, as one step of undo. Returns the address of its results. */
export function keepAsStack(assessment: Assessment, tried: Candidate, name: string): string {
  const candidate = { ...tried, id: newId(), name };
  session.change({ ...assessment, candidates: [...assessment.candidates, candidate] });
  return `/a/${assessment.id}/results?c=${candidate.id}`;
}

/** Stores the whole as an assessment of its own. Returns the address of its results. Rejects with a `StorageFault`. */
export async function keepAsAssessment(tried: Assessment, candidate: string, title: string): Promise<string> {
  const now = new Date().toISOString();
  const kept = { ...tried, id: newId(), title, createdAt: now, updatedAt: now };
  await repository.create(kept);
  await repository.putSummary(kept.id, summarise(kept));
  return `/a/${kept.id}/results?c=${candidate}`;
}
