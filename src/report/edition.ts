/** What one reader gets. Everything that leaves the program is made from an edition, so that nothing left out can be in it. */
import type { Assessment } from '../engine/assessment.ts';
import { evaluate } from '../engine/evaluate.ts';
import type { Lens } from '../engine/model.ts';
import type { Result } from '../engine/result.ts';
import { onlyCandidates, withoutLeftOut } from './leave-out.ts';
import type { Audience, EditionOptions, LeaveOut } from './options.ts';
import { NOTHING_LEFT_OUT } from './options.ts';

export type Edition = {
  readonly lens: Lens;
  /** Without what was left out. */
  readonly assessment: Assessment;
  /** Of exactly this assessment: opened from a file or a link it gives the same figures. */
  readonly result: Result;
  readonly audience: Audience;
  readonly leaveOut: LeaveOut;
  /** How many candidates the whole assessment has. */
  readonly candidatesInAll: number;
  readonly generatedOn: string;
};

/** Never throws. Where nothing is left out, `assessment` is the object that was given. */
export function editionOf(lens: Lens, whole: Assessment, options: EditionOptions): Edition {
  const { generatedOn, audience = 'team', candidates, leaveOut = NOTHING_LEFT_OUT } = options;
  const chosen = candidates === undefined ? whole : onlyCandidates(whole, candidates);
  const assessment = withoutLeftOut(lens, chosen, leaveOut);
  return {
    lens,
    assessment,
    result: evaluate(lens, assessment),
    audience,
    leaveOut,
    candidatesInAll: whole.candidates.length,
    generatedOn,
  };
}
