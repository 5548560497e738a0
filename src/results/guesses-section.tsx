import { Section } from '../ui/layout.tsx';
import { SummaryRow, SummaryRows } from '../ui/summary-rows.tsx';
import { answerWords } from '../words/answer.ts';
import { RESULTS } from '../words/results.ts';
import { givenAnswers } from './given-answers.ts';
import type { PartProps } from './part.ts';
import { QuestionLink } from './question-link.tsx';

/** Guesses without which a risk would be worse. */
export function GuessesSection({ id, title, ...subject }: PartProps) {
  const guesses = givenAnswers(subject).filter(({ question }) =>
    subject.candidate.restsOnGuesses.includes(question.id),
  );
  return (
    <Section id={id} title={title} caption={RESULTS.guessesNote}>
      <SummaryRows>
        {guesses.map(({ question, answer }) => (
          <SummaryRow key={question.id} term={<QuestionLink id={question.id} {...subject} />}>
            {answerWords(question, answer)}
          </SummaryRow>
        ))}
      </SummaryRows>
    </Section>
  );
}
