import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';
import type { Horizon, Lens, Question, QuestionId, Scorable, Share } from './model.ts';
import type { CandidateResult, PlanItem } from './result.ts';
import { arbitraryCase } from './testing/arbitrary-case.ts';
import { law } from './testing/law.ts';

const RUNS = law(20261128);

/** Overall readiness once the answers to these questions have the values given, found by asking the engine again. */
function overallWith(
  lens: Lens,
  assessment: Scorable,
  place: number,
  values: ReadonlyMap<QuestionId, Share>,
): CandidateResult['overall'] | undefined {
  const lifted: Lens = {
    ...lens,
    questions: lens.questions.map(({ covers, riskRules, ...question }): Question => {
      const value = values.get(question.id);
      if (value === undefined)
        return { ...question, ...(covers && { covers }), ...(riskRules && { riskRules }) };
      const target = riskRules === undefined ? question.target : { dayOne: 1 };
      return { ...question, ...(target && { target }), choices: [{ id: 'lifted', label: 'Lifted', value }] };
    }),
  };
  const candidates = assessment.candidates.map((candidate) => ({
    ...candidate,
    answers: {
      ...candidate.answers,
      ...Object.fromEntries(
        [...values.keys()].map((id) => [id, { kind: 'choices', choices: ['lifted'] }] as const),
      ),
    },
  }));
  return evaluate(lifted, { ...assessment, candidates }).candidates[place]?.overall;
}

/** The values that actions lift their questions to. */
const liftedBy = (
  actions: readonly PlanItem[],
  { questions }: CandidateResult,
): ReadonlyMap<QuestionId, Share> =>
  new Map(
    actions.map(({ question, horizon }) => {
      const result = questions[question];
      return [question, Math.max(result?.value?.[0] ?? 0, result?.[horizon]?.target[1] ?? Number.NaN)];
    }),
  );

describe('§13 plan', () => {
  it('each gain is the rise that the engine finds when that one question reaches its target', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ lens, assessment }) => {
        evaluate(lens, assessment).candidates.forEach((candidate, place) => {
          for (const action of candidate.plan) {
            const after = overallWith(lens, assessment, place, liftedBy([action], candidate))?.[
              action.horizon
            ];
            const before = candidate.overall[action.horizon];
            expect(action.gain).toBeCloseTo((after?.atLeast ?? 0) - (before?.atLeast ?? 0), 9);
          }
        });
      }),
      RUNS,
    );
  });

  it('projected is the overall atLeast that the engine finds after the actions', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ lens, assessment }) => {
        evaluate(lens, assessment).candidates.forEach((candidate, place) => {
          const atLeastAfter = (actions: readonly PlanItem[], horizon: Horizon): number =>
            overallWith(lens, assessment, place, liftedBy(actions, candidate))?.[horizon]?.atLeast ?? -1;
          const dayOneActions = candidate.plan.filter(({ horizon }) => horizon === 'dayOne');
          expect(candidate.projected.dayOne ?? -1).toBeCloseTo(atLeastAfter(dayOneActions, 'dayOne'), 9);
          expect(candidate.projected.later ?? -1).toBeCloseTo(atLeastAfter(candidate.plan, 'later'), 9);
        });
      }),
      RUNS,
    );
  });

  it('nothing is lost by it: no gain is negative, no projection below what holds already', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ lens, assessment }) => {
        for (const { plan, projected, overall } of evaluate(lens, assessment).candidates) {
          for (const { gain } of plan) expect(gain).toBeGreaterThanOrEqual(0);
          expect(projected.dayOne ?? 0).toBeGreaterThanOrEqual((overall.dayOne?.atLeast ?? 0) - 1e-9);
          expect(projected.later ?? 0).toBeGreaterThanOrEqual((overall.later?.atLeast ?? 0) - 1e-9);
        }
      }),
      RUNS,
    );
  });
});
