/** What goes to a vendor beside the report: a letter, and forms that can be read back. */
import type { Candidate } from '../../engine/model.ts';
import type { Edition } from '../../report/edition.ts';
import { textFile } from './text-file.ts';

export async function makeLetter(edition: Edition): Promise<Blob> {
  const { vendorLetter } = await import('../../report/vendor/letter.ts');
  return textFile(vendorLetter(edition, theirs(edition), edition.generatedOn), 'text/markdown');
}

export async function makeFormTable(edition: Edition): Promise<Blob> {
  const { vendorFormCsv } = await import('../../report/vendor/form-csv.ts');
  return textFile(vendorFormCsv(edition, theirs(edition)), 'text/csv');
}

export async function makeFormText(edition: Edition): Promise<Blob> {
  const { vendorFormMarkdown } = await import('../../report/vendor/form-markdown.ts');
  return textFile(vendorFormMarkdown(edition, theirs(edition), edition.generatedOn), 'text/markdown');
}

/** An edition for a vendor is about one candidate. Throws where it is about none. */
function theirs({ assessment }: Edition): Candidate {
  const [candidate] = assessment.candidates;
  if (candidate === undefined) throw new Error('An edition for a vendor has no candidate');
  return candidate;
}
