import { missingScripts } from '../../report/pdf/scripts.ts';
import type { Report } from '../../report/report.ts';
import { Notice } from '../../ui/notice.tsx';
import { missingScriptsNote } from '../../words/report-page.ts';

/** Says, before a PDF is made, which letters it will lack. */
export function PdfLetters({ report }: { report: Report }) {
  const missing = missingScripts(report);
  return missing.length === 0 ? null : <Notice title={missingScriptsNote(missing)} />;
}
