import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../engine/assessment.ts';
import type { Answer } from '../../engine/model.ts';
import { builtInLens } from '../../lens/built-in.ts';
import { withAccepted } from './accept.ts';
import { proposalsOf } from './proposal.ts';

const AT = '2027-03-14T09:00:00Z';
const assessmentWith = (answers: Readonly<Record<string, Answer>>): Assessment => ({
  format: 'groundwork-assessment',
  formatVersion: 1,
  id: 'a',
  title: 'Shop',
  createdAt: AT,
  updatedAt: AT,
  lens: { id: 'foundations', version: '1.0.0' },
  profile: {},
  candidates: [
    { id: 'ours', name: 'Ours', answers },
    { id: 'theirs', name: 'Theirs', answers },
  ],
});
const measured: Answer = { kind: 'choices', choices: ['measured'], confidence: 'informed' };
const accepted = (present: Answer, next: Answer) =>
  withAccepted(
    builtInLens,
    assessmentWith({ caching: present }),
    'ours',
    [{ question: 'caching', answer: next }],
    AT,
  );

describe('accepting an answer', () => {
  test('changes that candidate alone; owner and note stay, who answered before does not', () => {
    const present: Answer = {
      kind: 'unknown',
      owner: 'Ana',
      note: 'Asked.',
      answeredBy: 'Ben',
      confidence: 'guess',
    };
    const after = accepted(present, measured);
    expect(after.candidates.map(({ answers }) => answers.caching)).toEqual([
      { ...measured, owner: 'Ana', note: 'Asked.', answeredAt: AT },
      present,
    ]);
  });

  test('takes the note and the evidence of the form where it has some', () => {
    const evidence = [{ title: 'v.example', url: 'https://v.example/' }];
    const after = accepted(
      { kind: 'unknown', note: 'Asked.' },
      { ...measured, note: 'Since May.', evidence },
    );
    expect(after.candidates[0]?.answers.caching).toMatchObject({ note: 'Since May.', evidence });
  });
});

describe('what accepting would do', () => {
  const effect = (present: Answer | undefined, next: Answer) =>
    proposalsOf(builtInLens, present === undefined ? {} : { caching: present }, [
      { question: 'caching', answer: next },
    ]).map((proposal) => proposal.effect);

  test('fills a gap, replaces an answer, or says the same', () => {
    expect(effect(undefined, measured)).toEqual(['fills']);
    expect(effect({ kind: 'unknown' }, measured)).toEqual(['fills']);
    expect(effect({ kind: 'choices', choices: ['possible'] }, measured)).toEqual(['replaces']);
    expect(effect({ kind: 'choices', choices: ['measured'] }, { ...measured, note: 'New.' })).toEqual([
      'fills',
    ]);
    expect(effect({ kind: 'choices', choices: ['measured'], note: 'Old.' }, measured)).toEqual(['same']);
    expect(effect({ kind: 'unknown', note: 'Asked.' }, { kind: 'unknown' })).toEqual(['same']);
  });
});
