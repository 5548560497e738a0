import { evaluate } from '../engine/evaluate.ts';
import { editionOf } from '../report/edition.ts';
import type { ReportFormat } from '../words/command-line.ts';
import { REPORT_FORMATS, USAGE_FAULTS } from '../words/command-line.ts';
import { onlyFile, readArguments } from './arguments.ts';
import { BadInput } from './bad-input.ts';
import { chosenCandidates } from './candidates.ts';
import type { ExitCode } from './groundwork.ts';
import { lensFor, openAssessment } from './input.ts';
import { renderTo } from './render.ts';

/** Leaves room for the records that follow: four digits in all. */
const MOST_FIRST_NUMBER = 9000;

/** `report FILE --format md|json|csv|html|pdf|adr --out PATH [--candidate ID] [--lens LENS] [--date DATE] [--first-number N]`. */
export async function runReport(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, {
    lens: { type: 'string' },
    candidate: { type: 'string' },
    format: { type: 'string' },
    out: { type: 'string' },
    date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    'first-number': { type: 'string', default: '1' },
  });
  const file = onlyFile('report', positionals);
  const format = readFormat(values.format);
  const firstNumber = readNumber(values['first-number']);
  if (values.out === undefined) throw new BadInput(USAGE_FAULTS.noOut);
  const assessment = openAssessment(file);
  const lens = lensFor(assessment, file, values.lens);
  const result = evaluate(lens, assessment);
  chosenCandidates(result, values.candidate);
  const candidates = values.candidate === undefined ? undefined : [values.candidate];
  await renderTo(format, {
    out: values.out,
    whole: { lens, assessment, result },
    edition: editionOf(lens, assessment, { generatedOn: values.date, candidates }),
    firstNumber,
  });
  return 0;
}

function readFormat(given: string | undefined): ReportFormat {
  const format = REPORT_FORMATS.find((known) => known === given);
  if (format === undefined) throw new BadInput(USAGE_FAULTS.badFormat(given));
  return format;
}

function readNumber(given: string): number {
  const number = /^\d{1,4}$/.test(given) ? Number(given) : 0;
  if (number < 1 || number > MOST_FIRST_NUMBER) throw new BadInput(USAGE_FAULTS.badNumber(given));
  return number;
}
