import type { Assessment } from '../engine/assessment.ts';
import type { Lens, Scorable } from '../engine/model.ts';
import type { CandidateResult, Result } from '../engine/result.ts';

/** What every part of the results page is drawn from. */
export type Subject = {
  readonly lens: Lens;
  readonly assessment: Assessment;
  readonly result: Result;
  readonly candidate: CandidateResult;
};

/** What a figure is explained from: the answers that it was computed of, of now or of an earlier moment. */
export type Explained = { readonly lens: Lens; readonly assessment: Scorable };
