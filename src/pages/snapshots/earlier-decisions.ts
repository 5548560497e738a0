import type { Assessment, Snapshot } from '../../engine/assessment.ts';

/** Whether a decision was settled otherwise when the snapshot was taken: its earlier record is written from there. */
export function holdsEarlierDecisions(snapshot: Snapshot, { decided: now = {} }: Assessment): boolean {
  const { automatic, decided = {} } = snapshot;
  if (automatic === true) return false;
  return Object.entries(decided).some(([id, { status, option }]) => {
    const present = Object.hasOwn(now, id) ? now[id] : undefined;
    return present?.status !== status || present.option !== option;
  });
}
