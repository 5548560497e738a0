import { describe, expect, it } from 'vitest';
import type { Criterion } from '../model.ts';
import { decideOne } from '../testing/score-one.ts';
import { asked, chose, decisionOf, lensOf, notApplicable, unknown } from '../testing/small-lens.ts';

const questions = [
  asked('size', ['small', 'middle', 'large']),
  asked('speed', ['slow', 'fast']),
  asked('clients', ['web', 'app', 'api'], { kind: 'multiple' }),
];
const bySize: Criterion = {
  question: 'size',
  weight: 1,
  support: { small: { a: 2 }, middle: { b: 0.5 }, large: { b: 2, c: 1 } },
};
const bySpeed: Criterion = { question: 'speed', weight: 1, support: { slow: { a: 1 }, fast: { b: 1 } } };
const byClients: Criterion = {
  question: 'clients',
  weight: 1,
  support: { web: { a: 1 }, app: { b: 1.5 }, api: { b: 1 } },
};
const flips = (
  criteria: readonly Criterion[],
  profile: Parameters<typeof decideOne>[1],
  options = ['a', 'b', 'c'],
) => decideOne(lensOf(questions, { decisions: [decisionOf(options, criteria)] }), profile).flips;

describe('§11 flips', () => {
  it('names every single choice that is enough', () => {
    expect(flips([bySize], { size: chose('small') })).toEqual({
      rival: 'b',
      count: 1,
      changes: [
        { question: 'size', to: ['middle'] },
        { question: 'size', to: ['large'] },
      ],
    });
  });

  it('overtaking means strictly ahead', () => {
    const even: Criterion = { question: 'size', weight: 1, support: { small: { a: 1 }, large: { b: 0 } } };
    expect(flips([even], { size: chose('small') })).toBeNull();
  });

  it('where one change is not enough, the fewest that are, in order of criteria', () => {
    // a leads b by 3; speed gives b 2, size gives 2.5 with middle and 4 with large.
    const small = { ...bySize, support: { small: { a: 2 }, middle: { b: 0.5 } } };
    expect(flips([bySpeed, small], { size: chose('small'), speed: chose('slow') })).toEqual({
      rival: 'b',
      count: 2,
      changes: [
        { question: 'speed', to: ['fast'] },
        { question: 'size', to: ['middle'] },
      ],
    });
  });

  it('takes the changes that gain most first', () => {
    const lead: Criterion = { question: 'clients', weight: 5, support: { web: { a: 0.6 } } };
    const result = flips([bySpeed, bySize, lead], {
      size: chose('small'),
      speed: chose('slow'),
      clients: chose('web'),
    });
    // a leads b by 6: size gains 4, clients 3, speed 2.
    expect(result?.count).toBe(2);
    expect(result?.changes.map(({ question }) => question)).toEqual(['size', 'clients']);
  });

  it('is null where all changes together are not enough, and for what is not answered with choices', () => {
    const firm: Criterion = {
      question: 'size',
      weight: 5,
      support: { small: { a: 1 }, middle: { a: 1 }, large: { a: 1 } },
    };
    const profile = { size: chose('small') };
    expect(flips([firm, bySpeed], { ...profile, speed: chose('slow') })).toBeNull();
    const open = { ...bySpeed, weight: 100 };
    for (const speed of [unknown, notApplicable])
      expect(flips([firm, open], { ...profile, speed })).toBeNull();
  });

  it('the rival that needs the fewest changes, the first in content order of those equal', () => {
    const support = { small: { a: 2 }, middle: { b: 1 }, large: { c: 1 } };
    expect(flips([{ ...bySize, support }], { size: chose('small') })?.rival).toBe('b');
    expect(flips([{ ...bySize, support }], { size: chose('small') }, ['c', 'a', 'b'])?.rival).toBe('c');
    const farther: Criterion = { question: 'speed', weight: 1, support: { slow: { a: 1, c: 1 } } };
    expect(
      flips([{ ...bySize, support: { small: { a: 2 }, large: { c: 1 } } }, farther], {
        size: chose('small'),
        speed: chose('slow'),
      })?.rival,
    ).toBe('c');
  });

  it('of a multiple question every choice more or less that is enough, with the whole new answer', () => {
    expect(flips([byClients], { clients: chose('web') })).toEqual({
      rival: 'b',
      count: 1,
      changes: [{ question: 'clients', to: ['web', 'app'] }],
    });
  });

  it('of a multiple question that takes several choices at once, the answer best for the rival; the rest stays as it is', () => {
    const heavy: Criterion = {
      question: 'clients',
      weight: 1,
      support: { web: { a: 2 }, app: { b: 1 } },
    };
    expect(flips([heavy], { clients: chose('web', 'api') }, ['a', 'b'])).toEqual({
      rival: 'b',
      count: 1,
      changes: [{ question: 'clients', to: ['app', 'api'] }],
    });
  });
});
