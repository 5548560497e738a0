import { Link } from 'react-router';
import { UnknownTag } from '../../charts/unknown-tag.tsx';
import { isUnanswered } from '../../engine/asked.ts';
import type { Assessment } from '../../engine/assessment.ts';
import type { Candidate } from '../../engine/model.ts';
import { SummaryRow } from '../../ui/summary-rows.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { answerWords } from '../../words/answer.ts';
import { parseInline, plainText } from '../../words/inline.ts';
import { attachments, REVIEW } from '../../words/review.ts';
import { InlineText } from '../inline-text.tsx';
import { questionPath } from '../steps.ts';
import type { Row } from './filter.ts';

type AnswerRowProps = { row: Row; assessment: Assessment; candidate: Candidate };

export function AnswerRow({ row, assessment, candidate }: AnswerRowProps) {
  const { question, answer } = row;
  const isOpen = isUnanswered(row);
  const words = isOpen ? answerWords(question, undefined) : answerWords(question, answer);
  const facts = attachments({
    note: (answer?.note ?? '') !== '',
    evidence: answer?.evidence?.length ?? 0,
    guess: answer?.confidence === 'guess',
  });
  const path = questionPath(assessment, question.id, candidate.id);
  return (
    <SummaryRow
      term={<InlineText text={question.prompt} />}
      isMissing={isOpen}
      {...(facts === '' ? {} : { detail: facts })}
      action={
        <Link id={`change-${question.id}`} to={`${path}${path.includes('?') ? '&' : '?'}from=review`}>
          {isOpen ? REVIEW.answer : REVIEW.change}
          <VisuallyHidden>: {plainText(parseInline(question.prompt))}</VisuallyHidden>
        </Link>
      }
    >
      {row.state === 'unknown' ? <UnknownTag>{words}</UnknownTag> : words}
    </SummaryRow>
  );
}
