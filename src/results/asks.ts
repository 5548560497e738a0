/** What "why?" asks the engine, for each kind of figure. */
import type { GroupRef } from '../engine/explain/explanation.ts';
import type { Subject as Asked } from '../engine/explain.ts';
import type { CandidateId, Horizon, QuestionId } from '../engine/model.ts';
import type { QuestionResult, Readiness } from '../engine/result.ts';

/** Both ends of a range; one where they are the same. */
export function asksOfReadiness(
  candidate: CandidateId,
  group: GroupRef,
  horizon: Horizon,
  readiness: Readiness | null,
): readonly Asked[] {
  const ends = readiness !== null && readiness.atLeast < readiness.atMost ? BOTH : LEAST;
  return ends.map((bound) => ({ kind: 'readiness', candidate, group, horizon, bound }));
}

/** How much of a target an answer meets: both ends of what is not known. */
export function asksOfAttainment(
  candidate: CandidateId,
  question: QuestionId,
  horizon: Horizon,
  result: QuestionResult,
): readonly Asked[] {
  const [least, most] = result[horizon]?.attainment ?? [0, 0];
  return (least < most ? BOTH : LEAST).map((bound) => ({
    kind: 'attainment',
    candidate,
    question,
    horizon,
    bound,
  }));
}

const LEAST = ['atLeast'] as const;
const BOTH = ['atLeast', 'atMost'] as const;
