import { describe, expect, it } from 'vitest';
import type { Condition, Question } from './model.ts';
import { scoreOne } from './testing/score-one.ts';
import { asked, chose, lensOf, scored } from './testing/small-lens.ts';

const isLarge: Condition = { question: 'size', anyOf: ['large'] };
const isPublic: Condition = { question: 'access', anyOf: ['public'] };

function horizons(parts: Partial<Question>, profile: Parameters<typeof scoreOne>[2], answer = chose('half')) {
  const lens = lensOf([
    asked('size', ['small', 'large']),
    asked('access', ['internal', 'public']),
    scored('q', parts),
  ]);
  const { dayOne, later } = scoreOne(lens, { q: answer }, profile).questions.q ?? {};
  return { dayOne, later };
}

describe('§6 target and §7 attainment', () => {
  const raise = [
    { when: isLarge, dayOne: 0.8, because: '' },
    { when: isPublic, dayOne: 1, because: '' },
  ];

  it.each([
    ['no raise counts: the base', { size: chose('small'), access: chose('internal') }, [0.5, 0.5], [1, 1]],
    ['a raise counts', { size: chose('large'), access: chose('internal') }, [0.8, 0.8], [0.625, 0.625]],
    ['the greatest raise counts', { size: chose('large'), access: chose('public') }, [1, 1], [0.5, 0.5]],
    ['unknown: from without to with', { size: chose('small') }, [0.5, 1], [0.5, 1]],
    ['known and unknown together', { size: chose('large') }, [0.8, 1], [0.5, 0.625]],
  ])('%s', (_, profile, target, attainment) => {
    expect(horizons({ target: { dayOne: 0.5 }, raise }, profile)).toEqual({
      dayOne: { target, attainment },
      later: null,
    });
  });

  it('no attainment is above 1, and that of an unknown value runs from 0', () => {
    const dayOne = { target: [0.5, 0.5], attainment: [1, 1] };
    expect(horizons({ target: { dayOne: 0.5 } }, {}, chose('most')).dayOne).toEqual(dayOne);
    expect(horizons({ target: { dayOne: 0.5 } }, {}, { kind: 'unknown' }).dayOne?.attainment).toEqual([0, 1]);
  });

  it('a raise lowers nothing, and does nothing at a horizon that has no target', () => {
    const lowering = [{ when: isLarge, dayOne: 0.2, later: 0.9, because: '' }];
    expect(horizons({ target: { dayOne: 0.5 }, raise: lowering }, { size: chose('large') })).toEqual({
      dayOne: { target: [0.5, 0.5], attainment: [1, 1] },
      later: null,
    });
  });

  it('later is never below dayOne, at either end', () => {
    const target = { dayOne: 0.4, later: 0.5 };
    expect(horizons({ target, raise }, {}).later?.target).toEqual([0.5, 1]);
    expect(horizons({ target, raise }, { size: chose('large') }).later?.target).toEqual([0.8, 1]);
  });

  it('later alone stands for itself', () => {
    const later = [{ when: isLarge, later: 1, because: '' }];
    expect(horizons({ target: { later: 0.5 }, raise: later }, {})).toEqual({
      dayOne: null,
      later: { target: [0.5, 1], attainment: [0.5, 1] },
    });
  });
});
