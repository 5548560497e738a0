import { Link, useSearchParams } from 'react-router';
import { VerdictTag } from '../../charts/verdict-tag.tsx';
import { builtInLens } from '../../lens/built-in.ts';
import { buttonClass } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Lead, Page } from '../../ui/layout.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { RESULTS } from '../../words/results.ts';
import { pageTitle } from '../../words/shell.ts';
import { verdictExplanation, verdictSentence, verdictTitle } from '../../words/verdict.ts';
import { CandidateSwitch } from '../candidate-switch.tsx';
import { useOpenAssessment } from '../open-assessment.ts';
import { useResult } from '../use-result.ts';
import { CandidatesSection } from './candidates-section.tsx';
import { DecisionsSection } from './decisions-section.tsx';
import { Downloads } from './downloads.tsx';
import { FindingsSection } from './findings-section.tsx';
import styles from './page.module.css';
import { PlanSection } from './plan-section.tsx';
import { ReadinessSection } from './readiness-section.tsx';
import { RisksSection } from './risks-section.tsx';
import { SinceSection } from './since-section.tsx';
import type { Subject } from './subject.ts';

/** The recommendation: verdict, readiness, what to find out, what is known, the decisions, the plan. */
export default function ResultsPage() {
  const assessment = useOpenAssessment();
  const result = useResult(assessment);
  const [query] = useSearchParams();
  const candidate = result.candidates.find(({ id }) => id === query.get('c')) ?? result.candidates[0];
  if (candidate === undefined) return null;
  const subject = { lens: builtInLens, assessment, result, candidate };
  return (
    <Page>
      <title>{pageTitle(verdictTitle(candidate.verdict), assessment.title)}</title>
      <CandidateSwitch legend={RESULTS.candidate} candidates={assessment.candidates} current={candidate.id} />
      <header className={styles.verdict}>
        <VerdictTag verdict={candidate.verdict}>{verdictTitle(candidate.verdict)}</VerdictTag>
        <PageHeading>{verdictSentence(candidate)}</PageHeading>
        {candidate.verdict !== null && <Lead>{verdictExplanation(candidate)}</Lead>}
      </header>
      {candidate.verdict === null ? (
        <EmptyState
          sentence={RESULTS.answerFirst}
          action={
            <Link className={buttonClass()} to={`/a/${assessment.id}?c=${candidate.id}`}>
              {RESULTS.toQuestions}
            </Link>
          }
        />
      ) : (
        <Findings {...subject} />
      )}
    </Page>
  );
}

function Findings(subject: Subject) {
  return (
    <>
      <Downloads {...subject} />
      <ReadinessSection {...subject} />
      <RisksSection {...subject} />
      <CandidatesSection {...subject} />
      <DecisionsSection {...subject} />
      <PlanSection {...subject} />
      <FindingsSection {...subject} />
      <SinceSection {...subject} />
    </>
  );
}
