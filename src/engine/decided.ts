/** How what was decided stands to what the answers point to now. */
import { storedAnswer } from './answers.ts';
import type { Decided, Snapshot } from './assessment.ts';
import { indexOf } from './lens-index.ts';
import type { Answers, Decision, IsoDate, Lens, OptionId, QuestionId } from './model.ts';
import { own } from './own.ts';
import type { DecisionResult } from './result.ts';

export type DecidedStanding = {
  /** Of the option that was chosen or turned down; `none` where no option was named. */
  readonly option: 'leads' | 'level' | 'behind' | 'excluded' | 'none';
  /** The leaders of the last snapshot up to the day of the decision, where they were others than now; else `null`. */
  readonly leaderThen: readonly OptionId[] | null;
  /** Criteria whose answers are younger than the decision, in the order of the criteria. */
  readonly changedSince: readonly QuestionId[];
};

type DecidedAssessment = { readonly profile: Answers; readonly snapshots?: readonly Snapshot[] };

/**
 * Dates are compared by calendar day, so that what was answered on the day of the decision counts as known to it. A decision without a
 * date that can be read is told nothing about what came later.
 */
export function decidedStanding(
  lens: Lens,
  assessment: DecidedAssessment,
  decision: Decision,
  result: DecisionResult,
  decided: Decided,
): DecidedStanding {
  const day = dayOf(decided.date);
  return {
    option: optionStanding(result, decided.option),
    leaderThen: day === null ? null : leaderThen(assessment.snapshots ?? [], decision, result, day),
    changedSince: day === null ? [] : changedSince(lens, assessment.profile, decision, day),
  };
}

function optionStanding(
  { leader, excluded }: DecisionResult,
  option: OptionId | undefined,
): DecidedStanding['option'] {
  if (option === undefined) return 'none';
  if (excluded.includes(option)) return 'excluded';
  if (!leader.includes(option)) return 'behind';
  return leader.length === 1 ? 'leads' : 'level';
}

function leaderThen(
  snapshots: readonly Snapshot[],
  decision: Decision,
  { leader }: DecisionResult,
  day: IsoDate,
): readonly OptionId[] | null {
  const known = snapshots.filter(({ takenAt }) => (dayOf(takenAt) ?? '9') <= day);
  const last = known.toSorted((a, b) => (a.takenAt < b.takenAt ? -1 : 1)).at(-1);
  const then = last && own(last.result.decisions, decision.id)?.leader;
  if (then === undefined) return null;
  return then.length === leader.length && then.every((option) => leader.includes(option)) ? null : then;
}

function changedSince(lens: Lens, profile: Answers, decision: Decision, day: IsoDate): readonly QuestionId[] {
  const entries = new Map(indexOf(lens).profile.map((entry) => [entry.question.id, entry]));
  return decision.criteria.flatMap(({ question }): readonly QuestionId[] => {
    const entry = entries.get(question);
    const answeredOn = dayOf(entry && storedAnswer(entry.keys, profile)?.answeredAt);
    return answeredOn !== null && answeredOn > day ? [question] : [];
  });
}

/** The calendar day that a date begins with; `null` where it begins with none. */
const dayOf = (date: IsoDate | undefined): IsoDate | null =>
  /^\d{4}-\d{2}-\d{2}/.exec(date ?? '')?.[0] ?? null;
