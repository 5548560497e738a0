/** What the command line says of itself and of what it was given. */
import type { Lens } from '../engine/model.ts';
import { quote } from './issues-words.ts';
import { counted, listed } from './numbers.ts';

export const REPORT_FORMATS = ['md', 'json', 'csv', 'html', 'pdf', 'adr'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export const HELP = `Groundwork: the same engine as the app, without a browser.

  npm run -s groundwork -- score FILE… [--lens LENS] [--json]
      The verdict, the ranges behind it, the decisions, and what to find out first.
      With --json the result document, one line for each file.

  npm run -s groundwork -- report FILE --format ${REPORT_FORMATS.join('|')} --out PATH
                             [--candidate ID] [--date 2026-11-20] [--first-number 1] [--lens LENS]
      md, html, pdf  The report. A web page needs no other file, and carries the assessment, so that the
                     app can open it. --date is the date printed on the report (today).
      json           The result document.
      csv            Two tables: answers.csv and plan.csv, for spreadsheets.
      adr            A decision record for each decision (MADR 4), and index.md. Snapshots are earlier states:
                     a decision that has changed since gets a new record, which supersedes the old one. The
                     numbers begin at --first-number (1).
      For csv and adr PATH is a folder, made where there is none, or an archive whose name ends in .zip.
      Files of the same names are written over.

        npm run -s groundwork -- report shop.groundwork.json --format adr --out docs/decisions

  npm run -s groundwork -- gate FILE [--max-severity medium] [--min-ready 60]
                             [--candidate ID] [--lens LENS]
      For a CI job: fails with the reasons where a stack falls short. It counts what holds whatever the
      unknowns turn out to be: the worst severity that is possible, the day-one readiness reached at least.

  npm run -s groundwork -- lens check LENS
      Every fault and warning of a lens, with file, line, column and what to do.

  npm run -s groundwork -- lens export LENS
      The lens as one JSON document.

FILE  an assessment exported from the app (JSON). "-" reads standard input.
LENS  a lens file (YAML or JSON), a folder of YAML files, or the id of a built-in lens.
      Left out: the built-in lens "foundations".
PATH  where to write. "-" writes standard output, several files as a zip archive.

Exit code: 0 done · 1 the gate is not passed, or a lens breaks a rule but can be used
           2 what was given cannot be used: one line says why.
Nothing is sent anywhere.`;

const ASK_FOR_HELP = 'For help: npm run -s groundwork -- --help';

export const USAGE_FAULTS = {
  noCommand: `No command. Name one of score, report, gate or lens. ${ASK_FOR_HELP}`,
  noSuchCommand: (name: string) =>
    `There is no command ${quote(name)}. Name one of score, report, gate or lens. ${ASK_FOR_HELP}`,
  noFile: (command: string) => `${command}: no file. Name one, or "-" for standard input. ${ASK_FOR_HELP}`,
  oneFile: (command: string) => `${command}: more than one file. Name one. ${ASK_FOR_HELP}`,
  inputTwice: 'score: standard input can be read only once. Name "-" once.',
  badOption: (option: string) =>
    `The option ${quote(option)} is not known here, or its value is missing. ${ASK_FOR_HELP}`,
  lensVerb: `lens: say "lens check FILE" or "lens export ID". ${ASK_FOR_HELP}`,
  noOut: `report: no path to write to. Add --out PATH, or --out - for standard output. ${ASK_FOR_HELP}`,
  badFormat: (format: string | undefined) =>
    `report: ${format === undefined ? 'no format' : `the format ${quote(format)} does not exist`}. Add --format ${listedOr(REPORT_FORMATS)}.`,
  wantsFolder: (out: string) =>
    `report: ${quote(out)} is one file, and this format makes several. Name a folder, or an archive that ends in .zip.`,
  badNumber: (number: string) =>
    `report: ${quote(number)} is not a number for a record. Use a whole number from 1 to 9000.`,
  noBar: `gate: nothing to hold the assessment to. Add --max-severity, --min-ready or both. ${ASK_FOR_HELP}`,
  badSeverity: (severity: string) =>
    `gate: ${quote(severity)} is not a severity. Use none, low, medium or high.`,
  badPercent: (percent: string) => `gate: ${quote(percent)} is not a percent. Use a number from 0 to 100.`,
} as const;

export const INPUT_FAULTS = {
  standardInput: 'standard input',
  unreadable: (file: string, code: string) =>
    `${file}: the file cannot be read${reason(code)}. Check the path.`,
  unwritable: (file: string, code: string) =>
    `${file}: the file cannot be written${reason(code)}. Choose another path.`,
  noLens: (lens: string) =>
    `${lens}: there is no such lens file, folder or built-in lens. Check the path, or use "foundations".`,
  otherLens: (file: string, id: string) =>
    `${file}: lens.id: the assessment was made with the lens ${quote(id)}, which is not built in. Add --lens with its file.`,
  noCandidate: (id: string, known: readonly string[]) =>
    `There is no candidate ${quote(id)} in the assessment. Use ${known.length === 0 ? 'the app to add one' : listedOr(known)}.`,
} as const;

/** Behind the first issue: how many there are besides. */
export function andMore(count: number): string {
  return count === 0 ? '' : ` (And ${counted(count, 'more fault')}.)`;
}

/** What a lens that was checked holds, and how it stands. */
export function lensSummary(
  { id, version, questions, decisions = [] }: Lens,
  breaches: number,
  warnings: number,
): string {
  const content = listed([counted(questions.length, 'question'), counted(decisions.length, 'decision')]);
  const faults = [
    ...(breaches === 0 ? [] : [counted(breaches, 'broken rule')]),
    ...(warnings === 0 ? [] : [counted(warnings, 'warning')]),
  ];
  return `${id} ${version}: ${faults.length === 0 ? 'fine' : `usable, with ${listed(faults)}`}. ${content}.`;
}

function listedOr(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: ': there is no such file',
  EISDIR: ': it is a folder',
  EACCES: ': access is denied',
  ENOTDIR: ': a part of the path is not a folder',
};

function reason(code: string): string {
  return Object.hasOwn(REASONS, code) ? (REASONS[code] ?? '') : '';
}
