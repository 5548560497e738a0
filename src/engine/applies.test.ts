import { describe, expect, it } from 'vitest';
import type { Condition } from './model.ts';
import { scoreOne } from './testing/score-one.ts';
import { asked, chose, lensOf, notApplicable, scored, unknown } from './testing/small-lens.ts';

const a: Condition = { question: 'a', anyOf: ['yes'] };
const b: Condition = { question: 'b', anyOf: ['yes', 'maybe'] };
const answers = {
  true: chose('yes'),
  false: chose('no'),
  unknown,
  unanswered: undefined,
  notApplicable,
} as const;

function appliesWith(
  condition: Condition,
  ofA: keyof typeof answers,
  ofB: keyof typeof answers = 'unanswered',
) {
  const lens = lensOf([
    asked('a', ['yes', 'no', 'maybe']),
    asked('b', ['yes', 'no', 'maybe']),
    scored('q', { appliesWhen: condition }),
  ]);
  const given = { a: answers[ofA], b: answers[ofB] };
  const profile = Object.entries(given).flatMap(([id, answer]) =>
    answer === undefined ? [] : [[id, answer] as const],
  );
  return scoreOne(lens, {}, Object.fromEntries(profile)).questions.q?.applies;
}

describe('§3 conditions', () => {
  it.each([
    ['true', 'yes'],
    ['false', 'no'],
    ['unknown', 'optional'],
    ['unanswered', 'optional'],
    ['notApplicable', 'no'],
  ] as const)('a leaf over an answer that is %s: %s', (answer, applies) => {
    expect(appliesWith(a, answer)).toBe(applies);
  });

  it.each([
    ['true', 'true', 'yes', 'yes'],
    ['true', 'false', 'no', 'yes'],
    ['true', 'unknown', 'optional', 'yes'],
    ['false', 'unknown', 'no', 'optional'],
    ['unknown', 'false', 'no', 'optional'],
    ['unknown', 'true', 'optional', 'yes'],
    ['false', 'false', 'no', 'no'],
    ['unknown', 'unknown', 'optional', 'optional'],
  ] as const)('strong Kleene: %s with %s: all %s, any %s', (ofA, ofB, all, any) => {
    expect(appliesWith({ all: [a, b] }, ofA, ofB)).toBe(all);
    expect(appliesWith({ any: [a, b] }, ofA, ofB)).toBe(any);
  });

  it('not: true, false and unknown, and true over a question that does not apply', () => {
    expect(appliesWith({ not: a }, 'true')).toBe('no');
    expect(appliesWith({ not: a }, 'false')).toBe('yes');
    expect(appliesWith({ not: a }, 'unknown')).toBe('optional');
    expect(appliesWith({ not: a }, 'notApplicable')).toBe('yes');
  });

  it('empty all is true, empty any is false', () => {
    expect(appliesWith({ all: [] }, 'unanswered')).toBe('yes');
    expect(appliesWith({ any: [] }, 'unanswered')).toBe('no');
  });

  it('where it is unknown whether the question named applies, true becomes unknown and false stays', () => {
    const lens = lensOf([
      asked('first', ['yes', 'no']),
      asked('second', ['yes', 'no'], { appliesWhen: { question: 'first', anyOf: ['yes'] } }),
      scored('q', { appliesWhen: { question: 'second', anyOf: ['yes'] } }),
    ]);
    const applies = (profile: Parameters<typeof scoreOne>[2]) =>
      scoreOne(lens, {}, profile).questions.q?.applies;
    expect(applies({ second: chose('yes') })).toBe('optional');
    expect(applies({ second: chose('no') })).toBe('no');
    expect(applies({ first: chose('no'), second: chose('yes') })).toBe('no');
    expect(applies({ first: chose('yes'), second: chose('yes') })).toBe('yes');
    expect(applies({ first: chose('no') })).toBe('no');
    expect(applies({ first: chose('no'), second: unknown })).toBe('no');
  });

  it('conditions that name later questions or none of the lens know nothing of them, and do not run in circles', () => {
    const lens = lensOf([
      asked('first', ['yes'], { appliesWhen: { question: 'second', anyOf: ['yes'] } }),
      asked('second', ['yes'], { appliesWhen: { question: 'second', anyOf: ['yes'] } }),
      scored('q', { appliesWhen: { question: 'first', anyOf: ['yes'] } }),
      scored('r', { appliesWhen: { question: 'nowhere', anyOf: ['yes'] } }),
    ]);
    const { questions } = scoreOne(lens, {}, { first: chose('yes'), second: chose('yes') });
    expect([questions.q?.applies, questions.r?.applies]).toEqual(['optional', 'optional']);
  });
});

describe('§4 does a question apply', () => {
  const lens = lensOf([asked('a', ['yes', 'no']), scored('q', { appliesWhen: a }), scored('other')]);
  const nothing = { value: null, dayOne: null, later: null, severity: { certain: 'none', possible: 'none' } };

  it('one that does not apply scores nowhere, though its answer is kept', () => {
    const result = scoreOne(lens, { q: chose('no'), other: chose('yes') }, { a: chose('no') });
    expect(result.questions.q).toEqual({ applies: 'no', ...nothing });
    expect(result.overall.dayOne).toEqual({ atLeast: 1, atMost: 1 });
  });

  it('not applicable takes it out of every group, also where it may not apply', () => {
    const result = scoreOne(lens, { q: notApplicable, other: chose('half') }, { a: unknown });
    expect(result.questions.q).toEqual({ applies: 'notApplicable', ...nothing });
    expect(result.overall.dayOne).toEqual({ atLeast: 0.5, atMost: 0.5 });
    expect(scoreOne(lens, { q: notApplicable }, { a: chose('no') }).questions.q?.applies).toBe('no');
  });
});
