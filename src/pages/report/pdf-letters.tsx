import { useMemo } from 'react';
import { buildReport } from '../../report/build.ts';
import type { Edition } from '../../report/edition.ts';
import { missingScripts } from '../../report/pdf/scripts.ts';
import { Notice } from '../../ui/notice.tsx';
import { missingScriptsNote } from '../../words/report-page.ts';

/** Says, before a PDF is made, which letters it will lack. */
export function PdfLetters({ edition }: { edition: Edition }) {
  const missing = useMemo(() => missingScripts(buildReport(edition)), [edition]);
  return missing.length === 0 ? null : <Notice title={missingScriptsNote(missing)} />;
}
