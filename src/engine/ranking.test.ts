import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';
import { assessmentOf, chose, lensOf, notApplicable, scored, unknown } from './testing/small-lens.ts';

const lens = lensOf([scored('p'), scored('s', { section: 'security' })]);
type Answers = Parameters<typeof assessmentOf>[0];
const compare = (...candidates: Answers[]) => evaluate(lens, assessmentOf({}, ...candidates));

describe('§14 ranking', () => {
  it('by overall dayOne atLeast, then atMost, then order in the file; null last', () => {
    const out = { p: notApplicable, s: notApplicable };
    const half = { p: chose('half'), s: chose('half') };
    const wide = { p: chose('yes'), s: unknown };
    expect(compare(out, half, wide, half, { p: chose('yes'), s: chose('most') }, out).ranking).toEqual([
      'e',
      'c',
      'b',
      'd',
      'a',
      'f',
    ]);
  });
});

describe('§14 dominance', () => {
  it('at least as ready in every pillar whatever the unknowns, and more so in one', () => {
    expect(
      compare({ p: chose('yes'), s: chose('half') }, { p: chose('half'), s: chose('half') }).dominates,
    ).toEqual([['a', 'b']]);
    expect(
      compare({ p: chose('yes'), s: chose('half') }, { p: chose('half'), s: chose('most') }).dominates,
    ).toEqual([]);
    expect(
      compare({ p: chose('half'), s: chose('no') }, { p: chose('yes'), s: chose('yes') }).dominates,
    ).toEqual([['b', 'a']]);
  });

  it('level in all is no dominance', () => {
    const half = { p: chose('half'), s: chose('half') };
    expect(compare(half, half).dominates).toEqual([]);
  });

  it('an unknown counts as the best it could be for the one, the worst for the other', () => {
    expect(compare({ p: chose('yes'), s: chose('most') }, { p: chose('no'), s: unknown }).dominates).toEqual(
      [],
    );
    expect(compare({ p: chose('yes'), s: chose('yes') }, { p: chose('no'), s: unknown }).dominates).toEqual([
      ['a', 'b'],
    ]);
    expect(compare({ p: chose('yes'), s: unknown }, { p: chose('no'), s: chose('half') }).dominates).toEqual(
      [],
    );
  });

  it('a pillar that is null for both is skipped, for one alone there is no dominance', () => {
    const without = { p: chose('yes'), s: notApplicable };
    expect(compare(without, { p: chose('no'), s: notApplicable }).dominates).toEqual([['a', 'b']]);
    expect(compare(without, { p: chose('no'), s: chose('no') }).dominates).toEqual([]);
    expect(
      compare({ p: chose('yes'), s: chose('yes') }, { p: chose('no'), s: notApplicable }).dominates,
    ).toEqual([]);
  });
});
