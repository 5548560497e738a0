/** §11: a decision with its supports as numbers by place, worked out once per lens. */
import type { IndexedQuestion } from '../indexed-question.ts';
import type { Criterion, Decision, QuestionId } from '../model.ts';
import { own } from '../own.ts';

/** An option's place in content order. */
export type OptionPlace = number;

export type IndexedCriterion = {
  readonly criterion: Criterion;
  readonly entry: IndexedQuestion;
  /** Support (without the weight) of each choice of the question, in content order, for each option. */
  readonly support: readonly (readonly number[])[];
};

export type IndexedDecision = {
  readonly decision: Decision;
  readonly criteria: readonly IndexedCriterion[];
};

/** Criteria that name no profile question are left out. */
export const indexDecision = (
  decision: Decision,
  profile: ReadonlyMap<QuestionId, IndexedQuestion>,
): IndexedDecision => ({
  decision,
  criteria: decision.criteria.flatMap((criterion) => {
    const entry = profile.get(criterion.question);
    if (entry === undefined) return [];
    const support = entry.question.choices.map((choice) => {
      const byOption = own(criterion.support, choice.id);
      return decision.options.map((option) => own(byOption, option.id) ?? 0);
    });
    return [{ criterion, entry, support }];
  }),
});
