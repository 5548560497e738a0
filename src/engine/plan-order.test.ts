import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Effort, Horizon } from './model.ts';
import { movePlanItem, sortPlan, withoutPlaces } from './plan-order.ts';
import type { PlanItem } from './result.ts';

const item = (question: string, effort: Effort = 'M', gain = 0, horizon: Horizon = 'dayOne'): PlanItem => ({
  question,
  horizon,
  severity: 'low',
  effort,
  gain,
  conditional: false,
});

const namesOf = (plan: readonly PlanItem[]) => plan.map(({ question }) => question).join(' ');

const arbitraryPlan = fc
  .uniqueArray(fc.constantFrom(...'abcdefghij'), { minLength: 1 })
  .map((names) => names.map((name) => item(name)));

describe('the order of a plan', () => {
  const plan = [item('a', 'XL', 0.3), item('b', 'S', 0.1), item('c', 'S', 0.2), item('d', 'S', 0.9, 'later')];

  it('keeps day one before later, and level actions as the engine has them', () => {
    expect(namesOf(sortPlan(plan, undefined, 'team'))).toBe('a b c d');
    expect(namesOf(sortPlan(plan, undefined, 'effort'))).toBe('b c a d');
    expect(namesOf(sortPlan(plan, undefined, 'gain'))).toBe('a c b d');
  });

  it('puts what the team placed first, the rest after it as the engine has them', () => {
    expect(namesOf(sortPlan(plan, { c: { place: 0 }, d: { place: 0 } }, 'team'))).toBe('c a b d');
    expect(namesOf(sortPlan(plan, { c: { owner: 'Ana' } }, 'team'))).toBe('a b c d');
  });

  it('has a moved action in its new place and all others in the order they had', () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.array(fc.tuple(fc.nat(9), fc.nat(9))), (actions, moves) => {
        let marks = {};
        let names = actions.map(({ question }) => question);
        for (const [from, to] of moves) {
          const name = names[from % names.length] ?? '';
          const place = to % names.length;
          marks = movePlanItem(sortPlan(actions, marks, 'team'), marks, name, place);
          names = names.filter((other) => other !== name).toSpliced(place, 0, name);
        }
        expect(namesOf(sortPlan(actions, marks, 'team'))).toBe(names.join(' '));
        expect(namesOf(sortPlan(actions, withoutPlaces(marks), 'team'))).toBe(namesOf(actions));
      }),
      { seed: 20261125 },
    );
  });

  it('moving and going back touches neither owners nor dates', () => {
    const marks = { a: { owner: 'Ana' }, gone: { doneOn: '2026-11-01' } };
    const moved = movePlanItem(plan.slice(0, 3), marks, 'b', 0);
    expect(moved).toEqual({ b: { place: 0 }, a: { owner: 'Ana', place: 1 }, gone: marks.gone });
    expect(withoutPlaces(moved)).toEqual(marks);
    expect(movePlanItem(plan, marks, 'nowhere', 0)).toEqual(marks);
  });
});
