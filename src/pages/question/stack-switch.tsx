import type { Assessment } from '../../engine/assessment.ts';
import type { Candidate } from '../../engine/model.ts';
import { FILLING } from '../../words/filling.ts';
import { CandidateSwitch } from '../candidate-switch.tsx';

type StackSwitchProps = { assessment: Assessment; candidate: Candidate; isSideBySide: boolean };

/** For which stack the question is answered, or for all side by side. It comes with the page: coming later it would push the question down. */
export function StackSwitch({ assessment, candidate, isSideBySide }: StackSwitchProps) {
  return (
    <CandidateSwitch
      legend={FILLING.stack}
      candidates={assessment.candidates}
      current={candidate.id}
      isSideBySide={isSideBySide}
    />
  );
}
