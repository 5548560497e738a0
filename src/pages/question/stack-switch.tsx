import type { Assessment } from '../../engine/assessment.ts';
import type { Candidate } from '../../engine/model.ts';
import { FILLING } from '../../words/filling.ts';
import { CandidateSwitch } from '../candidate-switch.tsx';

type StackSwitchProps = { assessment: Assessment; candidate: Candidate; isSideBySide: boolean };

/** For which stack the question is answered, or for all side by side. Loaded where there are several. */
export default function StackSwitch({ assessment, candidate, isSideBySide }: StackSwitchProps) {
  return (
    <CandidateSwitch
      legend={FILLING.stack}
      candidates={assessment.candidates}
      current={candidate.id}
      isSideBySide={isSideBySide}
    />
  );
}
