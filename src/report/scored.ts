import type { Assessment } from '../engine/assessment.ts';
import type { Lens } from '../engine/model.ts';
import type { Result } from '../engine/result.ts';

/** What every export is made from. `result` is what the engine returned for this lens and this assessment. */
export type Scored = {
  readonly lens: Lens;
  readonly assessment: Assessment;
  readonly result: Result;
};
