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
import { Link } from '../link.tsx';
import { questionPath, rowPlaceOf, withQuery } from '../steps.ts';
import { usePrompt } from '../wording.ts';
import type { Filter, Row } from './filter.ts';

type AnswerRowProps = { row: Row; assessment: Assessment; candidate: Candidate; filter: Filter };

export function AnswerRow({ row, assessment, candidate, filter }: AnswerRowProps) {
  const { question, answer } = row;
  const isOpen = isUnanswered(row);
  const words = isOpen ? answerWords(question, undefined) : answerWords(question, answer);
  const facts = attachments({
    note: (answer?.note ?? '') !== '',
    evidence: answer?.evidence?.length ?? 0,
    guess: answer?.confidence === 'guess',
  });
  const prompt = usePrompt()(question);
  const path = withQuery(questionPath(assessment, question.id, candidate.id), 'from', 'review');
  return (
    <SummaryRow
      term={<InlineText text={prompt} />}
      isMissing={isOpen}
      {...(facts === '' ? {} : { detail: facts })}
      action={
        <Link id={rowPlaceOf(question.id)} to={filter === 'all' ? path : withQuery(path, 'show', filter)}>
          {isOpen ? REVIEW.answer : REVIEW.change}
          <VisuallyHidden>: {plainText(parseInline(prompt))}</VisuallyHidden>
        </Link>
      }
    >
      {row.state === 'unknown' ? <UnknownTag>{words}</UnknownTag> : words}
    </SummaryRow>
  );
}
