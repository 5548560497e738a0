import type { Candidate } from '../../engine/model.ts';
import { fileName } from '../../report/file-name.ts';
import type { Scored } from '../../report/scored.ts';
import { vendorFormCsv } from '../../report/vendor/form-csv.ts';
import { vendorFormMarkdown } from '../../report/vendor/form-markdown.ts';
import { vendorLetter } from '../../report/vendor/letter.ts';
import { VENDOR } from '../../words/vendor-page.ts';
import type { ExportedFile } from '../save-file.ts';
import { todayOf } from '../today.ts';

export type VendorFile = 'formCsv' | 'letter' | 'formMarkdown';

/** One of the files that go to a vendor. */
export function vendorFile(kind: VendorFile, scored: Scored, candidate: Candidate, now: Date): ExportedFile {
  const { letter, form } = VENDOR.fileName;
  const file = (name: string, ending: string, text: string, type: string): ExportedFile => ({
    name: fileName(name, ending),
    content: new Blob([text], { type: `${type};charset=utf-8` }),
  });
  switch (kind) {
    case 'letter':
      return file(
        letter(candidate.name),
        'md',
        vendorLetter(scored, candidate, todayOf(now)),
        'text/markdown',
      );
    case 'formMarkdown':
      return file(
        form(candidate.name),
        'md',
        vendorFormMarkdown(scored, candidate, todayOf(now)),
        'text/markdown',
      );
    case 'formCsv':
      return file(form(candidate.name), 'csv', vendorFormCsv(scored, candidate), 'text/csv');
  }
}
