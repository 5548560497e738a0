import type { Assessment, Snapshot } from '../engine/assessment.ts';
import { evaluate } from '../engine/evaluate.ts';
import { builtInLens } from '../lens/built-in.ts';
import { session } from '../storage/browser-storage.ts';
import { editsBetween } from '../storage/difference.ts';
import { newId } from '../storage/new-id.ts';
import { withAutomatic } from './snapshot-retention.ts';

/** How an assessment reads now, with its result. `name` is shown to people. */
export function snapshotOf(assessment: Assessment, name: string, more: Partial<Snapshot> = {}): Snapshot {
  const { lens, profile, candidates, priorities, decided } = assessment;
  return {
    id: newId(),
    name,
    takenAt: new Date().toISOString(),
    lens,
    profile,
    candidates,
    ...(priorities !== undefined && { priorities }),
    ...(decided !== undefined && { decided }),
    result: evaluate(builtInLens, assessment),
    ...more,
  };
}

/** The assessment with an automatic snapshot of how it is now; older automatic ones make room (reliability P4). */
export function withSnapshot(assessment: Assessment, name: string): Assessment {
  const snapshot = snapshotOf(assessment, name, { automatic: true });
  return { ...assessment, snapshots: withAutomatic(assessment.snapshots ?? [], snapshot) };
}

/**
 * Makes the open assessment read as `next` after something risky (a merge, another lens), with an automatic snapshot of
 * how it was. One step of undo takes back both. False where nothing is open or nothing differs.
 */
export function changeWithSnapshot(next: Assessment, name: string): boolean {
  const { assessment } = session.store.getState();
  if (assessment === null || editsBetween(assessment, next).length === 0) return false;
  const snapshot = snapshotOf(assessment, name, { automatic: true });
  return session.change({ ...next, snapshots: withAutomatic(next.snapshots ?? [], snapshot) });
}

/** Adds an automatic snapshot of `shown`, an earlier state of the open assessment or the present one, as no step of undo. */
export function keepSilently(shown: Assessment, name: string): void {
  const { assessment } = session.store.getState();
  if (assessment === null) return;
  const snapshot = snapshotOf(shown, name, { automatic: true });
  session.setSnapshotsSilently(withAutomatic(assessment.snapshots ?? [], snapshot));
}
