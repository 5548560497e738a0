import { describe, expect, it } from 'vitest';
import { scoreOne } from './testing/score-one.ts';
import { asked, chose, lensOf, notApplicable, scored, unknown } from './testing/small-lens.ts';

const onlyWhenLive = { question: 'stage', anyOf: ['live'] };

describe('§8 readiness', () => {
  const lens = lensOf(
    [
      asked('stage', ['idea', 'live']),
      scored('a', { weight: 2, concerns: { core: 1 } }),
      scored('b', { concerns: { core: 0.5, polish: 2 }, target: { dayOne: 1, later: 1 } }),
      scored('c', { section: 'security', concerns: { core: 0 } }),
    ],
    { readings: [{ id: 'leave', title: '', questions: { c: 3, a: 1, b: 0, gone: 7 } }] },
  );
  const result = scoreOne(lens, { a: chose('half'), b: chose('yes'), c: chose('no') });
  const at = (share: number) => expect.closeTo(share, 12);

  it('a pillar weighs questions by their own weight', () => {
    expect(result.pillars.performance?.dayOne).toEqual({ atLeast: at(2 / 3), atMost: at(2 / 3) });
    expect(result.pillars.security?.dayOne).toEqual({ atLeast: 0, atMost: 0 });
  });

  it('a concern by own weight times weight on the concern, and only where that is above 0', () => {
    expect(result.concerns.core?.dayOne).toEqual({ atLeast: at(1.5 / 2.5), atMost: at(1.5 / 2.5) });
    expect(result.concerns.polish?.dayOne).toEqual({ atLeast: 1, atMost: 1 });
  });

  it('a reading by its own weights alone', () => {
    expect(result.readings.leave?.dayOne).toEqual({ atLeast: at(0.5 / 4), atMost: at(0.5 / 4) });
  });

  it('overall by own weight times the priority of the pillar over 3', () => {
    expect(result.overall.dayOne?.atLeast).toBeCloseTo(2 / 4, 12);
    const answers = { a: chose('half'), b: chose('yes'), c: chose('no') };
    const weighed = scoreOne(lens, answers, {}, { priorities: { security: 5, performance: 1 } });
    expect(weighed.overall.dayOne?.atLeast).toBeCloseTo(2 / 3 / (1 + 5 / 3), 12);
    expect(weighed.pillars).toEqual(result.pillars);
  });

  it('is null with nothing to assess, never 0 or 1, and each horizon stands for itself', () => {
    expect(result.overall.later).toEqual({ atLeast: 1, atMost: 1 });
    expect(result.pillars.security?.later).toBeNull();
    const none = scoreOne(lens, { a: notApplicable, b: notApplicable, c: notApplicable });
    expect(none.overall).toEqual({ dayOne: null, later: null });
    expect(none.verdict).toBeNull();
  });

  it('a weight that is not above 0 keeps a question out of every group of that weight', () => {
    const weightless = lensOf([scored('a', { weight: 0, concerns: { core: 1 } }), scored('b')]);
    const { overall, concerns } = scoreOne(weightless, { a: chose('no'), b: chose('yes') });
    expect(overall.dayOne).toEqual({ atLeast: 1, atMost: 1 });
    expect(concerns.core?.dayOne).toBeNull();
  });

  it('unknown answers open the range, optional questions only where they move a bound', () => {
    const open = lensOf([
      asked('stage', ['idea', 'live']),
      scored('a'),
      scored('b'),
      scored('low', { appliesWhen: onlyWhenLive }),
      scored('high', { appliesWhen: onlyWhenLive }),
    ]);
    const answers = { a: chose('half'), b: unknown, low: chose('no'), high: chose('yes') };
    expect(scoreOne(open, answers).overall.dayOne).toEqual({ atLeast: at(0.5 / 3), atMost: at(2.5 / 3) });
    const known = scoreOne(open, answers, { stage: chose('idea') });
    expect(known.overall.dayOne).toEqual({ atLeast: 0.25, atMost: 0.75 });
  });
});
