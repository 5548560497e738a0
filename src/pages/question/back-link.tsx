import { Link } from 'react-router';
import type { Assessment } from '../../engine/assessment.ts';
import type { Candidate, Question } from '../../engine/model.ts';
import { Icon } from '../../ui/icon.tsx';
import { QUESTION } from '../../words/question.ts';
import type { Step } from '../steps.ts';
import { questionPath, reviewPath } from '../steps.ts';
import styles from './question.module.css';

type BackLinkProps = {
  assessment: Assessment;
  candidate: Candidate;
  question: Question;
  previous: Step | undefined;
  isFromReview: boolean;
};

/** To where a person came from: the list of answers, the question before, or the overview. */
export function BackLink({ assessment, candidate, question, previous, isFromReview }: BackLinkProps) {
  const target = isFromReview
    ? reviewPath(assessment, candidate.id, question.id)
    : previous === undefined
      ? `/a/${assessment.id}`
      : questionPath(assessment, previous.question.id, candidate.id);
  return (
    <Link className={styles.back} to={target}>
      <Icon name="back" size={16} />
      {QUESTION.back}
    </Link>
  );
}
