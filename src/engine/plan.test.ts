import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';
import type { Horizon } from './model.ts';
import type { PlanItem } from './result.ts';
import { arbitraryCase } from './testing/arbitrary-case.ts';
import { law } from './testing/law.ts';
import { liftedBy, overallWith } from './testing/lifted.ts';
import { scoreOne } from './testing/score-one.ts';
import { asked, chose, lensOf, notApplicable, scored, unknown } from './testing/small-lens.ts';

const RUNS = law(20261128);

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

describe('§13 the actions of a plan', () => {
  const advice = [
    { below: 0.5, title: 'Start', steps: ['Step'], effort: 'XL' },
    { below: 1, title: 'Finish', steps: ['Step'], effort: 'S' },
  ] as const;
  const binding = { concerns: { core: 1 }, advice };

  it('come by horizon, severity, gain for the effort and content order', () => {
    const lens = lensOf([
      scored('later', { target: { later: 1 }, advice }),
      scored('low', { advice }),
      scored('high-dear', binding),
      scored('high-cheap', { ...binding, advice: advice.slice(1) }),
      scored('high-heavy', { ...binding, weight: 2 }),
      scored('low-again', { advice }),
      scored('done', { advice }),
      scored('no-advice'),
    ]);
    const { plan, projected } = scoreOne(lens, {
      later: chose('no'),
      low: chose('most'),
      'high-dear': chose('no'),
      'high-cheap': chose('half'),
      'high-heavy': chose('no'),
      'low-again': chose('most'),
      done: chose('yes'),
      'no-advice': chose('no'),
    });
    // Seven questions share dayOne, one of them with a double weight: 8 in all.
    const action = (question: string, severity: string, effort: string, gain: number) => ({
      question,
      horizon: 'dayOne',
      severity,
      effort,
      gain: expect.closeTo(gain, 12),
      conditional: false,
    });
    expect(plan).toEqual([
      action('high-cheap', 'high', 'S', 0.5 / 8),
      action('high-heavy', 'high', 'XL', 2 / 8),
      action('high-dear', 'high', 'XL', 1 / 8),
      action('low', 'low', 'S', 0.2 / 8),
      action('low-again', 'low', 'S', 0.2 / 8),
      { ...action('later', 'low', 'XL', 1), horizon: 'later' },
    ]);
    expect(projected).toEqual({ dayOne: expect.closeTo(7 / 8, 12), later: 1 });
  });

  it.each([
    ['S', 1],
    ['M', 3],
    ['L', 8],
    ['XL', 20],
  ] as const)('an effort of %s weighs %d points', (effort, points) => {
    const at = (weight: number, size: 'S' | 'M' | 'L' | 'XL') =>
      ({ weight, advice: [{ below: 1, title: '', steps: [], effort: size }] }) as const;
    const first = (weight: number) =>
      scoreOne(lensOf([scored('a', at(weight, effort)), scored('b', at(1, 'S'))]), {
        a: chose('no'),
        b: chose('no'),
      }).plan[0]?.question;
    expect(first(points * 1.01)).toBe('a');
    expect(first(points)).toBe('a');
    expect(first(points * 0.99)).toBe('b');
  });

  it('are conditional where the answer is unknown or missing, or the question optional', () => {
    const lens = lensOf([
      asked('stage', ['idea', 'live']),
      scored('missing', binding),
      scored('unknown', binding),
      scored('optional', { ...binding, appliesWhen: { question: 'stage', anyOf: ['live'] } }),
      scored('known', binding),
    ]);
    const { plan } = scoreOne(lens, { unknown, optional: chose('no'), known: chose('no') });
    expect(Object.fromEntries(plan.map(({ question, conditional }) => [question, conditional]))).toEqual({
      missing: true,
      unknown: true,
      optional: true,
      known: false,
    });
  });

  it('a shortfall at dayOne makes it a dayOne action; what lifts to dayOne helps later too', () => {
    const lens = lensOf([scored('q', { target: { dayOne: 0.5, later: 1 }, advice })]);
    expect(scoreOne(lens, { q: chose('no') })).toMatchObject({
      plan: [{ question: 'q', horizon: 'dayOne', severity: 'medium', gain: 1 }],
      projected: { dayOne: 1, later: 0.5 },
    });
    expect(scoreOne(lens, { q: chose('half') })).toMatchObject({
      plan: [{ question: 'q', horizon: 'later', severity: 'low', gain: 0.5 }],
      projected: { dayOne: 1, later: 1 },
    });
  });

  it('there is none where no advice is for a value as high', () => {
    const lens = lensOf([scored('q', { advice: advice.slice(0, 1) })]);
    expect(scoreOne(lens, { q: chose('half') }).plan).toEqual([]);
    expect(scoreOne(lens, { q: chose('no') }).plan).toHaveLength(1);
  });

  it('nothing is projected where there is nothing to assess', () => {
    expect(scoreOne(lensOf([scored('q')]), { q: notApplicable }).projected).toEqual({
      dayOne: null,
      later: null,
    });
  });
});
