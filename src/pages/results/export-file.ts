import { fileName } from '../../report/file-name.ts';
import type { Subject } from '../../results/subject.ts';
import type { ExportedFile } from '../save-file.ts';

export type ExportFormat = 'pdf' | 'md' | 'json';

/**
 * Makes one file of the assessment: the report of the candidate on the page as PDF or Markdown, or everything as an assessment file.
 * What makes it is loaded only now. Rejects where the PDF cannot be made.
 */
export async function exportFile(format: ExportFormat, subject: Subject, now: Date): Promise<ExportedFile> {
  const { lens, assessment, candidate } = subject;
  if (format === 'json') {
    const { writeAssessment } = await import('../../assessment/write.ts');
    const content = new Blob([writeAssessment(assessment)], { type: 'application/json' });
    return { name: fileName(assessment.title, 'groundwork.json'), content };
  }
  const { buildReport } = await import('../../report/build.ts');
  const { editionOf } = await import('../../report/edition.ts');
  const generatedOn = now.toISOString().slice(0, 10);
  const report = buildReport(editionOf(lens, assessment, { generatedOn, candidates: [candidate.id] }));
  if (format === 'md') {
    const { reportToMarkdown } = await import('../../report/markdown.ts');
    const content = new Blob([reportToMarkdown(report)], { type: 'text/markdown;charset=utf-8' });
    return { name: fileName(assessment.title, 'md'), content };
  }
  const { renderPdf } = await import('../../report/pdf/client.ts');
  return { name: fileName(assessment.title, 'pdf'), content: await renderPdf(report) };
}
