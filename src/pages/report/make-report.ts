/** The report itself, and the two documents behind it. */
import { buildReport } from '../../report/build.ts';
import type { Edition } from '../../report/edition.ts';
import type { Making } from './formats.ts';
import { textFile } from './text-file.ts';

export async function makePdf(edition: Edition, { signal, onStage }: Making): Promise<Blob> {
  const { renderPdf } = await import('../../report/pdf/client.ts');
  return renderPdf(buildReport(edition), { signal, onStage });
}

export async function makeHtml(edition: Edition): Promise<Blob> {
  const { reportToHtml } = await import('../../report/html/html.ts');
  const { writeAssessment } = await import('../../assessment/write.ts');
  return textFile(reportToHtml(buildReport(edition), writeAssessment(edition.assessment)), 'text/html');
}

export async function makeMarkdown(edition: Edition): Promise<Blob> {
  const { reportToMarkdown } = await import('../../report/markdown.ts');
  return textFile(reportToMarkdown(buildReport(edition)), 'text/markdown');
}

export async function makeAssessment({ assessment }: Edition): Promise<Blob> {
  const { writeAssessment } = await import('../../assessment/write.ts');
  return textFile(writeAssessment(assessment), 'application/json');
}

export async function makeResult({ result }: Edition): Promise<Blob> {
  return textFile(`${JSON.stringify(result, null, 2)}\n`, 'application/json');
}
