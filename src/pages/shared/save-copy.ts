import { originalOf } from '../../assessment/same.ts';
import type { Assessment } from '../../engine/assessment.ts';
import { repository } from '../../storage/browser-storage.ts';
import { newId } from '../../storage/new-id.ts';
import { summarise } from '../summary.ts';

/** Stores what was sent under an id of its own; returns the address of its results. Rejects with a `StorageFault`. */
export async function saveCopy(shared: Assessment): Promise<string> {
  const copy = {
    ...shared,
    id: newId(),
    copyOf: originalOf(shared),
    updatedAt: new Date().toISOString(),
  };
  await repository.create(copy);
  await repository.putSummary(copy.id, summarise(copy));
  return `/a/${copy.id}/results`;
}
