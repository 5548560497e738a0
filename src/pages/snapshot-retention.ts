import type { Snapshot } from '../engine/assessment.ts';

const MOST_OF_ONE_DAY = 3;
const MOST_AUTOMATIC = 10;

/**
 * The snapshots with one more automatic one at the end. Of the automatic ones there stay the last three of its day, the last of every
 * other day, ten in all (reliability P4). Their order in the list tells which is later; a clock that was set back only changes what
 * counts as one day. Those that a person took are never touched.
 */
export function withAutomatic(snapshots: readonly Snapshot[], added: Snapshot): readonly Snapshot[] {
  const all = [...snapshots, { ...added, automatic: true }];
  const today = dayOf(added);
  const perDay = new Map<string, number>();
  const kept = new Set<Snapshot>();
  for (const snapshot of all.toReversed()) {
    if (snapshot.automatic !== true) continue;
    const day = dayOf(snapshot);
    const count = perDay.get(day) ?? 0;
    const isRoom = count < (day === today ? MOST_OF_ONE_DAY : 1) && kept.size < MOST_AUTOMATIC;
    if (isRoom) kept.add(snapshot);
    perDay.set(day, count + 1);
  }
  return all.filter((snapshot) => snapshot.automatic !== true || kept.has(snapshot));
}

function dayOf({ takenAt }: Snapshot): string {
  return takenAt.slice(0, 'yyyy-mm-dd'.length);
}
