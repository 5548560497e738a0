/** The actions of a plan with everything that other programs are told of them. */
import { adviceFor } from '../../engine/action.ts';
import type { Advice, Candidate, PlanMark, Question } from '../../engine/model.ts';
import { sortPlan } from '../../engine/plan-order.ts';
import type { PlanItem } from '../../engine/result.ts';
import type { Scored } from '../scored.ts';
import { namesOf } from '../subject.ts';

export type PlannedAction = {
  readonly candidate: Candidate;
  readonly item: PlanItem;
  readonly question: Question;
  readonly advice: Advice;
  /** What the team noted about it: owner, date it is due, date it was done. */
  readonly mark: PlanMark;
  /** Place in the plan of the candidate, from 1, in the team's order. */
  readonly place: number;
};

/** §13: the plan of every candidate in the order of the file, each in the order that its team gave it. */
export function plannedActions({ lens, assessment, result }: Scored): readonly PlannedAction[] {
  const names = namesOf(lens);
  return assessment.candidates.flatMap((candidate) => {
    const found = result.candidates.find(({ id }) => id === candidate.id);
    const marks = candidate.plan ?? {};
    return sortPlan(found?.plan ?? [], marks, 'team').flatMap((item, index): readonly PlannedAction[] => {
      const question = names.question(item.question);
      const advice = question && adviceFor(question, found?.questions[item.question]?.value?.[0] ?? 0);
      if (question === undefined || advice === undefined) return [];
      const mark = Object.hasOwn(marks, item.question) ? (marks[item.question] ?? {}) : {};
      return [{ candidate, item, question, advice, mark, place: index + 1 }];
    });
  });
}
