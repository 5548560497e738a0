import { SummaryRow, SummaryRows } from '../ui/summary-rows.tsx';
import { AnswerGiven } from './answer-given.tsx';
import { AnswerNotes } from './answer-notes.tsx';
import type { GivenAnswer } from './given-answers.ts';
import { QuestionLink } from './question-link.tsx';
import type { Subject } from './subject.ts';

/** Answers about the product: they are not scored themselves. */
export function GivenRows({ rows, subject }: { rows: readonly GivenAnswer[]; subject: Subject }) {
  return (
    <SummaryRows>
      {rows.map((row) => (
        <SummaryRow
          key={row.question.id}
          term={<QuestionLink id={row.question.id} {...subject} />}
          isMissing={row.state === 'unanswered'}
          detail={<AnswerNotes answer={row.answer} />}
        >
          <AnswerGiven row={row} />
        </SummaryRow>
      ))}
    </SummaryRows>
  );
}
