import { describe, expect, it } from 'vitest';
import type { Decided, Snapshot } from './assessment.ts';
import { decidedStanding } from './decided.ts';
import { evaluate } from './evaluate.ts';
import type { Answer } from './model.ts';
import { asked, assessmentOf, chose, decisionOf, lensOf } from './testing/small-lens.ts';

const never = { question: 'team', anyOf: ['many'] };
const decision = decisionOf(
  ['own', 'bought'],
  [
    { question: 'team', weight: 1, support: { many: { own: 2 }, few: { bought: 2 } } },
    { question: 'rules', weight: 1, support: { deep: { own: 1 } } },
  ],
);
const lens = lensOf([asked('team', ['few', 'many']), asked('rules', ['plain', 'deep'])], {
  decisions: [decision],
});

const on = (answer: Answer, answeredAt: string): Answer => ({ ...answer, answeredAt });
const accepted = (option: string, date = '2026-10-19'): Decided => ({ status: 'accepted', option, date });

function standing(profile: Record<string, Answer>, decided: Decided, snapshots: readonly Snapshot[] = []) {
  const assessment = { ...assessmentOf(profile), snapshots };
  const result = evaluate(lens, assessment).decisions.shape;
  if (result === undefined) throw new Error('there is no decision');
  return decidedStanding(lens, assessment, decision, result, decided);
}

function snapshotOf(profile: Record<string, Answer>, takenAt: string): Snapshot {
  const scorable = assessmentOf(profile);
  return { ...scorable, id: takenAt, name: '', takenAt, result: evaluate(lens, scorable) };
}

describe('what was decided beside what the answers say', () => {
  it('leads, is level, is behind or is ruled out', () => {
    expect(standing({ team: chose('few') }, accepted('bought')).option).toBe('leads');
    expect(standing({}, accepted('bought')).option).toBe('level');
    expect(standing({ team: chose('many') }, accepted('bought')).option).toBe('behind');
    expect(standing({}, { status: 'deferred' }).option).toBe('none');
    const [own, bought] = decision.options;
    if (own === undefined || bought === undefined) throw new Error('two options');
    const ruling = lensOf(lens.questions, {
      decisions: [{ ...decision, options: [own, { ...bought, excludedWhen: never }] }],
    });
    const assessment = assessmentOf({ team: chose('many') });
    const result = evaluate(ruling, assessment).decisions.shape;
    expect(result && decidedStanding(ruling, assessment, decision, result, accepted('bought')).option).toBe(
      'excluded',
    );
  });

  it('names the answers that came after the day of the decision, not those of that day', () => {
    const profile = {
      team: on(chose('few'), '2026-10-20T00:10:00.000Z'),
      rules: on(chose('deep'), '2026-10-19T23:50:00.000Z'),
    };
    expect(standing(profile, accepted('bought')).changedSince).toEqual(['team']);
    expect(standing(profile, accepted('bought', 'some day')).changedSince).toEqual([]);
  });

  it('tells who led at the last snapshot up to the decision, where that is another one now', () => {
    const many = { team: chose('many') };
    const few = { team: chose('few') };
    const snapshots = [
      snapshotOf(many, '2026-10-19T12:00:00.000Z'),
      snapshotOf(few, '2026-09-01T12:00:00.000Z'),
      snapshotOf(few, '2026-11-01T12:00:00.000Z'),
    ];
    expect(standing(few, accepted('own'), snapshots).leaderThen).toEqual(['own']);
    expect(standing(many, accepted('own'), snapshots).leaderThen).toBeNull();
    expect(standing(few, accepted('own', '2026-08-01'), snapshots).leaderThen).toBeNull();
  });
});
