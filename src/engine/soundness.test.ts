import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';
import { compareSeverities } from './severity.ts';
import { arbitraryCase, fillIn } from './testing/arbitrary-case.ts';
import { readinessesOf } from './testing/groups-of.ts';

import { law } from './testing/law.ts';

const RUNS = law(20261123);
const ROUNDING = 1e-9;

describe('whatever the unknowns turn out to be', () => {
  it('§8 bounds are sound: actual readiness lies inside, or the group has become empty', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ lens, assessment, draw }) => {
        const before = evaluate(lens, assessment);
        const after = evaluate(lens, fillIn(draw, lens, assessment));
        before.candidates.forEach((candidate, place) => {
          const actual = after.candidates[place];
          if (actual === undefined) throw new Error('a candidate is missing');
          const bounds = readinessesOf(candidate);
          for (const [group, readiness] of readinessesOf(actual)) {
            if (readiness === null) continue;
            expect(readiness.atMost).toBeCloseTo(readiness.atLeast, 9);
            expect(readiness.atLeast).toBeGreaterThanOrEqual((bounds.get(group)?.atLeast ?? 2) - ROUNDING);
            expect(readiness.atMost).toBeLessThanOrEqual((bounds.get(group)?.atMost ?? -1) + ROUNDING);
          }
        });
      }),
      RUNS,
    );
  });

  it('§9 severities are sound: not below certain, not above possible', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ lens, assessment, draw }) => {
        const before = evaluate(lens, assessment);
        const after = evaluate(lens, fillIn(draw, lens, assessment));
        before.candidates.forEach((candidate, place) => {
          for (const [id, { severity }] of Object.entries(candidate.questions)) {
            const actual = after.candidates[place]?.questions[id]?.severity;
            if (actual === undefined) throw new Error('a question is missing');
            expect(actual.certain).toBe(actual.possible);
            expect(compareSeverities(actual.certain, severity.certain)).toBeGreaterThanOrEqual(0);
            expect(compareSeverities(actual.possible, severity.possible)).toBeLessThanOrEqual(0);
          }
        });
      }),
      RUNS,
    );
  });

  it('§10 what is flagged stays flagged', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ lens, assessment, draw }) => {
        const before = evaluate(lens, assessment);
        const after = evaluate(lens, fillIn(draw, lens, assessment));
        expect(after.checks).toEqual(expect.arrayContaining([...before.checks]));
        before.candidates.forEach((candidate, place) => {
          expect(after.candidates[place]?.checks).toEqual(expect.arrayContaining([...candidate.checks]));
          expect(after.candidates[place]?.aheadOfNeed).toEqual(
            expect.arrayContaining([...candidate.aheadOfNeed]),
          );
        });
      }),
      RUNS,
    );
  });

  it('§11 settled is sound: the leader stays the leader, and what is excluded stays excluded', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ lens, assessment, draw }) => {
        const before = evaluate(lens, assessment);
        const after = evaluate(lens, fillIn(draw, lens, assessment));
        for (const [id, decision] of Object.entries(before.decisions)) {
          const actual = after.decisions[id];
          expect(actual?.excluded).toEqual(expect.arrayContaining([...decision.excluded]));
          expect(actual?.mayBeExcluded).toEqual([]);
          if (decision.strength === 'settled') expect(actual?.leader).toEqual(decision.leader);
        }
      }),
      RUNS,
    );
  });
});
