import { lazy, Suspense } from 'react';
import { isUnanswered } from '../../engine/asked.ts';
import type { Assessment } from '../../engine/assessment.ts';
import type { Candidate } from '../../engine/model.ts';
import type { Step } from '../steps.ts';
import { KeysButton } from '../tools/tool-buttons.tsx';
import { WordingSwitch } from '../wording-switch.tsx';
import styles from './below.module.css';

const BestNextQuestion = lazy(() => import('../best-next-question.tsx'));
const FirstDecisions = lazy(() => import('../first-decisions.tsx'));

type BelowProps = { assessment: Assessment; candidate: Candidate; steps: readonly Step[]; step: Step };

/** Below the question: its words, its keys, and, where a section has just ended, what follows so far and what is worth most next. */
export default function Below({ assessment, candidate, steps, step }: BelowProps) {
  const before = steps[steps.indexOf(step) - 1];
  const isSectionStart = before !== undefined && before.question.section !== step.question.section;
  const isProfileDone = steps.every((one) => one.scope !== 'profile' || !isUnanswered(one));
  return (
    <div className={styles.below} data-print="hide">
      <div className={styles.ways}>
        <WordingSwitch />
        <KeysButton />
      </div>
      {isSectionStart && (
        <Suspense>
          <BestNextQuestion assessment={assessment} candidate={candidate} except={step.question.id} />
          {before.scope === 'profile' && step.scope !== 'profile' && isProfileDone && (
            <FirstDecisions assessment={assessment} candidate={candidate} />
          )}
        </Suspense>
      )}
    </div>
  );
}
