import type { ChoiceId, PlanMark, QuestionId } from '../../engine/model.ts';
import type { PlanRow } from './rows.ts';

/** What can be done with an action of the plan. `said` is what the page says once it is done, with the way back. */
export type RowActions = {
  /** Puts it in the place of another one of its horizon. */
  readonly move: (row: PlanRow, onto: QuestionId) => void;
  readonly refuseMove: (row: PlanRow, direction: 'up' | 'down') => void;
  readonly setMark: (row: PlanRow, mark: PlanMark, said: string) => void;
  /** Marks it as done; with choices, they become the answer to its question. */
  readonly finish: (row: PlanRow, choices: readonly ChoiceId[] | null, said: string) => void;
};
