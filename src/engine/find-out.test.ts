import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';
import { scoreOne } from './testing/score-one.ts';
import {
  asked,
  assessmentOf,
  chose,
  decisionOf,
  lensOf,
  notApplicable,
  scored,
  unknown,
} from './testing/small-lens.ts';

const when = (question: string, ...anyOf: string[]) => ({ question, anyOf });
const binding = { concerns: { core: 1 } };

describe('§12 scored questions to find out first', () => {
  const lens = lensOf([
    asked('stage', ['idea', 'live']),
    scored('plain', { weight: 3 }),
    scored('later-only', { target: { later: 1 } }),
    scored('core-light', binding),
    scored('core-heavy', { ...binding, weight: 2 }),
    scored('core-optional', { ...binding, appliesWhen: when('stage', 'live') }),
    scored('no-target', { target: {} }),
    scored('known'),
    scored('out'),
  ]);
  const answers = { 'core-heavy': unknown, known: chose('no'), out: notApplicable };

  it('open questions with a target: worst possible severity, then width, then content order', () => {
    // Weights of all that take part in dayOne: 3 + 1 + 2 + 1 (optional) + 1 (known) = 8.
    expect(scoreOne(lens, answers).findOut).toEqual([
      { question: 'core-heavy', possible: 'high', width: 2 / 8 },
      { question: 'core-light', possible: 'high', width: 1 / 8 },
      { question: 'core-optional', possible: 'high', width: 1 / 8 },
      { question: 'plain', possible: 'medium', width: 3 / 8 },
      { question: 'later-only', possible: 'low', width: 0 },
    ]);
  });

  it('not those that do not apply; widths go by priority and by what is open of the attainment', () => {
    const { findOut } = scoreOne(lens, answers, { stage: chose('idea') }, { priorities: { performance: 5 } });
    expect(findOut.map(({ question }) => question)).not.toContain('core-optional');
    expect(findOut[0]?.width).toBeCloseTo(2 / 7, 12);
    const two = lensOf([asked('stage', ['idea', 'live']), scored('a'), scored('b', { section: 'security' })]);
    const weighed = scoreOne(two, {}, {}, { priorities: { performance: 1, security: 3 } });
    expect(weighed.findOut.map(({ question }) => question)).toEqual(['b', 'a']);
    expect(weighed.findOut[0]?.width).toBeCloseTo(3 / 4, 12);
  });

  it('also those that cannot fall short, with nothing to win', () => {
    const covering = lensOf([
      asked('needed', ['a'], { kind: 'multiple' }),
      scored('q', { kind: 'multiple', covers: 'needed' }),
    ]);
    expect(scoreOne(covering, {}, { needed: chose() }).findOut).toEqual([
      { question: 'q', possible: 'none', width: 0 },
    ]);
  });
});

describe('§12 profile questions to find out first', () => {
  const decisions = [
    decisionOf(
      ['x', 'y', 'z'],
      [
        { question: 'small-swing', weight: 2, support: { yes: { x: 1 }, no: { y: 0.5, z: -1 } } },
        { question: 'large-swing', weight: 1, support: { yes: { x: 2 }, no: { x: -2, y: 2 } } },
        { question: 'severe', weight: 1, support: { yes: { x: 0.5 } } },
      ],
    ),
  ];
  const lens = lensOf(
    [
      asked('nothing', ['yes', 'no']),
      asked('small-swing', ['yes', 'no']),
      asked('large-swing', ['yes', 'no']),
      asked('severe', ['yes', 'no']),
      asked('chained', ['yes', 'no'], { appliesWhen: when('severe', 'yes') }),
      asked('covered', ['yes', 'no'], { kind: 'multiple' }),
      asked('raising', ['yes', 'no']),
      scored('q', { ...binding, appliesWhen: when('chained', 'yes') }),
      scored('r', { kind: 'multiple', covers: 'covered' }),
      scored('s', { target: { later: 1 }, raise: [{ when: when('raising', 'yes'), later: 1, because: '' }] }),
    ],
    { decisions },
  );
  const order = (
    profile: Parameters<typeof assessmentOf>[0],
    ...candidates: Parameters<typeof assessmentOf>[0][]
  ) => evaluate(lens, assessmentOf(profile, ...candidates)).profileFindOut;

  it('by the worst possible severity that hangs on them over all candidates, then by swing, then content order', () => {
    expect(order({}, { q: chose('yes'), r: chose('yes'), s: chose('yes') }, {})).toEqual([
      { question: 'severe', swing: 0.5 },
      { question: 'chained', swing: 0 },
      { question: 'covered', swing: 0 },
      { question: 'raising', swing: 0 },
      // x against y: with yes 2, with no -4; x against z of small-swing: 2 × 1 and 2 × 1; y against z: 0 and 3.
      { question: 'large-swing', swing: 6 },
      { question: 'small-swing', swing: 3 },
      { question: 'nothing', swing: 0 },
    ]);
  });

  it('without a candidate only swings count', () => {
    expect(order({}).map(({ question }) => question)).toEqual([
      'large-swing',
      'small-swing',
      'severe',
      'nothing',
      'chained',
      'covered',
      'raising',
    ]);
  });

  it('answered ones and those that do not apply are not to be found out', () => {
    const open = order({ severe: chose('no'), nothing: notApplicable, covered: unknown }, {});
    expect(open.map(({ question }) => question)).toEqual([
      'covered',
      'raising',
      'large-swing',
      'small-swing',
    ]);
  });

  it('nothing swings a settled decision', () => {
    const settled = { 'small-swing': chose('yes'), 'large-swing': chose('yes') };
    expect(order(settled).find(({ question }) => question === 'severe')?.swing).toBe(0);
  });

  it('the answer to a question that may not apply can also come to nothing', () => {
    const optional = lensOf(
      [
        asked('gate', ['yes', 'no']),
        asked('behind', ['yes', 'no'], { appliesWhen: when('gate', 'yes') }),
        asked('many', ['a', 'b', 'c'], { kind: 'multiple' }),
      ],
      {
        decisions: [
          decisionOf(
            ['x', 'y'],
            [
              { question: 'behind', weight: 1, support: { yes: { x: 2 }, no: { x: 1 } } },
              { question: 'many', weight: 2, support: { a: { x: 1 }, b: { y: 0.5 }, c: { x: 0.25 } } },
            ],
          ),
        ],
      },
    );
    const swings = (profile: Parameters<typeof assessmentOf>[0]) =>
      evaluate(optional, assessmentOf(profile)).profileFindOut;
    expect(swings({})).toContainEqual({ question: 'behind', swing: 2 });
    expect(swings({ gate: chose('yes') })).toContainEqual({ question: 'behind', swing: 1 });
    expect(swings({})).toContainEqual({ question: 'many', swing: 3.5 });
  });
});
