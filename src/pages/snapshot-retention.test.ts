import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../engine/assessment.ts';
import type { Result } from '../engine/result.ts';
import { withAutomatic } from './snapshot-retention.ts';

const RESULT: Result = {
  format: 'groundwork-result',
  formatVersion: 1,
  lens: { id: 'foundations', version: '1.0.0' },
  completeness: { answered: 0, asked: 0 },
  candidates: [],
  checks: [],
  conflicts: [],
  decisions: {},
  profileFindOut: [],
  ranking: [],
  dominates: [],
};
const taken = (id: string, takenAt: string, automatic?: boolean): Snapshot => ({
  id,
  name: id,
  takenAt,
  lens: RESULT.lens,
  profile: {},
  candidates: [],
  result: RESULT,
  ...(automatic !== undefined && { automatic }),
});
const add = (snapshots: readonly Snapshot[], id: string, day: string) =>
  withAutomatic(snapshots, taken(id, `${day}T10:00:00Z`));
const ids = (snapshots: readonly Snapshot[]) => snapshots.map(({ id }) => id);

describe('P4 automatic snapshots', () => {
  it('keep the last three of the day and the last of each day before', () => {
    let kept: readonly Snapshot[] = [];
    for (const id of ['a1', 'a2', 'a3', 'a4']) kept = add(kept, id, '2026-11-01');
    expect(ids(kept)).toEqual(['a2', 'a3', 'a4']);
    for (const id of ['b1', 'b2']) kept = add(kept, id, '2026-11-02');
    expect(ids(kept)).toEqual(['a4', 'b1', 'b2']);
  });

  it('are ten at most, whatever the clock says, and never cost one that a person took', () => {
    const days = fc.constantFrom('2026-11-01', '2026-11-02', '2022-01-01', 'no date', '2031-05-05', '');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), days), { maxLength: 60 }), (events) => {
        let kept: readonly Snapshot[] = [];
        const own: string[] = [];
        for (const [index, [isAutomatic, day]] of events.entries()) {
          const snapshot = taken(String(index), `${day}T10:00:00Z`);
          if (!isAutomatic) own.push(snapshot.id);
          kept = isAutomatic ? withAutomatic(kept, snapshot) : [...kept, snapshot];
          if (isAutomatic) expect(kept.at(-1)).toMatchObject({ id: snapshot.id, automatic: true });
        }
        const automatic = kept.filter((snapshot) => snapshot.automatic === true);
        expect(automatic.length).toBeLessThanOrEqual(10);
        expect(ids(kept.filter((snapshot) => snapshot.automatic !== true))).toEqual(own);
        expect(ids(kept)).toEqual(ids(kept).toSorted((a, b) => Number(a) - Number(b)));
      }),
    );
  });

  it('of many days are the last ten', () => {
    let kept: readonly Snapshot[] = [];
    for (let day = 10; day < 28; day += 1) kept = add(kept, `d${day}`, `2026-11-${day}`);
    expect(ids(kept)).toEqual(Array.from({ length: 10 }, (_, index) => `d${18 + index}`));
  });
});
