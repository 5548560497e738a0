/** The plan as a table that a tracker imports. */
import type { CsvCell } from '../../documents/csv-cell.ts';
import { writeCsv } from '../../documents/csv-write.ts';
import { assertNever } from '../../engine/assert-never.ts';
import { EFFORT_POINTS } from '../../engine/plan.ts';
import type { Tracker } from '../../words/tracker.ts';
import {
  GITHUB,
  GITHUB_COLUMNS,
  issueTitle,
  JIRA,
  JIRA_COLUMNS,
  LINEAR,
  LINEAR_COLUMNS,
  TRACKER_LABELS,
  TRACKER_PRIORITY,
} from '../../words/tracker.ts';
import type { Scored } from '../scored.ts';
import { issueText } from './issue-text.ts';
import type { PlannedAction } from './planned-actions.ts';
import { plannedActions } from './planned-actions.ts';

/** One row for each action of every plan, in the order of its team; what is done is marked as done. */
export function trackerCsv(scored: Scored, tracker: Tracker): string {
  const isSeveral = scored.assessment.candidates.length > 1;
  const rows = plannedActions(scored).map((action) => {
    const title = issueTitle(action.advice.title, isSeveral ? action.candidate.name : undefined);
    return rowFor(tracker, action, title);
  });
  return writeCsv([columnsOf(tracker), ...rows]);
}

function columnsOf(tracker: Tracker): readonly string[] {
  switch (tracker) {
    case 'jira':
      return JIRA_COLUMNS;
    case 'linear':
      return LINEAR_COLUMNS;
    case 'github':
      return GITHUB_COLUMNS;
    default:
      return assertNever(tracker);
  }
}

function rowFor(tracker: Tracker, action: PlannedAction, title: string): readonly CsvCell[] {
  const { item, question, mark } = action;
  const { owner = '', dueOn = '', doneOn = '' } = mark;
  const isDone = doneOn !== '';
  const text = issueText(action, tracker);
  const priority = TRACKER_PRIORITY[item.severity];
  const labels = [TRACKER_LABELS.program, TRACKER_LABELS.horizon[item.horizon], question.section];
  switch (tracker) {
    case 'jira':
      return [title, JIRA.issueType, text, priority, ...labels, dueOn, owner, isDone ? JIRA.done : JIRA.open];
    case 'linear': {
      const status = isDone ? LINEAR.done : LINEAR.open;
      const points = EFFORT_POINTS[item.effort];
      return [title, text, priority, status, owner, labels.join(', '), points, dueOn, doneOn];
    }
    case 'github': {
      const id = `${action.candidate.id}/${question.id}`;
      return [id, title, text, labels.join(','), isDone ? GITHUB.done : GITHUB.open];
    }
    default:
      return assertNever(tracker);
  }
}
