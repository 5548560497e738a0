import type { Assessment } from '../engine/assessment.ts';
import { evaluate } from '../engine/evaluate.ts';
import { builtInLens } from '../lens/built-in.ts';
import type { Summary } from '../storage/summary.ts';

/** What the list of assessments shows of this one: its progress, its stacks, and the verdict of the first. */
export function summarise(assessment: Assessment): Summary {
  const { completeness, candidates } = evaluate(builtInLens, assessment);
  return {
    ...completeness,
    candidates: candidates.length,
    verdict: candidates[0]?.verdict ?? null,
  };
}
