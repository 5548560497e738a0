import type { CandidateId } from '../engine/model.ts';
import type { CandidateResult, Result } from '../engine/result.ts';
import { INPUT_FAULTS } from '../words/command-line.ts';
import { BadInput } from './bad-input.ts';

/** The candidate of that id, or all of them where none is named. Throws `BadInput` where there is none. */
export function chosenCandidates(result: Result, id: CandidateId | undefined): readonly CandidateResult[] {
  const chosen = result.candidates.filter((candidate) => id === undefined || candidate.id === id);
  if (id !== undefined && chosen.length === 0)
    throw new BadInput(
      INPUT_FAULTS.noCandidate(
        id,
        result.candidates.map((candidate) => candidate.id),
      ),
    );
  return chosen;
}
