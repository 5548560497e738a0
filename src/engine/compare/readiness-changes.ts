/** §14: readiness before and after, and what moved it. */
import type { Horizon } from '../model.ts';
import { own } from '../own.ts';
import type { CandidateResult, Readiness, ReadinessPerHorizon } from '../result.ts';

/** How far the two ends of a readiness moved. */
export type Shift = { readonly atLeast: number; readonly atMost: number };

export type ReadinessChange = {
  readonly before: Readiness | null;
  readonly after: Readiness | null;
  /** The difference by its two causes, which add up to it; `null` where there was or is nothing to assess, or it cannot be told. */
  readonly due: { readonly toContent: Shift; readonly toAnswers: Shift } | null;
};
export type ReadinessChanges = { readonly [H in Horizon]: ReadinessChange };

/** A candidate before, after, and with its old answers under the new content (`null` where that content is not at hand). */
export type Stages = {
  readonly before: CandidateResult;
  readonly between: CandidateResult | null;
  readonly after: CandidateResult;
};

type GroupKind = 'pillars' | 'concerns' | 'readings';

export const overallChanges = ({ before, between, after }: Stages): ReadinessChanges =>
  changesOf(before.overall, between?.overall, after.overall);

/** Every group of either moment, those of the later one first. */
export const groupChanges = (
  { before, between, after }: Stages,
  kind: GroupKind,
): Readonly<Record<string, ReadinessChanges>> => {
  const ids = new Set([...Object.keys(after[kind]), ...Object.keys(before[kind])]);
  return Object.fromEntries(
    [...ids].map((id) => [
      id,
      changesOf(
        own(before[kind], id),
        between === null ? undefined : own(between[kind], id),
        own(after[kind], id),
      ),
    ]),
  );
};

function changesOf(
  before: ReadinessPerHorizon | undefined,
  between: ReadinessPerHorizon | undefined,
  after: ReadinessPerHorizon | undefined,
): ReadinessChanges {
  const at = (horizon: Horizon): ReadinessChange =>
    changeOf(before?.[horizon] ?? null, between?.[horizon] ?? null, after?.[horizon] ?? null);
  return { dayOne: at('dayOne'), later: at('later') };
}

const changeOf = (
  before: Readiness | null,
  between: Readiness | null,
  after: Readiness | null,
): ReadinessChange => ({
  before,
  after,
  due: before && between && after && { toContent: shift(before, between), toAnswers: shift(between, after) },
});

const shift = (from: Readiness, to: Readiness): Shift => ({
  atLeast: to.atLeast - from.atLeast,
  atMost: to.atMost - from.atMost,
});
