/** What one reader gets. Everything that leaves the program is made from an edition, so that nothing left out can be in it. */
import type { Assessment } from '../engine/assessment.ts';
import { evaluate } from '../engine/evaluate.ts';
import type { Lens, Question, QuestionId } from '../engine/model.ts';
import type { Result } from '../engine/result.ts';
import { onlyCandidates, withoutLeftOut } from './leave-out.ts';
import type { Audience, EditionOptions, LeaveOut } from './options.ts';
import { NOTHING_LEFT_OUT } from './options.ts';

export type Edition = {
  /** For a vendor without the questions that were left out. */
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
    lens: audience === 'vendor' ? notAsking(lens, leaveOut.questions) : lens,
    assessment,
    result: evaluate(lens, assessment),
    audience,
    leaveOut,
    candidatesInAll: whole.candidates.length,
    generatedOn,
  };
}

/** A vendor is not asked what was left out. Questions about the product stay: they decide what else is asked. */
function notAsking(lens: Lens, leftOut: readonly QuestionId[]): Lens {
  const profile = new Set(lens.sections.flatMap(({ id, kind }) => (kind === 'profile' ? [id] : [])));
  const isAsked = ({ id, section }: Question) => profile.has(section) || !leftOut.includes(id);
  return leftOut.length === 0 ? lens : { ...lens, questions: lens.questions.filter(isAsked) };
}
