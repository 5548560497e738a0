import { describe, expect, it } from 'vitest';
import type { Criterion } from '../model.ts';
import { decideOne } from '../testing/score-one.ts';
import { asked, chose, decisionOf, lensOf } from '../testing/small-lens.ts';
import { WEIGHTINGS, weightings } from './simplex.ts';

const ids = ['p', 'q', 'r'];
const lensWith = (criteria: readonly Criterion[], options = ['a', 'b', 'c']) =>
  lensOf(
    ids.map((id) => asked(id, ['yes', 'no'])),
    { decisions: [decisionOf(options, criteria)] },
  );
const profile = Object.fromEntries(ids.map((id) => [id, chose('yes')]));
const criterion = (question: string, support: Readonly<Record<string, number>>): Criterion => ({
  question,
  weight: 1,
  support: { yes: support },
});

describe('§11 weightings', () => {
  it.each([1, 2, 3, 7])('%d weights are above or at 0, add up to 1 and weigh alike on average', (size) => {
    const drawn = weightings(size);
    expect(drawn.map((column) => column.length)).toEqual(new Array<number>(size).fill(WEIGHTINGS));
    const means = new Array<number>(size).fill(0);
    for (let weighting = 0; weighting < WEIGHTINGS; weighting += 1) {
      const row = drawn.map((column) => column[weighting] ?? Number.NaN);
      expect(Math.min(...row)).toBeGreaterThanOrEqual(0);
      expect(row.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
      row.forEach((weight, place) => {
        means[place] = (means[place] ?? 0) + weight / WEIGHTINGS;
      });
    }
    for (const mean of means) expect(Math.abs(mean - 1 / size)).toBeLessThan(0.02);
  });

  it('are even over the simplex: one of three weights is under a half three times in four', () => {
    const [first = new Float64Array()] = weightings(3);
    const under = first.filter((weight) => weight < 0.5).length;
    expect(under / WEIGHTINGS).toBeGreaterThan(0.72);
    expect(under / WEIGHTINGS).toBeLessThan(0.78);
  });
});

describe('§11 win share', () => {
  const share = (criteria: readonly Criterion[], options?: string[]) =>
    decideOne(lensWith(criteria, options), profile).winShare;

  it('is the chance to lead when the weights are anything', () => {
    // a leads where 2p > q, that is for two thirds of all p + q = 1.
    const { a = 0, b = 0 } = share([criterion('p', { a: 2 }), criterion('q', { b: 1 })], ['a', 'b']);
    expect(a).toBeGreaterThan(0.63);
    expect(a).toBeLessThan(0.7);
    expect(a + b).toBeCloseTo(1, 12);
  });

  it('does not look at the weights of the lens, nor at criteria without an answer', () => {
    const criteria = [criterion('p', { a: 2 }), criterion('q', { b: 1 })];
    const heavier = criteria.map((each, place) => ({ ...each, weight: 1 + 7 * place }));
    expect(share(heavier)).toEqual(share(criteria));
    const { r, ...answered } = profile;
    expect(r).toBeDefined();
    expect(decideOne(lensWith([...criteria, criterion('r', { c: 2 })]), answered).winShare).toEqual(
      share(criteria),
    );
  });

  it('level options lead together, as they do in `leader`', () => {
    expect(share([criterion('p', { a: 1, b: 1 })])).toEqual({ a: 1, b: 1, c: 0 });
    expect(share([])).toEqual({ a: 1, b: 1, c: 1 });
    expect(share([criterion('p', { a: 1, b: 1, c: 1 })])).toEqual({ a: 1, b: 1, c: 1 });
  });

  it('falls to the option with the least against it', () => {
    expect(share([criterion('p', { a: -1, b: -2, c: -2 }), criterion('q', { b: -1, c: -1 })])).toEqual({
      a: 1,
      b: 0,
      c: 0,
    });
  });

  it('an option that is never first gets nothing, though it is never last', () => {
    expect(share([criterion('p', { a: 2, b: 0.5 }), criterion('q', { c: 2, b: 0.5 })]).b).toBe(0);
  });
});
