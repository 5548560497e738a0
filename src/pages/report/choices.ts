import type { Assessment } from '../../engine/assessment.ts';
import type { CandidateId } from '../../engine/model.ts';
import type { Audience, EditionOptions, LeaveOut } from '../../report/options.ts';
import { NOTHING_LEFT_OUT } from '../../report/options.ts';

/** What is chosen on the page. */
export type Choices = {
  readonly audience: Audience;
  /** In any order; may name candidates that have gone since. */
  readonly candidates: readonly CandidateId[];
  readonly leaveOut: LeaveOut;
};

/** The whole report of the candidate that the address names, or of all of them. */
export function firstChoices({ candidates }: Assessment, named: string | null): Choices {
  const ids = candidates.map(({ id }) => id);
  return {
    audience: 'team',
    candidates: named !== null && ids.includes(named) ? [named] : ids,
    leaveOut: NOTHING_LEFT_OUT,
  };
}

/** A vendor hears of one candidate only: the first that is chosen, else the first there is. */
export function chosenCandidates(
  assessment: Assessment,
  { audience, candidates }: Choices,
): readonly CandidateId[] {
  const ids = assessment.candidates.map(({ id }) => id);
  const chosen = ids.filter((id) => candidates.includes(id));
  return audience === 'vendor' ? (chosen.length > 0 ? chosen : ids).slice(0, 1) : chosen;
}

export function editionOptions(
  assessment: Assessment,
  choices: Choices,
  generatedOn: string,
): EditionOptions {
  const { audience, leaveOut } = choices;
  return { generatedOn, audience, leaveOut, candidates: chosenCandidates(assessment, choices) };
}
