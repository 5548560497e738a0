/** The entries of a calendar file. */
import type { Effort } from '../engine/model.ts';
import { capitalised } from './numbers.ts';
import { effortTag } from './terms.ts';

export const CALENDAR = {
  /** RFC 5545 §3.7.3: who made the file. */
  product: '-//Groundwork//Groundwork//EN',
  review: (title: string) => `Review: ${title}`,
  reviewNote: 'Go through the assessment again: answers, decisions, and the events that would reopen them.',
  action: (action: string, candidate: string) => `${action} (${candidate})`,
} as const;

/** What stands behind an action in the calendar: the question it is about, its effort, who does it. */
export function actionNote(question: string, effort: Effort, owner: string | undefined): string {
  return [question, capitalised(effortTag(effort)), ...(owner === undefined ? [] : [`Owner: ${owner}`])].join(
    '\n',
  );
}
