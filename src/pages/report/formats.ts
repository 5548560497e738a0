/** The files a report can be taken along as. One more is one more line here and its words. */
import type { Assessment } from '../../engine/assessment.ts';
import type { Edition } from '../../report/edition.ts';
import type { Audience } from '../../report/options.ts';
import type { PdfStage } from '../../report/pdf/messages.ts';
import type { FORMAT_GROUPS, ReportFormatId } from '../../words/report-formats.ts';
import { makeAssessment, makeHtml, makeMarkdown, makePdf, makeResult } from './make-report.ts';
import { makeAnswers, makeCalendar, makeDecisions, makePlan, makeTracker } from './make-tables.ts';
import { makeFormTable, makeFormText, makeLetter } from './make-vendor.ts';

/** What a person sets for one format alone. */
export type FormatSettings = {
  /** Of the decision records, for projects that have some already. */
  readonly firstNumber: number;
};

/** What a maker is told besides the edition, and where it tells how far it is. */
export type Making = FormatSettings & {
  /** What the edition was made from. */
  readonly whole: Assessment;
  readonly now: Date;
  readonly signal: AbortSignal;
  readonly onStage: (stage: PdfStage) => void;
};

export type ReportFormat = {
  readonly id: ReportFormatId;
  readonly group: keyof typeof FORMAT_GROUPS;
  readonly audiences: readonly Audience[];
  readonly extension: string;
  /** Takes seconds: its button shows how far it is and can cancel it. */
  readonly isSlow?: true;
  /** Loads what it needs when it is called. Rejects where the file cannot be made, or was cancelled. */
  readonly make: (edition: Edition, making: Making) => Promise<Blob>;
};

const ALL: readonly Audience[] = ['team', 'board', 'vendor'];
const TEAM: readonly Audience[] = ['team'];
const VENDOR: readonly Audience[] = ['vendor'];

export const FORMATS: readonly ReportFormat[] = [
  { id: 'pdf', group: 'report', audiences: ALL, extension: 'pdf', isSlow: true, make: makePdf },
  { id: 'html', group: 'report', audiences: ALL, extension: 'html', make: makeHtml },
  { id: 'markdown', group: 'report', audiences: ALL, extension: 'md', make: makeMarkdown },
  { id: 'assessment', group: 'data', audiences: TEAM, extension: 'groundwork.json', make: makeAssessment },
  { id: 'result', group: 'data', audiences: TEAM, extension: 'result.json', make: makeResult },
  { id: 'answers', group: 'data', audiences: TEAM, extension: 'answers.csv', make: makeAnswers },
  { id: 'plan', group: 'work', audiences: TEAM, extension: 'plan.csv', make: makePlan },
  { id: 'jira', group: 'work', audiences: TEAM, extension: 'jira.csv', make: makeTracker('jira') },
  { id: 'linear', group: 'work', audiences: TEAM, extension: 'linear.csv', make: makeTracker('linear') },
  { id: 'github', group: 'work', audiences: TEAM, extension: 'github.csv', make: makeTracker('github') },
  { id: 'calendar', group: 'work', audiences: TEAM, extension: 'ics', make: makeCalendar },
  { id: 'decisions', group: 'work', audiences: TEAM, extension: 'decisions.zip', make: makeDecisions },
  { id: 'letter', group: 'form', audiences: VENDOR, extension: 'letter.md', make: makeLetter },
  { id: 'formTable', group: 'form', audiences: VENDOR, extension: 'form.csv', make: makeFormTable },
  { id: 'formText', group: 'form', audiences: VENDOR, extension: 'form.md', make: makeFormText },
];
