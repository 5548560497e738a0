/** The plan as a page: who does what until when, and what each step reaches. */
import type { Horizon, IsoDate, PlanMark, Share } from '../engine/model.ts';
import type { Readiness } from '../engine/result.ts';
import { capitalised, countedInWords, countWord, dateWords, listed, percent } from './numbers.ts';
import { horizonName } from './terms.ts';

export const PLAN = {
  title: 'Plan',
  open: 'Set owners, dates and the order',
  whatIf: 'Try other answers',
  of: (candidate: string) => `Plan for ${candidate}`,
  nothing: 'Nothing to do: what you need is in place.',
  noAnswers: 'Answer questions about this stack to get a plan.',
  toQuestions: 'Go to the questions',
  toResults: 'Go to the results',
  horizons: { dayOne: 'Before day one', later: 'Later' } satisfies Record<Horizon, string>,
  sort: 'Order',
  sorts: { team: 'Yours', effort: 'Least effort', gain: 'Greatest gain' },
  show: 'Show',
  shows: { open: 'Open', done: 'Done', all: 'All' },
  owner: 'Owner',
  anyOwner: 'Everyone',
  noOwner: 'Nobody yet',
  nothingShown: 'No action of this kind.',
  steps: 'Steps',
  conditional: 'Only if it is missing: the answer is not known yet, or may not apply.',
  findOut: 'Find out first',
  edit: 'Owner and date',
  markDone: 'Mark as done',
  changeAnswer: 'Change the answer',
  notDone: 'Not done after all',
  moveUp: 'Move up',
  moveDown: 'Move down',
  drag: 'Drag to move',
  moveHint:
    'Move an action with its arrows, or drag it by its handle. The figure beside it follows the order.',
  moveElsewhere: 'Choose “Yours” as the order to move actions.',
  suggested: 'Back to the suggested order',
  suggestedDone: 'The order is the suggested one again.',
  closed: 'Out of the plan',
  closedNote: 'Your answers leave no gap here any more.',
  closedByAnswer: 'No longer needed',
} as const;

export const PLAN_MARK = {
  owner: 'Who does it',
  due: 'Until when',
  save: 'Save',
  cancel: 'Cancel',
  dateIncomplete: 'Enter a whole date, or leave it empty',
  ownerLong: 'Use at most 200 characters',
  saved: (action: string) => `Saved: ${action}.`,
} as const;

export const PLAN_DONE = {
  legend: 'What is true now?',
  answerNow: (answer: string) => `The answer so far: ${answer}. These would close the gap.`,
  answerNowMultiple: (answer: string) => `The answer so far: ${answer}. Choose all that is true now.`,
  closes: 'This closes the gap: the action leaves the plan.',
  leavesGap: 'This still leaves a gap: the action stays in the plan.',
  change: 'Change the answer',
  only: 'Mark as done, leave the answer',
  none: 'None of these',
  missing: 'Choose what is true now, or leave the answer as it is',
  changed: (action: string) => `Done, and the answer changed: ${action}.`,
  marked: (action: string) => `Marked as done: ${action}.`,
  reopened: (action: string) => `Open again: ${action}.`,
} as const;

/** Above the plan: how much there is, and what it reaches. */
export function planSentence(
  counts: { readonly [H in Horizon]: number },
  now: Readiness | null,
  reached: Share | null,
): string {
  const parts = (['dayOne', 'later'] as const)
    .filter((horizon) => counts[horizon] > 0)
    .map((horizon) =>
      horizon === 'dayOne'
        ? `${countedInWords(counts.dayOne, 'action')} before day one`
        : counts.dayOne === 0
          ? `${countedInWords(counts.later, 'action')} that can wait`
          : `${countWord(counts.later)} that can wait`,
    );
  const sentence = `${capitalised(listed(parts))}.`;
  if (counts.dayOne === 0 || now === null || reached === null) return sentence;
  return `${sentence} Those before day one lift it from at least ${percent(now.atLeast)} to at least ${percent(reached)}.`;
}

/** What nobody has taken on and what is late; empty where all is well. `Five have no owner, one is overdue.` */
export function planWarnings(count: { readonly unowned: number; readonly overdue: number }): string {
  const has = (number: number, one: string, many: string) =>
    `${countWord(number)} ${number === 1 ? one : many}`;
  const parts = [
    ...(count.overdue > 0 ? [has(count.overdue, 'is overdue', 'are overdue')] : []),
    ...(count.unowned > 0 ? [has(count.unowned, 'has no owner', 'have no owner')] : []),
  ];
  return parts.length === 0 ? '' : `Of those open, ${listed(parts)}.`;
}

/** Under an action: `Ana · due 12 December 2026, overdue`. */
export function markWords({ owner, dueOn, doneOn }: PlanMark, isOverdue: boolean): string {
  const due = dueOn === undefined ? 'no date' : `due ${dateWords(dueOn)}${isOverdue ? ', overdue' : ''}`;
  const done = doneOn === undefined ? [] : [`marked as done on ${dateWords(doneOn)}`];
  return capitalised([owner ?? 'no owner', ...(doneOn === undefined ? [due] : []), ...done].join(' · '));
}

/** Said on an action that is marked as done while its question still falls short. */
export const DONE_BUT_OPEN = 'The answer still says otherwise, so no figure counts it.';

/** What its horizon reaches with an action: `Then at least 64 %`. */
export function afterStep(after: Share | null): string {
  return after === null ? 'Moves no figure' : `Then at least ${percent(after)}`;
}

/** Before the first step: `Now: at least 52 %`. */
export function beforeSteps(horizon: Horizon, now: Readiness | null): string {
  return now === null
    ? `${horizonName(horizon)}: nothing to assess`
    : `${horizonName(horizon)} now: at least ${percent(now.atLeast)}. Each figure counts the step beside it and all before it.`;
}

/** Read out after a move: `Write it down is now step 3 of 12.` */
export function movedTo(action: string, place: number, count: number): string {
  return `${action} is now step ${place + 1} of ${count}.`;
}

/** Read out where an action is at the end already. */
export function cannotMove(action: string, direction: 'up' | 'down'): string {
  return `${action} is the ${direction === 'up' ? 'first' : 'last'} step already.`;
}

/** For an action that left the plan: `Done on 3 March 2027 · Ana`, or that the answers need it no longer. */
export function closedWords({ owner, doneOn }: PlanMark): string {
  const state = doneOn === undefined ? PLAN.closedByAnswer : `Done on ${dateWords(doneOn)}`;
  return [state, ...(owner === undefined ? [] : [owner])].join(' · ');
}

/** Whether an action is late on a calendar date: due before it, and not done. */
export function isOverdue({ dueOn, doneOn }: PlanMark, today: IsoDate): boolean {
  return doneOn === undefined && dueOn !== undefined && /^\d{4}-\d{2}-\d{2}/.test(dueOn) && dueOn < today;
}
