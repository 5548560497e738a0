import { repository } from '../storage/browser-storage.ts';
import { newId } from '../storage/new-id.ts';
import { loadExample } from './examples.ts';
import { summarise } from './summary.ts';

/** Stores a copy of an example under an id of its own; returns the address of its results. Rejects with a `StorageFault`. */
export async function copyExample(slug: string): Promise<string> {
  const now = new Date().toISOString();
  const copy = { ...(await loadExample(slug)), id: newId(), createdAt: now, updatedAt: now };
  await repository.create(copy);
  await repository.putSummary(copy.id, summarise(copy));
  return `/a/${copy.id}/results`;
}
