import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';
import { largeAssessment, largeLens } from './testing/large-lens.ts';
import { asked, assessmentOf, chose, lensOf, scored } from './testing/small-lens.ts';

describe('the result document', () => {
  it('names the lens it was scored under, whatever lens the assessment was made with', () => {
    const lens = lensOf([scored('q')], { id: 'other', version: '2.1.0' });
    const { format, formatVersion, lens: ref } = evaluate(lens, assessmentOf({}));
    expect({ format, formatVersion, ref }).toEqual({
      format: 'groundwork-result',
      formatVersion: 1,
      ref: { id: 'other', version: '2.1.0' },
    });
  });

  it('has every question, pillar, concern and reading of the lens, in content order', () => {
    const lens = lensOf([scored('late', { section: 'security' }), asked('p', ['a']), scored('early')], {
      readings: [{ id: 'leave', title: '', questions: {} }],
    });
    const [candidate] = evaluate(lens, assessmentOf({}, {})).candidates;
    expect(Object.keys(candidate?.questions ?? {})).toEqual(['early', 'late']);
    expect(Object.keys(candidate?.pillars ?? {})).toEqual(['performance', 'security']);
    expect(Object.keys(candidate?.concerns ?? {})).toEqual(['core', 'polish']);
    expect(candidate?.readings).toEqual({ leave: { dayOne: null, later: null } });
  });

  it('needs neither concerns, readings, decisions nor checks', () => {
    const { concerns, ...bare } = lensOf([scored('q')]);
    expect(concerns).toBeDefined();
    const result = evaluate(bare, assessmentOf({}, { q: chose('half') }));
    expect(result).toMatchObject({
      checks: [],
      conflicts: [],
      decisions: {},
      profileFindOut: [],
      ranking: ['a'],
    });
    expect(result.candidates[0]).toMatchObject({
      concerns: {},
      readings: {},
      verdict: 'readyWithConditions',
    });
  });

  it('has nothing but the profile where there is no candidate', () => {
    const result = evaluate(lensOf([asked('p', ['a']), scored('q')]), assessmentOf({ p: chose('a') }));
    expect(result).toMatchObject({
      candidates: [],
      completeness: { answered: 1, asked: 1 },
      ranking: [],
      dominates: [],
    });
  });

  it('keys that every object inherits are ids like any other', () => {
    const lens = lensOf([asked('constructor', ['valueof', 'tostring']), scored('hasownproperty')]);
    const [candidate] = evaluate(lens, assessmentOf({}, {})).candidates;
    expect(candidate?.questions.hasownproperty?.value).toEqual([0, 1]);
    expect(evaluate(lens, assessmentOf({})).completeness).toEqual({ answered: 0, asked: 1 });
  });

  it('takes a lens of five thousand questions', () => {
    const lens = largeLens(5000);
    const { candidates } = evaluate(lens, largeAssessment(lens, 2));
    expect(candidates.map(({ completeness }) => completeness.asked > 4000)).toEqual([true, true]);
  });
});
