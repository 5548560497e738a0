import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';
import type { Check } from './model.ts';
import { scoreOne } from './testing/score-one.ts';
import { asked, assessmentOf, chose, lensOf, scored, unknown } from './testing/small-lens.ts';

const isIdea = { question: 'stage', anyOf: ['idea'] };
const hasNone = { question: 'q', anyOf: ['no'] };
const check = (id: string, when: Check['when']): Check => ({ id, title: id, when });

describe('§10 checks', () => {
  const lens = lensOf([asked('stage', ['idea', 'live']), scored('q')], {
    checks: [
      check('profile', isIdea),
      check('always', { all: [] }),
      check('scored', hasNone),
      check('mixed', { all: [isIdea, { not: hasNone }] }),
      check('nowhere', { question: 'gone', anyOf: ['no'] }),
    ],
  });

  it('those that name only profile questions are flagged once, the others for each candidate', () => {
    const result = evaluate(
      lens,
      assessmentOf({ stage: chose('idea') }, { q: chose('no') }, { q: chose('yes') }, { q: unknown }),
    );
    expect(result.checks).toEqual(['profile', 'always']);
    expect(result.candidates.map(({ checks }) => checks)).toEqual([['scored'], ['mixed'], []]);
  });

  it('what a check names is looked for within all, any and not', () => {
    const nested = lensOf([asked('stage', ['idea', 'live']), scored('q')], {
      checks: [
        check('any-profile', { any: [isIdea] }),
        check('not-profile', { not: { question: 'stage', anyOf: ['live'] } }),
        check('any-scored', { any: [isIdea, hasNone] }),
        check('not-scored', { not: { all: [hasNone] } }),
      ],
    });
    const result = evaluate(nested, assessmentOf({ stage: chose('idea') }, { q: chose('yes') }));
    expect(result.checks).toEqual(['any-profile', 'not-profile']);
    expect(result.candidates[0]?.checks).toEqual(['any-scored', 'not-scored']);
  });

  it('only what is certainly so is flagged', () => {
    expect(evaluate(lens, assessmentOf({}, {})).checks).toEqual(['always']);
  });
});

describe('§10 ahead of need', () => {
  const lens = lensOf([
    asked('stage', ['idea', 'live']),
    scored('q', {
      concerns: { polish: 1 },
      aheadOfNeed: { above: 0.5, when: isIdea, because: '' },
      appliesWhen: { not: { question: 'stage', anyOf: ['live'] } },
    }),
  ]);
  const flagged = (answer: ReturnType<typeof chose>, stage = chose('idea')) =>
    scoreOne(lens, { q: answer }, { stage }).aheadOfNeed;

  it('is flagged for a value above the bar while the need is certainly not there', () => {
    expect(flagged(chose('most'))).toEqual(['q']);
    expect(flagged(chose('half'))).toEqual([]);
    expect(flagged(unknown)).toEqual([]);
    expect(flagged(chose('yes'), chose('live'))).toEqual([]);
    expect(flagged(chose('yes'), unknown)).toEqual([]);
  });

  it('is not flagged while it is unknown whether the need is there, or where it is', () => {
    const always = lensOf([
      asked('stage', ['idea', 'live']),
      scored('q', { aheadOfNeed: { above: 0.5, when: isIdea, because: '' } }),
    ]);
    expect(scoreOne(always, { q: chose('yes') }).aheadOfNeed).toEqual([]);
    expect(scoreOne(always, { q: chose('yes') }, { stage: chose('live') }).aheadOfNeed).toEqual([]);
    expect(scoreOne(always, { q: chose('yes') }, { stage: chose('idea') }).aheadOfNeed).toEqual(['q']);
  });

  it('is not flagged where it is unknown whether the question applies', () => {
    const optional = lensOf([
      asked('stage', ['idea', 'live']),
      asked('team', ['one', 'many']),
      scored('q', {
        aheadOfNeed: { above: 0.5, when: isIdea, because: '' },
        appliesWhen: { question: 'team', anyOf: ['many'] },
      }),
    ]);
    const profile = { stage: chose('idea') };
    expect(scoreOne(optional, { q: chose('yes') }, profile).aheadOfNeed).toEqual([]);
    expect(scoreOne(optional, { q: chose('yes') }, { ...profile, team: chose('many') }).aheadOfNeed).toEqual([
      'q',
    ]);
  });

  it('needs an answer with choices, not only a value that is high whatever the answer', () => {
    const covering = lensOf([
      asked('needed', ['a', 'b'], { kind: 'multiple' }),
      scored('q', {
        kind: 'multiple',
        covers: 'needed',
        aheadOfNeed: { above: 0.5, when: { all: [] }, because: '' },
      }),
    ]);
    expect(scoreOne(covering, {}, { needed: chose() }).aheadOfNeed).toEqual([]);
    expect(scoreOne(covering, { q: chose() }, { needed: chose() }).aheadOfNeed).toEqual(['q']);
  });
});
