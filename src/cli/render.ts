import { fileURLToPath } from 'node:url';
import { writeAssessment } from '../assessment/write.ts';
import { assertNever } from '../engine/assert-never.ts';
import { ADR_FOLDER, adrFiles } from '../report/adr/adr-files.ts';
import { buildReport } from '../report/build.ts';
import { answersToCsv } from '../report/csv/answers-csv.ts';
import { planToCsv } from '../report/csv/plan-csv.ts';
import type { Edition } from '../report/edition.ts';
import { reportToHtml } from '../report/html/html.ts';
import { reportToMarkdown } from '../report/markdown.ts';
import type { Report } from '../report/report.ts';
import type { Scored } from '../report/scored.ts';
import type { ReportFormat } from '../words/command-line.ts';
import { writeFiles, writeOut } from './output.ts';

type Rendering = {
  readonly out: string;
  /** With all its candidates and snapshots: what was decided is the same for each of them. */
  readonly whole: Scored;
  readonly edition: Edition;
  readonly firstNumber: number;
};

/** Writes one format of the report. Throws `BadInput` where it cannot be written. */
export async function renderTo(format: ReportFormat, rendering: Rendering): Promise<void> {
  const { out, whole, edition, firstNumber } = rendering;
  switch (format) {
    case 'md':
      return writeOut(out, reportToMarkdown(buildReport(edition)));
    case 'json':
      return writeOut(out, `${JSON.stringify(whole.result, null, 2)}\n`);
    case 'html':
      return writeOut(out, reportToHtml(buildReport(edition), writeAssessment(edition.assessment)));
    case 'pdf':
      return writeOut(out, await renderPdf(buildReport(edition)));
    case 'csv':
      return writeFiles(out, {
        folder: '',
        files: [
          { name: 'answers.csv', text: answersToCsv(edition) },
          { name: 'plan.csv', text: planToCsv(edition) },
        ],
      });
    case 'adr':
      return writeFiles(out, { folder: ADR_FOLDER, files: adrFiles(whole, firstNumber) });
    default:
      return assertNever(format);
  }
}

/** The PDF library is large: it is loaded only for a PDF. */
async function renderPdf(report: Report): Promise<Uint8Array> {
  const { renderPdfBuffer } = await import('../report/pdf/render.tsx');
  const packages = new URL('../../node_modules/', import.meta.url);
  return renderPdfBuffer(report, (file) =>
    fileURLToPath(new URL(`${file.package}/files/${file.name}`, packages)),
  );
}
