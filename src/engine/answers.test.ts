import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';
import { scoreOne } from './testing/score-one.ts';
import {
  asked,
  assessmentOf,
  chose,
  lensOf,
  notApplicable,
  scored,
  unknown,
  valued,
} from './testing/small-lens.ts';

const multiple = { kind: 'multiple', choices: valued({ one: 0.25, two: 0.5, three: 0.5 }) } as const;

describe('§2 answers', () => {
  it.each([
    ['a single with its one choice', chose('half'), [0.5, 0.5], 1],
    ['a choice that counts once however often it is given', chose('half', 'half'), [0.5, 0.5], 1],
    ['a choice that the question has, beside one that it does not', chose('gone', 'half'), [0.5, 0.5], 1],
    ['two choices of a single read as unanswered', chose('half', 'yes'), [0, 1], 0],
    ['no choice of a single reads as unanswered', chose(), [0, 1], 0],
    ['only dropped choices read as unanswered', chose('gone'), [0, 1], 0],
    ['unknown is an answer', unknown, [0, 1], 1],
  ])('single: %s', (_, answer, value, answered) => {
    const result = scoreOne(lensOf([scored('q')]), { q: answer });
    expect(result.questions.q?.value).toEqual(value);
    expect(result.completeness).toEqual({ answered, asked: 1 });
  });

  it.each([
    ['values add up', chose('one', 'two'), [0.75, 0.75], 1],
    ['but not beyond 1', chose('one', 'two', 'three'), [1, 1], 1],
    ['none of these is an answer', chose(), [0, 0], 1],
    ['all dropped reads as unanswered', chose('gone'), [0, 1], 0],
    ['a duplicate counts once', chose('one', 'one'), [0.25, 0.25], 1],
  ])('multiple: %s', (_, answer, value, answered) => {
    const result = scoreOne(lensOf([scored('q', multiple)]), { q: answer });
    expect(result.questions.q?.value).toEqual(value);
    expect(result.completeness.answered).toBe(answered);
  });

  it('a current id means its own question even where another was once called so, in whatever order they are stored', () => {
    const lens = lensOf([scored('old'), scored('new', { formerly: ['old', 'older'] })]);
    expect(scoreOne(lens, { old: chose('half') }).questions.new?.value).toEqual([0, 1]);
    expect(scoreOne(lens, { older: chose('yes'), new: chose('half') }).questions.new?.value).toEqual([
      0.5, 0.5,
    ]);
  });

  it('a current choice id means its own choice even where another was once called so', () => {
    const choices = [
      { id: 'half', label: '', value: 0 },
      { id: 'yes', label: '', value: 1, formerly: ['half', 'fully'] },
    ];
    const lens = lensOf([scored('q', { choices })]);
    expect(scoreOne(lens, { q: chose('half') }).questions.q?.value).toEqual([0, 0]);
    expect(scoreOne(lens, { q: chose('fully') }).questions.q?.value).toEqual([1, 1]);
  });

  it('completeness counts optional questions as asked, others that do not apply nowhere, and adds the profile', () => {
    const isLive = { question: 'stage', anyOf: ['live'] };
    const lens = lensOf([
      asked('stage', ['idea', 'live']),
      asked('users', ['few', 'many'], { appliesWhen: isLive }),
      scored('always'),
      scored('live-only', { appliesWhen: isLive }),
    ]);
    const candidate = { always: notApplicable, 'live-only': chose('yes') };
    expect(evaluate(lens, assessmentOf({}, candidate)).completeness).toEqual({ answered: 2, asked: 4 });
    expect(evaluate(lens, assessmentOf({ stage: chose('idea') }, candidate)).completeness).toEqual({
      answered: 2,
      asked: 2,
    });
  });
});
