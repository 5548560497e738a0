import { expect, test } from 'vitest';
import type { CandidateResult, QuestionResult, Severity } from '../engine/result.ts';
import { verdictExplanation, verdictSentence, verdictTitle } from './verdict.ts';

const question = (certain: Severity, possible: Severity): QuestionResult => ({
  applies: 'yes',
  value: [0, 1],
  dayOne: null,
  later: null,
  severity: { certain, possible },
});

const stack: CandidateResult = {
  id: 'ours',
  name: 'Our stack',
  completeness: { answered: 3, asked: 4 },
  overall: { dayOne: { atLeast: 0.58, atMost: 0.86 }, later: null },
  pillars: {},
  concerns: {},
  readings: {},
  questions: {},
  verdict: 'ready',
  checks: [],
  aheadOfNeed: [],
  findOut: [],
  restsOnGuesses: [],
  plan: [],
  projected: { dayOne: 1, later: null },
};

test('each verdict is one sentence that counts what it rests on', () => {
  const sentence = (change: Partial<CandidateResult>) => verdictSentence({ ...stack, ...change });
  expect(sentence({})).toBe('Our stack is ready to build on');
  expect(sentence({ verdict: 'readyWithConditions', questions: { a: question('low', 'medium') } })).toBe(
    'Our stack is ready, on one condition',
  );
  const questions = { a: question('high', 'high'), b: question('high', 'high'), c: question('low', 'high') };
  expect(sentence({ verdict: 'notYet', questions })).toBe(
    'Our stack is not ready yet: two high risks are certain',
  );
});

test('missing answers are blamed only where they alone leave high risks open', () => {
  const questions = { a: question('none', 'high'), b: question('none', 'high') };
  const item = (id: string) => ({ question: id, possible: 'high', width: 0.1 }) as const;
  const open = { ...stack, verdict: 'findOutFirst', questions } as const;
  expect(verdictSentence({ ...open, findOut: [item('a'), item('b')] })).toBe(
    'Our stack could be ready, but two day-one answers are missing',
  );
  expect(verdictSentence({ ...open, findOut: [item('a')] })).toBe(
    'Our stack could be ready, but two high risks are not ruled out',
  );
});

test('the explanation gives the range, and a certain readiness as one number', () => {
  expect(verdictExplanation(stack)).toMatch(/^At least 58\u00a0%, at most 86\u00a0% of what day one needs/);
  const certain = { ...stack, overall: { dayOne: { atLeast: 0.9, atMost: 0.9 }, later: null } };
  expect(verdictExplanation(certain)).toMatch(/^90\u00a0% of what day one needs/);
});

test('no verdict says why there is none', () => {
  expect(verdictTitle(null)).toBe('Nothing to assess');
  const none = { ...stack, verdict: null };
  expect(verdictSentence({ ...none, completeness: { answered: 0, asked: 4 } })).toBe(
    'Our stack has no answers yet',
  );
  expect(verdictSentence(none)).toBe('There is nothing to assess for Our stack');
});
