/** What the answers tried out change for one stack, as the page shows it. */
import type { CandidateChange, Moment } from '../../engine/compare.ts';
import { compareSnapshots } from '../../engine/compare.ts';
import type { CandidateId, Horizon, Lens } from '../../engine/model.ts';
import type { CandidateResult, Readiness } from '../../engine/result.ts';
import type { DecisionChange } from '../../engine/what-if.ts';
import { decisionChanges, planChanges } from '../../engine/what-if.ts';
import { range } from '../../words/numbers.ts';
import type { WhatIfFinding } from '../../words/what-if.ts';
import { WHAT_IF } from '../../words/what-if.ts';

type ReadinessRow = {
  readonly id: string;
  readonly title: string;
  readonly before: Readiness | null;
  readonly after: Readiness | null;
};

export type Difference = {
  readonly change: CandidateChange;
  /** Overall, then the pillars: those rows whose range reads otherwise. */
  readonly readiness: { readonly [H in Horizon]: readonly ReadinessRow[] };
  readonly decisions: readonly DecisionChange[];
  readonly plan: ReturnType<typeof planChanges>;
  /** The plans before and after, to name their actions. */
  readonly before: CandidateResult;
  readonly after: CandidateResult;
  /** The other stacks whose verdict changes. */
  readonly others: readonly { readonly name: string; readonly change: CandidateChange }[];
};

/** `null` where the stack is in neither moment. */
export function changesOf(
  lens: Lens,
  before: Moment,
  after: Moment,
  candidate: CandidateId,
): Difference | null {
  const { candidates } = compareSnapshots(lens, before, after);
  const change = candidates.find((one) => one.candidate === candidate);
  const was = before.result.candidates.find(({ id }) => id === candidate);
  const is = after.result.candidates.find(({ id }) => id === candidate);
  if (change === undefined || was === undefined || is === undefined) return null;
  const rowsAt = (horizon: Horizon): readonly ReadinessRow[] =>
    [
      { id: 'overall', title: WHAT_IF.overall, ...change.overall[horizon] },
      ...lens.sections.flatMap(({ id, title }) => {
        const pillar = change.pillars[id];
        return pillar === undefined ? [] : [{ id, title, ...pillar[horizon] }];
      }),
    ].filter((row) => range(row.before) !== range(row.after));
  return {
    change,
    readiness: { dayOne: rowsAt('dayOne'), later: rowsAt('later') },
    decisions: decisionChanges(before.result, after.result),
    plan: planChanges(was, is),
    before: was,
    after: is,
    others: candidates
      .filter((one) => one.candidate !== candidate && one.verdict.before !== one.verdict.after)
      .map((one) => ({
        name: after.candidates.find(({ id }) => id === one.candidate)?.name ?? one.candidate,
        change: one,
      })),
  };
}

/** Whether nothing at all is another than before. */
export function isNoDifference({ change, readiness, decisions, plan, others }: Difference): boolean {
  return (
    change.verdict.before === change.verdict.after &&
    [readiness.dayOne, readiness.later, change.severities, decisions, plan.joined, plan.left, others].every(
      (list) => list.length === 0,
    )
  );
}

export function findingOf({ change, decisions }: Difference, tried: number): WhatIfFinding {
  const count = (kind: 'opened' | 'closed') =>
    change.severities.filter((severity) => severity.change === kind).length;
  return {
    tried,
    verdict: change.verdict,
    dayOne: change.overall.dayOne,
    opened: count('opened'),
    closed: count('closed'),
    turned: decisions.length,
  };
}
