import type { ReactNode } from 'react';
import { VerdictTag } from '../charts/verdict-tag.tsx';
import { Lead } from '../ui/layout.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { verdictExplanation, verdictSentence, verdictTitle } from '../words/verdict.ts';
import { CandidatesSection } from './candidates-section.tsx';
import { DecisionsSection } from './decisions-section.tsx';
import { FindingsSection } from './findings-section.tsx';
import { PlanSection } from './plan-section.tsx';
import { ReadinessSection } from './readiness-section.tsx';
import styles from './results-view.module.css';
import { RisksSection } from './risks-section.tsx';
import { SinceSection } from './since-section.tsx';
import type { Subject } from './subject.ts';
import type { View } from './view.ts';
import { ViewContext } from './view.ts';

type ResultsViewProps = View & {
  subject: Subject;
  /** What the page offers to do with the results: downloads, sharing. Drawn below the verdict. */
  actions?: ReactNode;
  /** Drawn in place of everything below the verdict where there is none: where to go to get one. */
  empty?: ReactNode;
};

/**
 * The recommendation for one candidate: verdict, readiness, what to find out, what is known, the decisions, the plan. It is drawn from
 * `subject` alone and knows of no session, so that a copy somebody sent reads like the original. The page brings the switch between candidates.
 */
export function ResultsView({ subject, actions, empty, ...view }: ResultsViewProps) {
  const { candidate } = subject;
  return (
    <ViewContext value={view}>
      <header className={styles.verdict}>
        <VerdictTag verdict={candidate.verdict}>{verdictTitle(candidate.verdict)}</VerdictTag>
        <PageHeading>{verdictSentence(candidate)}</PageHeading>
        {candidate.verdict !== null && <Lead>{verdictExplanation(candidate)}</Lead>}
      </header>
      {candidate.verdict === null ? (
        empty
      ) : (
        <>
          {actions}
          <ReadinessSection {...subject} />
          <RisksSection {...subject} />
          <CandidatesSection {...subject} />
          <DecisionsSection {...subject} />
          <PlanSection {...subject} />
          <FindingsSection {...subject} />
          <SinceSection {...subject} />
        </>
      )}
    </ViewContext>
  );
}
