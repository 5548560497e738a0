import { useSearchParams } from 'react-router';
import { builtInLens } from '../../lens/built-in.ts';
import { buttonClass } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/layout.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { PLAN } from '../../words/plan.ts';
import { OVERVIEW } from '../../words/review.ts';
import { pageTitle } from '../../words/shell.ts';
import { CandidateSwitch } from '../candidate-switch.tsx';
import { Link } from '../link.tsx';
import { useOpenAssessment } from '../open-assessment.ts';
import { candidateOf } from '../steps.ts';
import { useResult } from '../use-result.ts';
import { PlanView } from './plan-view.tsx';

/** What to do for one stack, who does it until when, and what each step reaches. */
export default function PlanPage() {
  const assessment = useOpenAssessment();
  const result = useResult(assessment);
  const [query] = useSearchParams();
  const candidate = candidateOf(assessment, query.get('c'));
  const scored = result.candidates.find(({ id }) => id === candidate?.id);
  if (candidate === undefined || scored === undefined) return null;
  const hasNothing = scored.plan.length === 0 && Object.keys(candidate.plan ?? {}).length === 0;
  return (
    <Page>
      <title>{pageTitle(PLAN.title, assessment.title)}</title>
      <CandidateSwitch
        legend={OVERVIEW.candidateSwitch}
        candidates={assessment.candidates}
        current={candidate.id}
      />
      {scored.verdict === null || hasNothing ? (
        <>
          <PageHeading>{PLAN.of(candidate.name)}</PageHeading>
          <EmptyState
            sentence={scored.verdict === null ? PLAN.noAnswers : PLAN.nothing}
            action={
              <Link
                className={buttonClass()}
                to={`/a/${assessment.id}${scored.verdict === null ? '' : '/results'}?c=${candidate.id}`}
              >
                {scored.verdict === null ? PLAN.toQuestions : PLAN.toResults}
              </Link>
            }
          />
        </>
      ) : (
        <PlanView
          key={candidate.id}
          lens={builtInLens}
          assessment={assessment}
          candidate={candidate}
          scored={scored}
        />
      )}
    </Page>
  );
}
