import { fileURLToPath } from 'node:url';
import { evaluate } from '../engine/evaluate.ts';
import { buildReport } from '../report/build.ts';
import { editionOf } from '../report/edition.ts';
import { reportToMarkdown } from '../report/markdown.ts';
import type { Report } from '../report/report.ts';
import type { ReportFormat } from '../words/command-line.ts';
import { REPORT_FORMATS, USAGE_FAULTS } from '../words/command-line.ts';
import { onlyFile, readArguments } from './arguments.ts';
import { BadInput } from './bad-input.ts';
import { chosenCandidates } from './candidates.ts';
import { lensFor, openAssessment } from './input.ts';
import type { ExitCode } from './main.ts';
import { writeOut } from './output.ts';

/** `report FILE --format md|json|pdf --out PATH [--candidate ID] [--lens LENS] [--date DATE]`. */
export async function runReport(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, {
    lens: { type: 'string' },
    candidate: { type: 'string' },
    format: { type: 'string' },
    out: { type: 'string' },
    date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  });
  const file = onlyFile('report', positionals);
  const format = readFormat(values.format);
  if (values.out === undefined) throw new BadInput(USAGE_FAULTS.noOut);
  const assessment = openAssessment(file);
  const lens = lensFor(assessment, file, values.lens);
  const result = evaluate(lens, assessment);
  chosenCandidates(result, values.candidate);
  const candidates = values.candidate === undefined ? undefined : [values.candidate];
  const report = () => buildReport(editionOf(lens, assessment, { generatedOn: values.date, candidates }));
  writeOut(
    values.out,
    format === 'json' ? `${JSON.stringify(result, null, 2)}\n` : await render(format, report()),
  );
  return 0;
}

function readFormat(given: string | undefined): ReportFormat {
  const format = REPORT_FORMATS.find((known) => known === given);
  if (format === undefined) throw new BadInput(USAGE_FAULTS.badFormat(given));
  return format;
}

function render(format: 'md' | 'pdf', report: Report): string | Promise<Uint8Array> {
  return format === 'md' ? reportToMarkdown(report) : renderPdf(report);
}

/** The PDF library is large: it is loaded only for a PDF. */
async function renderPdf(report: Report): Promise<Uint8Array> {
  const { renderPdfBuffer } = await import('../report/pdf/render.tsx');
  const packages = new URL('../../node_modules/', import.meta.url);
  return renderPdfBuffer(report, (file) =>
    fileURLToPath(new URL(`${file.package}/files/${file.name}`, packages)),
  );
}
