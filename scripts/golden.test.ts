import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../src/engine/evaluate.ts';
import { GOLDEN_FOLDER, readExamples, readLens } from './examples.ts';

const DRIFT = 'The engine or the content gives another result. If that is meant, run: npm run golden';

describe.each(readExamples())('$name', ({ name, assessment }) => {
  const lens = readLens();

  test('scores as its golden result says', () => {
    const golden: unknown = JSON.parse(readFileSync(`${GOLDEN_FOLDER}/${name}`, 'utf8'));
    expect(evaluate(lens, assessment), DRIFT).toEqual(golden);
  });

  test('keeps true results in its snapshots', () => {
    for (const snapshot of assessment.snapshots ?? [])
      expect(evaluate(lens, snapshot), DRIFT).toEqual(snapshot.result);
  });
});

test('the examples show three different verdicts', () => {
  const lens = readLens();
  const verdicts = readExamples().map(({ assessment }) => evaluate(lens, assessment).candidates[0]?.verdict);
  expect(new Set(verdicts).size).toBe(3);
});
