/** The order in which a plan is shown: the team's own, or by what an action takes or gives. */
import type { Effort, PlanMark, QuestionId } from './model.ts';
import { descending } from './order.ts';
import type { PlanItem } from './result.ts';

export type PlanSort = 'team' | 'effort' | 'gain';
type Marks = Readonly<Record<QuestionId, PlanMark>> | undefined;

const EFFORT_RANK = { S: 0, M: 1, L: 2, XL: 3 } as const satisfies Record<Effort, number>;

/**
 * The actions of a plan, those of day one first whatever the sort. `team`: by the places that were given, then those without one in the
 * engine's order. `effort`: the smallest first. `gain`: the greatest first. Level actions stay in the engine's order.
 */
export function sortPlan(plan: readonly PlanItem[], marks: Marks, sort: PlanSort): readonly PlanItem[] {
  const compare = comparison(marks, sort);
  return plan.toSorted((a, b) => isLater(a) - isLater(b) || compare(a, b));
}

/** The marks after one action has moved to another place (from 0) among those of its horizon, given in the team's order. */
export function movePlanItem(
  items: readonly PlanItem[],
  marks: Marks,
  question: QuestionId,
  to: number,
): Readonly<Record<QuestionId, PlanMark>> {
  const from = items.findIndex((item) => item.question === question);
  const moved = items[from];
  if (moved === undefined) return marks ?? {};
  const order = items.toSpliced(from, 1).toSpliced(to, 0, moved);
  // Those below stay without a place, so that they keep following the engine as answers change.
  const lastPlaced = order.findLastIndex((item) => placeOf(item, marks) !== null);
  const end = Math.max(from, to, lastPlaced);
  const placed = order
    .slice(0, end + 1)
    .map((item, place) => [item.question, { ...marks?.[item.question], place }] as const);
  return { ...marks, ...Object.fromEntries(placed) };
}

/** The marks without any place: the engine's order again. Marks that said nothing else are gone. */
export function withoutPlaces(marks: Marks): Readonly<Record<QuestionId, PlanMark>> {
  const rest = Object.entries(marks ?? {}).map(
    ([question, { place: _, ...mark }]) => [question, mark] as const,
  );
  return Object.fromEntries(rest.filter(([, mark]) => Object.keys(mark).length > 0));
}

function comparison(marks: Marks, sort: PlanSort): (a: PlanItem, b: PlanItem) => number {
  switch (sort) {
    case 'team':
      return (a, b) => comparePlaces(placeOf(a, marks), placeOf(b, marks));
    case 'effort':
      return (a, b) => EFFORT_RANK[a.effort] - EFFORT_RANK[b.effort];
    case 'gain':
      return (a, b) => descending(a.gain, b.gain);
  }
}

function comparePlaces(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a - b;
}

const placeOf = ({ question }: PlanItem, marks: Marks): number | null =>
  marks !== undefined && Object.hasOwn(marks, question) ? (marks[question]?.place ?? null) : null;

const isLater = ({ horizon }: PlanItem): number => Number(horizon === 'later');
