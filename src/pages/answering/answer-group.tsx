import type { ReactNode } from 'react';
import { lazy, Suspense } from 'react';
import type { Assessment } from '../../engine/assessment.ts';
import { useSettings } from '../../storage/use-settings.ts';
import { PROBLEM } from '../../words/question.ts';
import { AnswerCards } from '../answer-cards.tsx';
import styles from './answering.module.css';
import type { Answering } from './use-answers.ts';

const SameAs = lazy(() => import('./same-as.tsx'));

type AnswerGroupProps = {
  assessment: Assessment;
  answering: Answering;
  legend: ReactNode;
  intro?: ReactNode;
  /** A person wanted to go on: a missing reason is now an error. */
  isChecked: boolean;
};

/** The cards of one question for one scope, what they changed, and the answers of others to take over. */
export function AnswerGroup({ assessment, answering, legend, intro, isChecked }: AnswerGroupProps) {
  const { hasShortcuts } = useSettings();
  const { step, name, draft, choose, notice, isReasonMissing, stored } = answering;
  return (
    <>
      <AnswerCards
        question={step.question}
        name={name}
        draft={draft}
        onDraft={choose}
        legend={legend}
        intro={intro}
        reasonError={isChecked && isReasonMissing ? PROBLEM.reason : undefined}
        hasKeyHints={hasShortcuts}
      />
      {notice !== '' && <p className={styles.notice}>{notice}</p>}
      {step.scope !== 'profile' && assessment.candidates.length > 1 && (
        <Suspense>
          <SameAs assessment={assessment} step={step} stored={stored} />
        </Suspense>
      )}
    </>
  );
}
