import { TRACKER_NOTES } from './tracker.ts';

type FormatWords = { readonly title: string; readonly note: string };

/** The files that the report page offers. */
export const REPORT_FORMATS_WORDS = {
  pdf: {
    title: 'PDF',
    note: 'To print and to send. It has no tags for screen readers: the web page has them.',
  },
  html: {
    title: 'Web page',
    note: 'One file that any browser shows, with headings and tables for screen readers. For the team it carries the assessment inside and opens here again.',
  },
  markdown: { title: 'Markdown', note: 'For a wiki, an issue or a repository.' },
  assessment: {
    title: 'Assessment file',
    note: 'Every answer, as JSON. Opens here again; the command line reads it.',
  },
  result: { title: 'Result', note: 'Every figure, as JSON, for other programs.' },
  answers: { title: 'Answers as a table', note: 'CSV for a spreadsheet, one row a question.' },
  plan: { title: 'Plan as a table', note: 'CSV for a spreadsheet, one row an action.' },
  jira: { title: 'Plan for Jira', note: TRACKER_NOTES.jira },
  linear: { title: 'Plan for Linear', note: TRACKER_NOTES.linear },
  github: { title: 'Plan for GitHub', note: TRACKER_NOTES.github },
  calendar: { title: 'Calendar', note: 'The review and the dates of the plan, as an iCalendar file.' },
  decisions: {
    title: 'Decision records',
    note: 'MADR files for docs/decisions, in a zip archive. A decision that has turned since a snapshot gets a record of its own, which supersedes the one before: keep those snapshots, so that the numbers stay.',
  },
  letter: { title: 'Letter', note: 'The questions alone, as Markdown for a mail.' },
  formTable: { title: 'Form as a table', note: 'CSV to fill in. What comes back can be opened here.' },
  formText: {
    title: 'Form as text',
    note: 'Markdown to fill in by hand. Only the table can be opened here again.',
  },
} as const satisfies Record<string, FormatWords>;

export type ReportFormatId = keyof typeof REPORT_FORMATS_WORDS;

export const FORMAT_GROUPS = {
  report: 'The report',
  data: 'The data behind it',
  work: 'To work with',
  form: 'Letter and form',
} as const;

/** The label of a button: `Download PDF`. */
export function downloadLabel(title: string): string {
  return `Download: ${title}`;
}
