/** Tables, dates and decision records, for the places where a team does its work. */
import { evaluate } from '../../engine/evaluate.ts';
import { builtInLens } from '../../lens/built-in.ts';
import type { Edition } from '../../report/edition.ts';
import { editionOf } from '../../report/edition.ts';
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

/** Whichever stacks were chosen: what was decided is the same for each of them, and the numbers of the records must be. */
export async function makeDecisions(edition: Edition, { whole, firstNumber }: Making): Promise<Blob> {
  const { ADR_FOLDER, adrFiles } = await import('../../report/adr/adr-files.ts');
  const { zipTexts } = await import('../../report/zip.ts');
  const { generatedOn, leaveOut } = edition;
  const scored = editionOf(builtInLens, whole, { generatedOn, leaveOut });
  const numbered = { lens: builtInLens, assessment: whole, result: evaluate(builtInLens, whole) };
  const files = adrFiles(scored, firstNumber, numbered).map(({ name, text }) => ({
    name: `${ADR_FOLDER}${name}`,
    text,
  }));
  return new Blob([zipTexts(files)], { type: 'application/zip' });
}
