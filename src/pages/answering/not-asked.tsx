import type { Assessment } from '../../engine/assessment.ts';
import type { Candidate } from '../../engine/model.ts';
import { buttonClass } from '../../ui/button.tsx';
import { Actions, Page } from '../../ui/layout.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { QUESTION } from '../../words/question.ts';
import { pageTitle } from '../../words/shell.ts';
import { Link } from '../link.tsx';
import type { Step } from '../steps.ts';
import { firstOpen, questionPath, reviewPath } from '../steps.ts';

type NotAskedProps = { assessment: Assessment; candidate: Candidate; steps: readonly Step[] };

/** For addresses of questions that do not apply, or that the lens no longer has. */
export default function NotAsked({ assessment, candidate, steps }: NotAskedProps) {
  const next = firstOpen(steps);
  const target =
    next === undefined
      ? reviewPath(assessment, candidate.id)
      : questionPath(assessment, next.question.id, candidate.id);
  return (
    <Page width="narrow">
      <title>{pageTitle(QUESTION.noQuestion.title, assessment.title)}</title>
      <PageHeading>{QUESTION.noQuestion.title}</PageHeading>
      <p>{QUESTION.noQuestion.body}</p>
      <Actions>
        <Link className={buttonClass()} to={target}>
          {QUESTION.noQuestion.action}
        </Link>
      </Actions>
    </Page>
  );
}
