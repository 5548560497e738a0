import { describe, expect, it } from 'vitest';
import { evaluate } from '../evaluate.ts';
import type { Decision } from '../model.ts';
import { asked, assessmentOf, chose, decisionOf, lensOf } from '../testing/small-lens.ts';

const criterion = { question: 'q', weight: 1, support: { yes: { x: 1 }, no: { y: 1 } } };
const decision = (id: string, options: Decision['options']): Decision =>
  decisionOf([], [criterion], { id, options });
const against = (other: string, option: string) => [{ decision: other, option, because: '' }];
const plain = [
  { id: 'x', title: '' },
  { id: 'y', title: '' },
];

describe('§11 conflicts', () => {
  const conflicts = (decisions: readonly Decision[], answer = chose('yes')) =>
    evaluate(lensOf([asked('q', ['yes', 'no'])], { decisions }), assessmentOf({ q: answer })).conflicts;
  const naming = [{ id: 'x', title: '', conflicts: against('b', 'x') }, ...plain.slice(1)];

  it('are pairs of decisions whose leaders cannot go together, whichever names the other, in content order', () => {
    expect(conflicts([decision('a', naming), decision('b', plain)])).toEqual([['a', 'b']]);
    expect(conflicts([decision('b', plain), decision('a', naming)])).toEqual([['b', 'a']]);
    const both = [{ id: 'x', title: '', conflicts: against('a', 'x') }, ...plain.slice(1)];
    expect(conflicts([decision('a', naming), decision('b', both)])).toEqual([['a', 'b']]);
  });

  it('only leaders count', () => {
    expect(conflicts([decision('a', naming), decision('b', plain)], chose('no'))).toEqual([]);
    const other = [{ id: 'x', title: '', conflicts: against('b', 'y') }, ...plain.slice(1)];
    expect(conflicts([decision('a', other), decision('b', plain)])).toEqual([]);
    expect(conflicts([decision('a', naming), decision('c', plain)])).toEqual([]);
  });

  it('each of those tied is a leader', () => {
    expect(conflicts([decision('a', naming), decision('b', plain)], chose())).toEqual([['a', 'b']]);
  });
});
