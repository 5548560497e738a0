/** The plan for the trackers that teams keep their work in: the columns each importer looks for, and the words in them. */
import type { Effort, Horizon, IsoDate } from '../engine/model.ts';
import type { Severity } from '../engine/result.ts';
import { capitalised, dateWords } from './numbers.ts';
import { effortTag, severityTag } from './terms.ts';

export type Tracker = 'jira' | 'linear' | 'github';

/** Jira's CSV importer takes several labels as several columns of the same name. */
export const JIRA_COLUMNS = [
  'Summary',
  'Issue Type',
  'Description',
  'Priority',
  'Labels',
  'Labels',
  'Labels',
  'Due Date',
  'Assignee',
  'Status',
] as const;
export const JIRA = { issueType: 'Task', open: 'To Do', done: 'Done' } as const;

/** Those that Linear's importer reads from a CSV of its own; it passes over `Due Date`. */
export const LINEAR_COLUMNS = [
  'Title',
  'Description',
  'Priority',
  'Status',
  'Assignee',
  'Labels',
  'Estimate',
  'Due Date',
  'Completed',
] as const;
export const LINEAR = { open: 'Todo', done: 'Done' } as const;

/**
 * GitHub imports no CSV itself; these are the columns of github-csv-tools. It does not take the byte order mark off, so the name of the
 * first column is lost: that must not be the title.
 */
export const GITHUB_COLUMNS = ['id', 'title', 'body', 'labels', 'state'] as const;
export const GITHUB = { open: 'open', done: 'closed' } as const;

/** What each file is for, where it is offered. */
export const TRACKER_NOTES = {
  jira: 'For Jira: System, External system import, CSV. Dates are written 2027-03-14: say so when it asks for the date format.',
  linear: 'For Linear: the Linear CSV importer of its command-line tool (@linear/import).',
  github: 'GitHub imports no CSV itself: for github-csv-tools, a command-line tool of another maker.',
} as const satisfies Record<Tracker, string>;

/** The three priorities that Jira and Linear share. */
export const TRACKER_PRIORITY = {
  high: 'High',
  medium: 'Medium',
  low: 'Low',
  none: 'Low',
} as const satisfies Record<Severity, string>;

/** Labels without a space, since Jira takes no others. */
export const TRACKER_LABELS = {
  program: 'groundwork',
  horizon: { dayOne: 'day-one', later: 'later' } satisfies Record<Horizon, string>,
} as const;

/** `Start on caching (Our stack)`: the name of the stack where there are several. */
export function issueTitle(action: string, candidate: string | undefined): string {
  return candidate === undefined ? action : `${action} (${candidate})`;
}

export const ISSUE_PARTS = {
  question: 'Question:',
  steps: 'Steps:',
  conditional: 'First find out: it is needed only if it is missing.',
  owner: 'Owner:',
  due: 'Due:',
} as const;

/** `Risk: could be high. Effort M (medium).` */
export function issueFacts(severity: Severity, isConditional: boolean, effort: Effort): string {
  return `Risk: ${severityTag(severity, isConditional ? 'possible' : 'certain')}. ${capitalised(effortTag(effort))}.`;
}

/** `Due: 14 March 2027`. */
export function dueLine(date: IsoDate): string {
  return `${ISSUE_PARTS.due} ${dateWords(date)}`;
}
