/** The plan as its page shows it: each action with what the team noted and what is reached after it. */
import { adviceFor } from '../../engine/action.ts';
import type { Assessment } from '../../engine/assessment.ts';
import type { Advice, Candidate, IsoDate, Lens, PlanMark, Question, Share } from '../../engine/model.ts';
import { own } from '../../engine/own.ts';
import type { PlanSort } from '../../engine/plan-order.ts';
import { sortPlan } from '../../engine/plan-order.ts';
import { projectedSteps } from '../../engine/projected-steps.ts';
import type { CandidateResult, PlanItem } from '../../engine/result.ts';
import { isOverdue } from '../../words/plan.ts';

export type PlanRow = {
  readonly item: PlanItem;
  readonly question: Question;
  readonly advice: Advice;
  readonly mark: PlanMark;
  /** Its place in the whole plan, from 1. */
  readonly number: number;
  /** The least readiness at its own horizon after it and all actions above it; `null` where there is nothing to assess. */
  readonly after: Share | null;
  /** Whether the severity holds whatever the unknowns turn out to be. */
  readonly isCertain: boolean;
  readonly isDone: boolean;
  readonly isOverdue: boolean;
};

const NO_MARK: PlanMark = {};

/** Every action in the order asked for, those of day one first. */
export function planRows(
  lens: Lens,
  assessment: Assessment,
  candidate: Candidate,
  scored: CandidateResult,
  sort: PlanSort,
  today: IsoDate,
): readonly PlanRow[] {
  const plan = sortPlan(scored.plan, candidate.plan, sort);
  const order = plan.map(({ question }) => question);
  const steps = projectedSteps(lens, assessment, candidate.id, order);
  return plan.flatMap((item, index): readonly PlanRow[] => {
    const question = lens.questions.find(({ id }) => id === item.question);
    const least = own(scored.questions, item.question)?.value?.[0] ?? 0;
    const advice = question && adviceFor(question, least);
    if (question === undefined || advice === undefined) return [];
    const mark = own(candidate.plan, item.question) ?? NO_MARK;
    const after = steps[index]?.after[item.horizon] ?? null;
    const isCertain = own(scored.questions, item.question)?.severity.certain === item.severity;
    const state = { isCertain, isDone: mark.doneOn !== undefined, isOverdue: isOverdue(mark, today) };
    return [{ item, question, advice, mark, number: index + 1, after, ...state }];
  });
}

/** What was noted for a question that calls for no action any more. */
export type ClosedRow = { readonly question: Question; readonly mark: PlanMark; readonly isDone: true };

/** In content order. */
export function closedRows(lens: Lens, candidate: Candidate, scored: CandidateResult): readonly ClosedRow[] {
  const planned = new Set(scored.plan.map(({ question }) => question));
  return lens.questions.flatMap((question): readonly ClosedRow[] => {
    const mark = own(candidate.plan, question.id);
    if (mark === undefined || planned.has(question.id)) return [];
    const { place: _, ...said } = mark;
    return Object.keys(said).length === 0 ? [] : [{ question, mark, isDone: true }];
  });
}
