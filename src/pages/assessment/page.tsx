import { lazy, Suspense, useState } from 'react';
import { useSearchParams } from 'react-router';
import { isUnanswered } from '../../engine/asked.ts';
import { builtInLens } from '../../lens/built-in.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Actions, Page, Section } from '../../ui/layout.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { OVERVIEW } from '../../words/review.ts';
import { pageTitle, SHELL } from '../../words/shell.ts';
import { CandidateSwitch } from '../candidate-switch.tsx';
import { Link } from '../link.tsx';
import { useOpenAssessment } from '../open-assessment.ts';
import { candidateOf, firstOpen, stepsOf } from '../steps.ts';
import { useStepPath } from '../use-step-path.ts';
import { SectionRows } from './section-rows.tsx';
import { Ways } from './ways.tsx';

const Reopening = lazy(() => import('../reopening.tsx'));
const NamesForm = lazy(() => import('./names-form.tsx'));
const Stacks = lazy(() => import('./stacks.tsx'));
const BestNextQuestion = lazy(() => import('../best-next-question.tsx'));
const FirstDecisions = lazy(() => import('../first-decisions.tsx'));

/** One assessment: how far each section is, which stacks it is about, and the way on. */
export default function AssessmentPage() {
  const assessment = useOpenAssessment();
  const [query] = useSearchParams();
  const [isRenaming, setIsRenaming] = useState(false);
  const pathTo = useStepPath();
  const candidate = candidateOf(assessment, query.get('c'));
  if (candidate === undefined) return null;
  const steps = stepsOf(builtInLens, assessment.profile, candidate);
  const next = firstOpen(steps);
  const isUntouched = steps.every(isUnanswered);
  const isProfileDone = steps.every((step) => step.scope !== 'profile' || !isUnanswered(step));
  const rows = { steps, assessment, candidate };
  return (
    <Page width="narrow">
      <title>{pageTitle(assessment.title)}</title>
      <PageHeading>{assessment.title}</PageHeading>
      {isRenaming ? (
        <Suspense>
          <NamesForm assessment={assessment} onDone={() => setIsRenaming(false)} />
        </Suspense>
      ) : (
        <Actions>
          {next !== undefined && (
            <Link className={buttonClass()} to={pathTo(assessment, candidate.id, next.question)}>
              {isUntouched ? OVERVIEW.start : OVERVIEW.continue}
            </Link>
          )}
          <Link
            className={buttonClass(next === undefined ? 'primary' : 'quiet')}
            to={`/a/${assessment.id}/results`}
          >
            {SHELL.results}
          </Link>
          <Button kind="text" onClick={() => setIsRenaming(true)}>
            {OVERVIEW.rename}
          </Button>
        </Actions>
      )}
      <Suspense>
        <Reopening />
      </Suspense>
      {!isUntouched && (
        <Suspense>
          <BestNextQuestion assessment={assessment} candidate={candidate} />
        </Suspense>
      )}
      <Ways />
      <Section title={OVERVIEW.profileTitle} caption={OVERVIEW.profileNote}>
        <SectionRows isProfile {...rows} />
      </Section>
      {isProfileDone && (
        <Suspense>
          <FirstDecisions assessment={assessment} candidate={candidate} />
        </Suspense>
      )}
      <Suspense>
        <Stacks assessment={assessment} />
      </Suspense>
      <Section title={candidate.name} caption={OVERVIEW.stackNote}>
        <CandidateSwitch
          legend={OVERVIEW.candidateSwitch}
          candidates={assessment.candidates}
          current={candidate.id}
        />
        <SectionRows isProfile={false} {...rows} />
      </Section>
    </Page>
  );
}
