import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';
import { projectedSteps } from './projected-steps.ts';
import type { PlanItem } from './result.ts';
import { arbitraryCase } from './testing/arbitrary-case.ts';
import { law } from './testing/law.ts';
import { liftedBy, overallWith } from './testing/lifted.ts';

const RUNS = law(20261123);

const questionsOf = (plan: readonly PlanItem[]) => plan.map(({ question }) => question);

describe('§13 the plan step by step', () => {
  it('reaches `projected` with the last step, in whatever order the steps are taken', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ lens, assessment, draw }) => {
        for (const { id, plan, projected, overall } of evaluate(lens, assessment).candidates) {
          const steps = projectedSteps(lens, assessment, id, draw.shuffled(questionsOf(plan)));
          expect(steps).toHaveLength(plan.length);
          const reached = steps.at(-1)?.after ?? {
            dayOne: overall.dayOne?.atLeast ?? null,
            later: overall.later?.atLeast ?? null,
          };
          expect(reached).toEqual(projected);
        }
      }),
      RUNS,
    );
  });

  it('each step is what the engine finds when the questions so far have reached their targets', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ lens, assessment, draw }) => {
        evaluate(lens, assessment).candidates.forEach((candidate, place) => {
          const order = draw.shuffled(candidate.plan);
          const steps = projectedSteps(lens, assessment, candidate.id, questionsOf(order));
          const count = draw.below(order.length) + 1;
          const after = overallWith(lens, assessment, place, liftedBy(order.slice(0, count), candidate));
          if (order.length === 0) return;
          expect(steps[count - 1]?.after.dayOne ?? -1).toBeCloseTo(after?.dayOne?.atLeast ?? -1, 9);
          expect(steps[count - 1]?.after.later ?? -1).toBeCloseTo(after?.later?.atLeast ?? -1, 9);
        });
      }),
      RUNS,
    );
  });

  it('no step loses what the one before it reached', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ lens, assessment, draw }) => {
        for (const { id, plan, overall } of evaluate(lens, assessment).candidates) {
          let dayOne = overall.dayOne?.atLeast ?? 0;
          for (const { after } of projectedSteps(lens, assessment, id, draw.shuffled(questionsOf(plan)))) {
            expect(after.dayOne ?? 0).toBeGreaterThanOrEqual(dayOne - 1e-9);
            dayOne = after.dayOne ?? 0;
          }
        }
      }),
      RUNS,
    );
  });

  it('is empty for a stack that is not there', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ lens, assessment }) => {
        expect(projectedSteps(lens, assessment, 'nobody', ['question'])).toEqual([]);
      }),
      { ...RUNS, numRuns: 3 },
    );
  });
});
