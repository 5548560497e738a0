import { useMemo } from 'react';
import type { Assessment } from '../engine/assessment.ts';
import { evaluate } from '../engine/evaluate.ts';
import type { Result } from '../engine/result.ts';
import { builtInLens } from '../lens/built-in.ts';

/** The result of the open assessment under the built-in lens; the same object for as long as the assessment is. */
export function useResult(assessment: Assessment): Result {
  return useMemo(() => evaluate(builtInLens, assessment), [assessment]);
}
