import { describe, expect, it } from 'vitest';
import type { Question } from './model.ts';
import { scoreOne } from './testing/score-one.ts';
import {
  asked,
  chose,
  guessed,
  lensOf,
  notApplicable,
  scored,
  unknown,
  valued,
} from './testing/small-lens.ts';

const binding: Partial<Question> = { concerns: { core: 1, polish: 1 } };
const choices = valued({ zero: 0, under: 0.49, half: 0.5, over: 0.51, near: 1 - 1e-12, one: 1 });

const severityOf = (parts: Partial<Question>, ...chosen: readonly string[]) =>
  scoreOne(lensOf([scored('q', { choices, ...parts })]), chosen.length > 0 ? { q: chose(...chosen) } : {})
    .questions.q?.severity;
const both = (severity: string) => ({ certain: severity, possible: severity });

describe('§9 severity', () => {
  it.each([
    ['one', 'none', 'none'],
    ['near', 'none', 'none'],
    ['over', 'medium', 'low'],
    ['half', 'high', 'medium'],
    ['under', 'high', 'medium'],
    ['zero', 'high', 'medium'],
  ])('dayOne, value %s: %s where binding, else %s', (choice, whenBinding, otherwise) => {
    expect(severityOf(binding, choice)).toEqual(both(whenBinding));
    expect(severityOf({}, choice)).toEqual(both(otherwise));
    expect(severityOf({ concerns: { core: 0, polish: 1 } }, choice)).toEqual(both(otherwise));
  });

  it('later gives low at most', () => {
    expect(severityOf({ ...binding, target: { later: 1 } }, 'zero')).toEqual(both('low'));
    expect(severityOf({ ...binding, target: { later: 1 } }, 'one')).toEqual(both('none'));
    expect(severityOf({ ...binding, target: { dayOne: 0.5, later: 1 } }, 'half')).toEqual(both('low'));
    expect(severityOf({ ...binding, target: {} }, 'zero')).toEqual(both('none'));
  });

  it('certain looks at the most that is attained, possible at the least', () => {
    expect(severityOf(binding)).toEqual({ certain: 'none', possible: 'high' });
  });

  it('certain is none for an optional question', () => {
    const lens = lensOf([
      asked('stage', ['idea', 'live']),
      scored('q', { ...binding, appliesWhen: { question: 'stage', anyOf: ['live'] } }),
    ]);
    const { questions } = scoreOne(lens, { q: chose('no') });
    expect(questions.q?.severity).toEqual({ certain: 'none', possible: 'high' });
  });
});

describe('§9 verdict', () => {
  const lens = lensOf([scored('core-one', binding), scored('core-two', binding), scored('side', {})]);
  const verdict = (answers: Parameters<typeof scoreOne>[1]) => scoreOne(lens, answers).verdict;

  it.each([
    ['notYet', { 'core-one': chose('half'), 'core-two': unknown }],
    ['findOutFirst', { 'core-one': chose('most'), 'core-two': unknown }],
    ['findOutFirst', { side: chose('yes') }],
    ['readyWithConditions', { 'core-one': chose('most'), 'core-two': chose('yes'), side: chose('yes') }],
    ['readyWithConditions', { 'core-one': chose('yes'), 'core-two': chose('yes') }],
    ['ready', { 'core-one': chose('yes'), 'core-two': chose('yes'), side: chose('most') }],
    [null, {}],
    [null, { gone: chose('yes'), side: chose('gone') }],
  ])('%s for %j', (expected, answers) => {
    expect(verdict(answers)).toBe(expected);
  });

  it('an unknown or not applicable answer is one; an answer to a question that does not apply is none', () => {
    expect(verdict({ side: unknown })).toBe('findOutFirst');
    expect(verdict({ side: notApplicable })).toBe('findOutFirst');
    const conditional = lensOf([
      asked('stage', ['idea', 'live']),
      scored('q', { appliesWhen: { question: 'stage', anyOf: ['live'] } }),
      scored('r'),
    ]);
    expect(scoreOne(conditional, { q: chose('no') }, { stage: chose('idea') }).verdict).toBeNull();
    expect(scoreOne(conditional, { q: chose('no') }, { stage: chose('live') }).verdict).not.toBeNull();
  });

  it('is null where only later has anything to assess', () => {
    const later = lensOf([scored('q', { target: { later: 1 } })]);
    expect(scoreOne(later, { q: chose('no') }).verdict).toBeNull();
  });
});

describe('§10 rests on guesses', () => {
  it('names answers that were guessed and would stand worse if they were unknown, not applicable included', () => {
    const lens = lensOf([
      scored('sure', binding),
      scored('guess', binding),
      scored('bad-guess', binding),
      scored('unknown-guess', binding),
      scored('out', binding),
      scored('out-guess', binding),
    ]);
    const { restsOnGuesses } = scoreOne(lens, {
      sure: { ...chose('yes'), confidence: 'informed' },
      guess: guessed('most'),
      'bad-guess': guessed('no'),
      'unknown-guess': { ...unknown, confidence: 'guess' },
      out: notApplicable,
      'out-guess': { ...notApplicable, confidence: 'guess' },
    });
    expect(restsOnGuesses).toEqual(['guess', 'out-guess']);
  });
});
