import type { CsvCell } from '../../documents/csv-cell.ts';
import { writeCsv } from '../../documents/csv-write.ts';
import { VENDOR_FORM_COLUMNS } from '../../documents/vendor-form.ts';
import type { Candidate, Question } from '../../engine/model.ts';
import { parseInline, plainText } from '../../words/inline.ts';
import { VENDOR_LETTER } from '../../words/vendor.ts';
import type { Scored } from '../scored.ts';
import { choiceLine, formChoices } from './form-choices.ts';
import { vendorSections } from './open-questions.ts';

/** The open questions about a candidate as a table to fill in; `readVendorAnswers` reads it back. */
export function vendorFormCsv(scored: Scored, candidate: Candidate): string {
  const rows = vendorSections(scored, candidate).flatMap(({ title, questions }) =>
    questions.map(({ question }) => formRow(title, question)),
  );
  return writeCsv([Object.values(VENDOR_FORM_COLUMNS), ...rows]);
}

/** In the order of the columns; the last three are the vendor's. */
function formRow(section: string, question: Question): readonly CsvCell[] {
  const text = (source: string | undefined) => plainText(parseInline(source ?? ''));
  return [
    question.id,
    section,
    text(question.vendorQuestion ?? question.prompt),
    text(question.why),
    [VENDOR_LETTER.choose[question.kind], ...formChoices(question).map(choiceLine)].join('\n'),
    '',
    '',
    '',
  ];
}
