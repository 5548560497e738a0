import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { liftsOf } from './lifted-mean.ts';
import { law } from './testing/law.ts';
import type { Weighted } from './weighted-mean.ts';
import { extremeMean, sumsOf, takenOptional } from './weighted-mean.ts';

const RUNS = law(20261126);

const entries = (maxLength: number): fc.Arbitrary<Weighted[]> =>
  fc.array(
    fc.record({
      weight: fc.constantFrom(0.5, 1, 2, 3),
      amount: fc.constantFrom(0, 0.1, 0.25, 0.5, 0.6, 0.9, 1),
    }),
    { maxLength },
  );

/** The means over every choice of optional entries, one by one. */
function allMeans(fixed: readonly Weighted[], optional: readonly Weighted[]): readonly number[] {
  const subsets = Array.from({ length: 2 ** optional.length }, (_, bits) =>
    optional.filter((__, place) => Math.floor(bits / 2 ** place) % 2 === 1),
  );
  return subsets
    .map((subset) => sumsOf([...fixed, ...subset]))
    .filter(({ weight }) => weight > 0)
    .map(({ weight, total }) => total / weight);
}

describe('the mean of entries of which some may be out', () => {
  it('§8 bounds are exact: the least and the greatest over every choice of optional questions', () => {
    fc.assert(
      fc.property(entries(4), entries(6), (fixed, optional) => {
        const means = allMeans(fixed, optional);
        const least = extremeMean(sumsOf(fixed), optional, 'least');
        const greatest = extremeMean(sumsOf(fixed), optional, 'greatest');
        if (means.length === 0) {
          expect(least).toBeNull();
          expect(greatest).toBeNull();
        } else {
          expect(least).toBeCloseTo(Math.min(...means), 12);
          expect(greatest).toBeCloseTo(Math.max(...means), 12);
        }
      }),
      RUNS,
    );
  });

  it('§13 the rise by one entry raised to 1 is what the mean gives with it raised', () => {
    fc.assert(
      fc.property(entries(4), entries(6), (fixed, optional) => {
        const before = extremeMean(sumsOf(fixed), optional, 'least') ?? 0;
        const lifts = liftsOf(sumsOf(fixed), optional);
        const raised = (list: readonly Weighted[], entry: Weighted): readonly Weighted[] =>
          list.map((other) => (other === entry ? { ...other, amount: 1 } : other));
        for (const entry of fixed)
          expect(lifts.ofFixed(entry)).toBeCloseTo(
            (extremeMean(sumsOf(raised(fixed, entry)), optional, 'least') ?? 0) - before,
            12,
          );
        for (const entry of optional)
          expect(lifts.ofOptional(entry)).toBeCloseTo(
            (extremeMean(sumsOf(fixed), raised(optional, entry), 'least') ?? 0) - before,
            12,
          );
      }),
      RUNS,
    );
  });

  it('takes optional entries only while each moves the mean', () => {
    const low = { weight: 1, amount: 0 };
    const even = { weight: 1, amount: 0.25 };
    const high = { weight: 1, amount: 0.9 };
    const fixed = sumsOf([{ weight: 1, amount: 0.5 }]);
    expect(takenOptional(fixed, [high, even, low], 'least')).toEqual([low]);
    expect(takenOptional(fixed, [low, high], 'greatest')).toEqual([high]);
    expect(extremeMean(fixed, [high, low], 'least')).toBe(0.25);
  });

  it('§8 with no fixed entry the single lowest or highest optional one decides', () => {
    const optional = [
      { weight: 1, amount: 0.4 },
      { weight: 5, amount: 0.9 },
      { weight: 2, amount: 0.2 },
    ];
    expect(extremeMean(sumsOf([]), optional, 'least')).toBeCloseTo(0.2, 12);
    expect(extremeMean(sumsOf([]), optional, 'greatest')).toBeCloseTo(0.9, 12);
  });
});
