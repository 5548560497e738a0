import { expect, it } from 'vitest';
import { readExamples } from '../../../scripts/examples.ts';
import type { Decided } from '../../engine/assessment.ts';
import { holdsEarlierDecisions } from './earlier-decisions.ts';

it('a snapshot is missed by decision records where a decision has turned since', () => {
  const [example] = readExamples();
  const [snapshot] = example?.assessment.snapshots ?? [];
  if (example === undefined || snapshot === undefined) throw new Error('no example with a snapshot');
  const holds = (then: Decided | undefined, now: Decided | undefined, automatic = false) =>
    holdsEarlierDecisions(
      { ...snapshot, automatic, decided: then === undefined ? {} : { separation: then } },
      { ...example.assessment, decided: now === undefined ? {} : { separation: now } },
    );
  const accepted: Decided = { status: 'accepted', option: 'separate' };
  expect(holds(accepted, { ...accepted, reason: 'Another reason.' })).toBe(false);
  expect(holds(undefined, accepted)).toBe(false);
  expect(holds(accepted, { status: 'accepted', option: 'integrated' })).toBe(true);
  expect(holds(accepted, { status: 'deferred' })).toBe(true);
  expect(holds(accepted, undefined)).toBe(true);
  expect(holds(accepted, undefined, true)).toBe(false);
});
