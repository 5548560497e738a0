/** Tables, dates and decision records, for the places where a team does its work. */
import type { Edition } from '../../report/edition.ts';
import type { Tracker } from '../../words/tracker.ts';
import type { Making } from './formats.ts';
import { textFile } from './text-file.ts';

export async function makeAnswers(edition: Edition): Promise<Blob> {
  const { answersToCsv } = await import('../../report/csv/answers-csv.ts');
  return textFile(answersToCsv(edition), 'text/csv');
}

export async function makePlan(edition: Edition): Promise<Blob> {
  const { planToCsv } = await import('../../report/csv/plan-csv.ts');
  return textFile(planToCsv(edition), 'text/csv');
}

export const makeTracker =
  (tracker: Tracker) =>
  async (edition: Edition): Promise<Blob> => {
    const { trackerCsv } = await import('../../report/plan/tracker-csv.ts');
    return textFile(trackerCsv(edition, tracker), 'text/csv');
  };

export async function makeCalendar(edition: Edition, { now }: Making): Promise<Blob> {
  const { calendarOf } = await import('../../report/calendar/calendar.ts');
  return textFile(calendarOf(edition, now.toISOString()), 'text/calendar');
}

export async function makeDecisions(edition: Edition): Promise<Blob> {
  const { ADR_FOLDER, adrFiles } = await import('../../report/adr/adr-files.ts');
  const { zipTexts } = await import('../../report/zip.ts');
  const files = adrFiles(edition).map(({ name, text }) => ({ name: `${ADR_FOLDER}${name}`, text }));
  return new Blob([zipTexts(files)], { type: 'application/zip' });
}
