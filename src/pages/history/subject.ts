import type { Assessment } from '../../engine/assessment.ts';
import type { CandidateChange, SnapshotComparison } from '../../engine/compare.ts';
import type { CandidateId, Lens } from '../../engine/model.ts';
import type { CandidateResult } from '../../engine/result.ts';
import type { NamedMoment, Span } from './moments.ts';

/** What the parts of the page about two moments are drawn from. */
export type Subject = Span & {
  readonly lens: Lens;
  readonly assessment: Assessment;
  readonly comparison: SnapshotComparison;
};

/** The same for one candidate that is in both moments. */
export type CandidateSubject = Subject & { readonly change: CandidateChange };

/** The result that a candidate had at a moment. */
export function resultAt({ result }: NamedMoment, id: CandidateId): CandidateResult | undefined {
  return result.candidates.find((candidate) => candidate.id === id);
}
