import type { ReactNode } from 'react';
import { VerdictTag } from '../charts/verdict-tag.tsx';
import { Caption, Lead } from '../ui/layout.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { verdictExplanation, verdictSentence, verdictTitle } from '../words/verdict.ts';
import { WHY } from '../words/why.ts';
import { Contents } from './contents.tsx';
import { PARTS } from './parts.ts';
import styles from './results-view.module.css';
import type { Subject } from './subject.ts';
import type { View } from './view.ts';
import { ViewContext } from './view.ts';
import { Why } from './why.tsx';

type ResultsViewProps = View & {
  subject: Subject;
  /** What the page offers to do with the results, such as taking them along. Drawn below the verdict. */
  actions?: ReactNode;
  /** Drawn in place of everything below the verdict where there is none: where to go to get one. */
  empty?: ReactNode;
};

/**
 * The recommendation for one candidate: verdict, readiness, risks, what to find out, the decisions, the plan, and what it all rests on.
 * It is drawn from `subject` alone and knows of no session, so that a copy somebody sent reads like the original. The page brings the
 * frame around it and the switch between candidates.
 */
export function ResultsView({ subject, actions, empty, ...view }: ResultsViewProps) {
  const { verdict } = subject.candidate;
  return (
    <ViewContext value={view}>
      <Verdict {...subject} />
      {verdict === null ? (
        empty
      ) : (
        <>
          {actions}
          <Findings key={subject.candidate.id} {...subject} />
        </>
      )}
    </ViewContext>
  );
}

function Verdict(subject: Subject) {
  const { candidate } = subject;
  const title = verdictTitle(candidate.verdict);
  return (
    <header className={styles.verdict}>
      <VerdictTag verdict={candidate.verdict}>{title}</VerdictTag>
      <PageHeading>{verdictSentence(candidate)}</PageHeading>
      {candidate.verdict !== null && (
        <>
          <Lead>{verdictExplanation(candidate)}</Lead>
          <Why subject={subject} words={WHY.verdict} asks={[{ kind: 'verdict', candidate: candidate.id }]}>
            {WHY.verdictShown}
          </Why>
          <div data-print="hide">
            <Caption>{WHY.intro}</Caption>
          </div>
        </>
      )}
    </header>
  );
}

/** What was opened for one candidate says nothing about another: the key closes it. */
function Findings(subject: Subject) {
  const parts = PARTS.flatMap(({ id, titleOf, Content }) => {
    const title = titleOf(subject);
    return title === null ? [] : [{ id, title, Content }];
  });
  return (
    <div className={styles.findings}>
      <Contents parts={parts} />
      <div className={styles.parts}>
        {parts.map(({ id, title, Content }) => (
          <Content key={id} id={id} title={title} {...subject} />
        ))}
      </div>
    </div>
  );
}
