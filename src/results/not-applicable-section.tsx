import { Section } from '../ui/layout.tsx';
import { SummaryRow, SummaryRows } from '../ui/summary-rows.tsx';
import { RESULTS } from '../words/results.ts';
import { notApplicableAnswers } from './given-answers.ts';
import type { PartProps } from './part.ts';
import { QuestionLink } from './question-link.tsx';

/** What was left out of every figure, and why. */
export function NotApplicableSection({ id, title, ...subject }: PartProps) {
  return (
    <Section id={id} title={title} caption={RESULTS.notApplicableNote}>
      <SummaryRows>
        {notApplicableAnswers(subject).map(({ question, reason }) => (
          <SummaryRow key={question.id} term={<QuestionLink id={question.id} {...subject} />}>
            <bdi>{reason}</bdi>
          </SummaryRow>
        ))}
      </SummaryRows>
    </Section>
  );
}
