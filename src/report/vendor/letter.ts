import type { Candidate, IsoDate } from '../../engine/model.ts';
import { VENDOR_LETTER, vendorFacts } from '../../words/vendor.ts';
import { markdownPlain, markdownText } from '../markdown-text.ts';
import type { Scored } from '../scored.ts';
import { content } from '../subject.ts';
import type { VendorSection } from './open-questions.ts';
import { vendorSections } from './open-questions.ts';

/**
 * The open questions about a candidate as a letter in Markdown. Of the assessment it tells the title and the name of the candidate, and
 * nothing else: no answer, no note, no owner, no figure.
 */
export function vendorLetter(scored: Scored, candidate: Candidate, on: IsoDate): string {
  const sections = vendorSections(scored, candidate);
  const count = sections.reduce((sum, { questions }) => sum + questions.length, 0);
  const blocks = [
    `# ${markdownPlain(VENDOR_LETTER.title(candidate.name), 'line')}`,
    markdownPlain(vendorFacts(on, count), 'line'),
    ...(count === 0
      ? [VENDOR_LETTER.nothing]
      : [
          markdownPlain(VENDOR_LETTER.intro(scored.assessment.title, candidate.name), 'line'),
          VENDOR_LETTER.how,
          ...sections.flatMap(letterSection),
          VENDOR_LETTER.afterwards,
        ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function letterSection({ title, questions }: VendorSection): readonly string[] {
  const items = questions.map(
    ({ number, question }) =>
      `${number}. ${markdownText(content(question.vendorQuestion ?? question.prompt), 'line')}`,
  );
  return [`## ${markdownPlain(title, 'line')}`, items.join('\n')];
}
