import type { Assessment } from '../../engine/assessment.ts';
import type { Lens } from '../../engine/model.ts';
import type { Result } from '../../engine/result.ts';
import type { Compared } from './compared.ts';

/** What every part of the page is drawn from; at least two candidates. */
export type Subject = {
  readonly lens: Lens;
  readonly assessment: Assessment;
  readonly result: Result;
  readonly compared: readonly Compared[];
};
