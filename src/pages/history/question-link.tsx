import type { Assessment } from '../../engine/assessment.ts';
import type { CandidateId, Lens, QuestionId } from '../../engine/model.ts';
import { InlineText } from '../inline-text.tsx';
import { Link } from '../link.tsx';
import { questionPath } from '../steps.ts';

type QuestionLinkProps = { lens: Lens; assessment: Assessment; question: QuestionId; candidate: CandidateId };

/** A question by its words, to answer it; one that the content no longer has, by its id. */
export function QuestionLink({ lens, assessment, question, candidate }: QuestionLinkProps) {
  const prompt = lens.questions.find(({ id }) => id === question)?.prompt;
  if (prompt === undefined) return question;
  return (
    <Link to={questionPath(assessment, question, candidate)}>
      <InlineText text={prompt} />
    </Link>
  );
}
