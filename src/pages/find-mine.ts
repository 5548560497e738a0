import { isSameAssessment } from '../assessment/same.ts';
import type { Assessment } from '../engine/assessment.ts';
import { repository } from '../storage/browser-storage.ts';

/** An assessment on this device. */
export type Mine = { readonly id: string; readonly title: string };

/** The stored assessments of which `shared` is another copy, the last changed first. Nothing is written. Rejects with a `StorageFault`. */
export async function findMine(shared: Assessment): Promise<readonly Mine[]> {
  const rows = await repository.list();
  const found = await Promise.all(
    rows.map(async ({ id, title }) => {
      const raw = await repository.readRaw(id);
      return isSameAssessment(shared, { id, ...copyOfIn(raw) }) ? [{ id, title }] : [];
    }),
  );
  return found.flat();
}

function copyOfIn(raw: unknown): { readonly copyOf?: string } {
  if (typeof raw !== 'object' || raw === null || !('copyOf' in raw)) return {};
  return typeof raw.copyOf === 'string' ? { copyOf: raw.copyOf } : {};
}
