import { expect, test } from 'vitest';
import { evaluate } from '../../engine/evaluate.ts';
import { builtInLens } from '../../lens/built-in.ts';
import { matchesOf, suggestionsOf } from './suggestions.ts';

const EMPTY = {
  lens: { id: builtInLens.id, version: builtInLens.version },
  profile: {},
  candidates: [{ id: 'a', name: 'A', answers: {} }],
};

test('nothing is suggested twice, and where nothing is answered the unknowns come first', () => {
  const result = evaluate(builtInLens, EMPTY);
  const [candidate] = result.candidates;
  if (candidate === undefined) throw new Error('no candidate');
  const { findOut, turns, risks } = suggestionsOf(builtInLens, result, candidate);
  expect(findOut).toEqual(candidate.findOut.slice(0, 4).map(({ question }) => question));
  expect([...turns, ...risks]).toEqual([]);
});

test('a question is found by any words of it or of its answers, in any order and case', () => {
  const [question] = builtInLens.questions;
  if (question === undefined) throw new Error('no question');
  const words = question.prompt.split(' ').slice(0, 3).toReversed().join('  ').toUpperCase();
  expect(matchesOf(builtInLens.questions, words)).toContain(question);
  expect(matchesOf(builtInLens.questions, question.choices[0]?.label ?? '-')).toContain(question);
  expect(matchesOf(builtInLens.questions, 'zzzz')).toEqual([]);
  expect(matchesOf(builtInLens.questions, '  ')).toEqual([]);
});
