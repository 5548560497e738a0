/** The dates of an assessment as a calendar file: the review, and the actions of the plan that are due. */
import type { IsoDate } from '../../engine/model.ts';
import { actionNote, CALENDAR } from '../../words/calendar.ts';
import { parseInline, plainText } from '../../words/inline.ts';
import type { PlannedAction } from '../plan/planned-actions.ts';
import { plannedActions } from '../plan/planned-actions.ts';
import type { Scored } from '../scored.ts';
import type { Property } from './content-lines.ts';
import { contentLines, textValue } from './content-lines.ts';
import { dateValue, instantValue } from './dates.ts';

type Entry = { readonly uid: string; readonly on: IsoDate; readonly title: string; readonly note: string };

/**
 * A calendar after RFC 5545: all-day events, since the common calendars import no tasks. In it are the date of the review and every action
 * with a due date that is not done. A date that is none of the calendar is left out. An entry keeps its id from export to export, so that
 * importing again moves it. `stampedAt` is an instant in ISO 8601; throws `RangeError` where it is none.
 */
export function calendarOf(scored: Scored, stampedAt: string): string {
  const stamp = instantValue(stampedAt);
  return contentLines([
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', CALENDAR.product],
    ['CALSCALE', 'GREGORIAN'],
    ...entriesOf(scored).flatMap((entry) => eventOf(entry, stamp)),
    ['END', 'VCALENDAR'],
  ]);
}

function entriesOf(scored: Scored): readonly Entry[] {
  const { assessment } = scored;
  const { id, title, reviewBy } = assessment;
  return [
    ...(reviewBy === undefined
      ? []
      : [{ uid: id, on: reviewBy, title: CALENDAR.review(title), note: CALENDAR.reviewNote }]),
    ...plannedActions(scored).flatMap((action) => actionEntry(id, action)),
  ];
}

function actionEntry(
  assessment: string,
  { candidate, item, question, advice, mark }: PlannedAction,
): readonly Entry[] {
  if (mark.dueOn === undefined || mark.doneOn !== undefined) return [];
  return [
    {
      uid: `${assessment}.${candidate.id}.${question.id}`,
      on: mark.dueOn,
      title: CALENDAR.action(advice.title, candidate.name),
      note: actionNote(plainText(parseInline(question.prompt)), item.effort, mark.owner),
    },
  ];
}

/** Without an end an event of a date lasts that day (§3.6.1). It leaves the day free. */
function eventOf({ uid, on, title, note }: Entry, stamp: string): readonly Property[] {
  const date = dateValue(on);
  if (date === null) return [];
  return [
    ['BEGIN', 'VEVENT'],
    ['UID', textValue(`${uid}@groundwork`)],
    ['DTSTAMP', stamp],
    ['DTSTART;VALUE=DATE', date],
    ['SUMMARY', textValue(title.replace(/\s+/gu, ' ').trim())],
    ['DESCRIPTION', textValue(note)],
    ['TRANSP', 'TRANSPARENT'],
    ['END', 'VEVENT'],
  ];
}
