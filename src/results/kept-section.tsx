import { InlineText } from '../pages/inline-text.tsx';
import { Section } from '../ui/layout.tsx';
import { SummaryRow, SummaryRows } from '../ui/summary-rows.tsx';
import { answerWords } from '../words/answer.ts';
import { RESULTS } from '../words/results.ts';
import { keptAnswers } from './given-answers.ts';
import type { PartProps } from './part.ts';

/** Answers whose question is not asked any more: nothing that a person wrote disappears. */
export function KeptSection({ id, title, ...subject }: PartProps) {
  return (
    <Section id={id} title={title} caption={RESULTS.keptNote}>
      <SummaryRows>
        {keptAnswers(subject).map(({ question, answer }) => (
          <SummaryRow key={question.id} term={<InlineText text={question.prompt} />}>
            {answerWords(question, answer)}
          </SummaryRow>
        ))}
      </SummaryRows>
    </Section>
  );
}
