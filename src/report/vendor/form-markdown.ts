import { VENDOR_FORM_COLUMNS } from '../../documents/vendor-form.ts';
import type { Candidate, IsoDate, Question } from '../../engine/model.ts';
import { plain } from '../../words/inline.ts';
import { VENDOR_LETTER, vendorFacts } from '../../words/vendor.ts';
import { markdownPlain, markdownStrong, markdownText } from '../markdown-text.ts';
import type { Scored } from '../scored.ts';
import { content } from '../subject.ts';
import type { FormChoice } from './form-choices.ts';
import { choiceLine, formChoices } from './form-choices.ts';
import type { VendorQuestion } from './open-questions.ts';
import { vendorSections } from './open-questions.ts';

/** The open questions about a candidate as a form in Markdown, to fill in by hand or to print. */
export function vendorFormMarkdown(scored: Scored, candidate: Candidate, on: IsoDate): string {
  const sections = vendorSections(scored, candidate);
  const count = sections.reduce((sum, { questions }) => sum + questions.length, 0);
  const blocks = [
    `# ${markdownPlain(VENDOR_LETTER.formTitle(candidate.name), 'line')}`,
    markdownPlain(vendorFacts(on, count), 'line'),
    count === 0 ? VENDOR_LETTER.nothing : VENDOR_LETTER.formHow,
    ...sections.flatMap(({ title, questions }) => [
      `## ${markdownPlain(title, 'line')}`,
      ...questions.flatMap(formQuestion),
    ]),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function formQuestion({ number, question }: VendorQuestion): readonly string[] {
  return [
    `### ${number}. ${markdownText(content(question.vendorQuestion ?? question.prompt), 'line')}`,
    ...whyBlock(question),
    VENDOR_LETTER.choose[question.kind],
    formChoices(question).map(choiceItem).join('\n'),
    `${VENDOR_FORM_COLUMNS.answer}:`,
    `${VENDOR_FORM_COLUMNS.note}:`,
    `${VENDOR_FORM_COLUMNS.evidence}:`,
  ];
}

function whyBlock({ why }: Question): readonly string[] {
  if (why === undefined) return [];
  return [`${markdownStrong(plain(VENDOR_FORM_COLUMNS.why), 'line')}: ${markdownText(content(why), 'line')}`];
}

/** A box to tick where Markdown shows boxes, brackets to put a cross in elsewhere. */
function choiceItem(choice: FormChoice): string {
  const line = `- [ ] ${markdownPlain(choiceLine(choice), 'line')}`;
  return choice.description === undefined
    ? line
    : `${line}\\\n  ${markdownText(content(choice.description), 'line')}`;
}
