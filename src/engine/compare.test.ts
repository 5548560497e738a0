import { describe, expect, it } from 'vitest';
import type { Moment } from './compare.ts';
import { compareSnapshots } from './compare.ts';
import { evaluate } from './evaluate.ts';
import type { Lens, Scorable } from './model.ts';
import { asked, assessmentOf, chose, lensOf, notApplicable, scored, unknown } from './testing/small-lens.ts';

const moment = (lens: Lens, assessment: Scorable): Moment => ({
  ...assessment,
  result: evaluate(lens, assessment),
});
const binding = { concerns: { core: 1 } };
const questions = [
  asked('stage', ['idea', 'live']),
  scored('q', binding),
  scored('r', { section: 'security' }),
];
const lens = lensOf(questions);

describe('§14 comparing snapshots', () => {
  const before = moment(lens, assessmentOf({ stage: chose('idea') }, { q: chose('no'), r: chose('yes') }));
  const after = moment(lens, assessmentOf({ stage: chose('live') }, { q: chose('most') }, {}));

  it('names answers that changed, as the lens reads them', () => {
    expect(compareSnapshots(lens, before, after).answers).toEqual([
      {
        candidate: null,
        question: 'stage',
        before: { kind: 'choices', choices: ['idea'] },
        after: { kind: 'choices', choices: ['live'] },
      },
      {
        candidate: 'a',
        question: 'q',
        before: { kind: 'choices', choices: ['no'] },
        after: { kind: 'choices', choices: ['most'] },
      },
      {
        candidate: 'a',
        question: 'r',
        before: { kind: 'choices', choices: ['yes'] },
        after: { kind: 'unanswered' },
      },
    ]);
    const same = assessmentOf({}, { q: { ...chose('no'), note: 'Checked' }, r: unknown });
    const noted = moment(lens, assessmentOf({}, { q: chose('no', 'no'), r: { ...unknown, owner: 'Ada' } }));
    expect(compareSnapshots(lens, moment(lens, same), noted).answers).toEqual([]);
  });

  it('tells sets of choices apart by what is in them, in whatever order', () => {
    const many = lensOf([asked('clients', ['web', 'app', 'api'], { kind: 'multiple' })]);
    const changes = (a: readonly string[], b: readonly string[]) =>
      compareSnapshots(
        many,
        moment(many, assessmentOf({ clients: chose(...a) })),
        moment(many, assessmentOf({ clients: chose(...b) })),
      ).answers.length;
    expect(changes(['web', 'app'], ['app', 'web'])).toBe(0);
    expect(changes(['web', 'app'], ['web', 'api'])).toBe(1);
    expect(changes(['web', 'app'], ['web'])).toBe(1);
    expect(changes(['web'], ['web', 'app'])).toBe(1);
  });

  it('gives readiness, verdict and severities before and after, all due to answers under the same lens', () => {
    const { lensChanged, added, removed, candidates } = compareSnapshots(lens, before, after);
    expect({ lensChanged, added, removed }).toEqual({ lensChanged: false, added: ['b'], removed: [] });
    const [a] = candidates;
    expect(candidates).toHaveLength(1);
    expect(a?.verdict).toEqual({ before: 'notYet', after: 'readyWithConditions' });
    expect(a?.overall.dayOne).toEqual({
      before: { atLeast: 0.5, atMost: 0.5 },
      after: { atLeast: 0.4, atMost: 0.9 },
      due: {
        toContent: { atLeast: 0, atMost: 0 },
        toAnswers: { atLeast: expect.closeTo(-0.1, 12), atMost: expect.closeTo(0.4, 12) },
      },
    });
    expect(a?.overall.later).toEqual({ before: null, after: null, due: null });
    expect(Object.keys(a?.pillars ?? {})).toEqual(['performance', 'security']);
    expect(a?.concerns.core?.dayOne.after).toEqual({ atLeast: 0.8, atMost: 0.8 });
    expect(a?.severities).toEqual([
      { question: 'q', before: 'high', after: 'medium', change: 'better' },
      { question: 'r', before: 'none', after: 'medium', change: 'opened' },
    ]);
    expect(compareSnapshots(lens, after, before)).toMatchObject({
      added: [],
      removed: ['b'],
      candidates: [{ severities: [{ change: 'worse' }, { change: 'closed' }] }],
    });
  });

  it('splits the difference where the lens changed: old answers under the new lens stand between', () => {
    const heavier = lensOf(
      [
        asked('stage', ['idea', 'live']),
        scored('q', { ...binding, weight: 3 }),
        scored('r', { section: 'security' }),
      ],
      { version: '2.0.0' },
    );
    const later = moment(heavier, assessmentOf({}, { q: chose('half'), r: chose('yes') }));
    const { lensChanged, candidates } = compareSnapshots(heavier, before, later);
    expect(lensChanged).toBe(true);
    // 1/2 under the old lens, 1/4 under the new one, 2.5/4 with the new answers.
    expect(candidates[0]?.overall.dayOne.due).toEqual({
      toContent: { atLeast: -0.25, atMost: -0.25 },
      toAnswers: { atLeast: 0.375, atMost: 0.375 },
    });
    expect(candidates[0]?.pillars.performance?.dayOne.due?.toContent).toEqual({ atLeast: 0, atMost: 0 });
  });

  it('does not split where the later lens is not at hand, or there is nothing to assess at one end', () => {
    const other = lensOf(questions, { version: '3.0.0' });
    const later = moment(other, assessmentOf({}, { q: chose('half'), r: notApplicable }));
    expect(compareSnapshots(lens, before, later).candidates[0]?.overall.dayOne.due).toBeNull();
    const known = compareSnapshots(other, before, later).candidates[0];
    expect(known?.overall.dayOne.due).not.toBeNull();
    expect(known?.pillars.security?.dayOne).toEqual({
      before: { atLeast: 1, atMost: 1 },
      after: null,
      due: null,
    });
  });

  it('keeps groups and questions that only one of the lenses has', () => {
    const [stage, q] = questions;
    const smaller = lensOf(
      [stage, q].flatMap((each) => each ?? []),
      {
        id: 'other',
        sections: lens.sections.filter(({ id }) => id !== 'security'),
      },
    );
    const later = moment(smaller, assessmentOf({}, { q: chose('no') }));
    const start = moment(lens, assessmentOf({}, { q: chose('no'), r: chose('no') }));
    const change = compareSnapshots(smaller, start, later).candidates[0];
    expect(change?.pillars.security?.dayOne).toMatchObject({ before: { atLeast: 0 }, after: null });
    expect(change?.severities).toEqual([
      { question: 'r', before: 'medium', after: 'none', change: 'closed' },
    ]);
  });
});
