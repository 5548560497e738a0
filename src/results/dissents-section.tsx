import { Section } from '../ui/layout.tsx';
import { SummaryRow, SummaryRows } from '../ui/summary-rows.tsx';
import { answerWords } from '../words/answer.ts';
import { dissentWords } from '../words/findings.ts';
import { RESULTS } from '../words/results.ts';
import { disputedAnswers } from './given-answers.ts';
import type { PartProps } from './part.ts';
import { QuestionLink } from './question-link.tsx';

/** Answers on which the team does not agree: the one that counts, and those that were kept beside it. */
export function DissentsSection({ id, title, ...subject }: PartProps) {
  return (
    <Section id={id} title={title} caption={RESULTS.dissentsNote}>
      <SummaryRows>
        {disputedAnswers(subject).map(({ question, answer, dissents }) => (
          <SummaryRow
            key={question.id}
            term={<QuestionLink id={question.id} {...subject} />}
            detail={Object.entries(dissents).map(([place, dissent]) => (
              <p key={place}>{dissentWords(answerWords(question, dissent), dissent)}</p>
            ))}
          >
            {answerWords(question, answer)}
          </SummaryRow>
        ))}
      </SummaryRows>
    </Section>
  );
}
