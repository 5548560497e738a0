import { lazy, Suspense, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { isUnanswered } from '../../engine/asked.ts';
import type { Assessment } from '../../engine/assessment.ts';
import type { Candidate, Section } from '../../engine/model.ts';
import { builtInLens } from '../../lens/built-in.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Actions, Page, Section as PageSection } from '../../ui/layout.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { SectionList, SectionRow } from '../../ui/section-list.tsx';
import { answeredOf, OVERVIEW } from '../../words/review.ts';
import { pageTitle, SHELL } from '../../words/shell.ts';
import { CandidateSwitch } from '../candidate-switch.tsx';
import { useOpenAssessment } from '../open-assessment.ts';
import type { Step } from '../steps.ts';
import { candidateOf, firstOpen, questionPath, stepsOf } from '../steps.ts';

const NamesForm = lazy(() => import('./names-form.tsx'));

/** One assessment: how far each section is, and the way on. */
export default function AssessmentPage() {
  const assessment = useOpenAssessment();
  const [query] = useSearchParams();
  const [isRenaming, setIsRenaming] = useState(false);
  const candidate = candidateOf(assessment, query.get('c'));
  if (candidate === undefined) return null;
  const steps = stepsOf(builtInLens, assessment.profile, candidate);
  const next = firstOpen(steps);
  const isUntouched = steps.every(isUnanswered);
  const sections = (isProfile: boolean) =>
    builtInLens.sections.filter(({ kind }) => (kind === 'profile') === isProfile);
  return (
    <Page width="narrow">
      <title>{pageTitle(assessment.title)}</title>
      <PageHeading>{assessment.title}</PageHeading>
      {isRenaming ? (
        <Suspense>
          <NamesForm assessment={assessment} candidate={candidate} onDone={() => setIsRenaming(false)} />
        </Suspense>
      ) : (
        <Actions>
          {next !== undefined && (
            <Link className={buttonClass()} to={questionPath(assessment, next.question.id, candidate.id)}>
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
      <PageSection title={OVERVIEW.profileTitle} caption={OVERVIEW.profileNote}>
        <Rows sections={sections(true)} steps={steps} assessment={assessment} candidate={candidate} />
      </PageSection>
      <PageSection title={candidate.name} caption={OVERVIEW.stackNote}>
        <CandidateSwitch
          legend={OVERVIEW.candidateSwitch}
          candidates={assessment.candidates}
          current={candidate.id}
        />
        <Rows sections={sections(false)} steps={steps} assessment={assessment} candidate={candidate} />
      </PageSection>
    </Page>
  );
}

type RowsProps = {
  sections: readonly Section[];
  steps: readonly Step[];
  assessment: Assessment;
  candidate: Candidate;
};

function Rows({ sections, steps, assessment, candidate }: RowsProps) {
  return (
    <SectionList>
      {sections.map((section) => {
        const inSection = steps.filter(({ question }) => question.section === section.id);
        const open = inSection.filter(isUnanswered);
        const target = open[0] ?? inSection[0];
        const answered = inSection.length - open.length;
        return target === undefined ? null : (
          <SectionRow
            key={section.id}
            link={
              <Link to={questionPath(assessment, target.question.id, candidate.id)}>{section.title}</Link>
            }
            summary={section.summary}
            state={open.length === 0 ? 'done' : answered === 0 ? 'toDo' : 'inProgress'}
            status={answeredOf({ answered, asked: inSection.length })}
          />
        );
      })}
    </SectionList>
  );
}
