import { describe, expect, it } from 'vitest';
import { askedOfCandidate, askedOfProfile, isUnanswered } from './asked.ts';
import { asked, chose, lensOf, notApplicable, scored, unknown } from './testing/small-lens.ts';

const isLive = { question: 'stage', anyOf: ['live'] };
const lens = lensOf([
  scored('always'),
  scored('live-only', { appliesWhen: isLive }),
  asked('stage', ['idea', 'live']),
  asked('users', ['few', 'many'], { appliesWhen: isLive }),
]);

describe('§4 what is asked', () => {
  it('of the profile: all that applies or may, in content order, with how it stands', () => {
    const outline = (profile: Parameters<typeof askedOfProfile>[1]) =>
      askedOfProfile(lens, profile).map(({ question, applies, state }) => [question.id, applies, state]);
    expect(outline({})).toEqual([
      ['stage', 'yes', 'unanswered'],
      ['users', 'optional', 'unanswered'],
    ]);
    expect(outline({ stage: chose('live'), users: notApplicable })).toEqual([
      ['stage', 'yes', 'choices'],
      ['users', 'notApplicable', 'notApplicable'],
    ]);
    expect(outline({ stage: chose('idea'), users: chose('few') })).toEqual([['stage', 'yes', 'choices']]);
  });

  it('of a candidate, by the profile', () => {
    const ids = (profile: Parameters<typeof askedOfCandidate>[1]) =>
      askedOfCandidate(lens, profile, { always: unknown }).map(({ question, applies }) => [
        question.id,
        applies,
      ]);
    expect(ids({ stage: chose('idea') })).toEqual([['always', 'yes']]);
    expect(ids({ stage: chose('live') })).toEqual([
      ['always', 'yes'],
      ['live-only', 'yes'],
    ]);
    expect(ids({})).toEqual([
      ['always', 'yes'],
      ['live-only', 'optional'],
    ]);
  });

  it('unknown is an answer', () => {
    const asked = askedOfCandidate(lens, { stage: chose('live') }, { always: unknown });
    expect(asked.map(isUnanswered)).toEqual([false, true]);
  });
});
