import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../engine/assessment.ts';
import { evaluate } from '../engine/evaluate.ts';
import type { Answers } from '../engine/model.ts';
import { builtInLens } from '../lens/built-in.ts';
import { bestNext } from './best-next.ts';

const example: Assessment = JSON.parse(readFileSync('content/examples/b2b-saas-before-launch.json', 'utf8'));

const nextOf = (assessment: Assessment, except?: string) => {
  const [candidate] = assessment.candidates;
  if (candidate === undefined) throw new Error('The example has no candidate');
  return bestNext(builtInLens, assessment, evaluate(builtInLens, assessment), candidate, except);
};

const without = (answers: Answers, ...ids: readonly string[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.includes(id)));

describe('the best next question', () => {
  it('§12 is the first to find out where all is answered, and says that it is known to be unknown', () => {
    const [candidate] = evaluate(builtInLens, example).candidates;
    const next = nextOf(example);
    expect(next?.step.question.id).toBe(candidate?.findOut[0]?.question);
    expect(next?.isUnknown).toBe(true);
    expect(next?.reason).toEqual({
      kind: 'risk',
      severity: candidate?.findOut[0]?.possible,
      width: candidate?.findOut[0]?.width,
    });
    expect(nextOf(example, candidate?.findOut[0]?.question)?.step.question.id).toBe(
      candidate?.findOut[1]?.question,
    );
  });

  it('goes to what has no answer before what is unknown, and to the product before the stacks', () => {
    const [first, ...rest] = example.candidates;
    if (first === undefined) throw new Error('The example has no candidate');
    const open = { ...first, answers: without(first.answers, 'caching', 'authentication') };
    const stack = { ...example, candidates: [open, ...rest] };
    const result = evaluate(builtInLens, stack).candidates[0];
    const inOrder = result?.findOut.map(({ question }) => question) ?? [];
    const expected = inOrder.find((id) => ['caching', 'authentication'].includes(id));
    expect(nextOf(stack)?.step.question.id).toBe(expected);
    expect(nextOf(stack)?.isUnknown).toBe(false);

    const product = { ...stack, profile: without(example.profile, 'stage', 'clients') };
    const found = evaluate(builtInLens, product).profileFindOut.map(({ question }) => question);
    expect(nextOf(product)?.step.question.id).toBe(found.find((id) => ['stage', 'clients'].includes(id)));
    expect(nextOf(product)?.step.scope).toBe('profile');
  });
});
