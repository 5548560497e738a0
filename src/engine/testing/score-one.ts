/** The result of the one candidate that a test is about. */
import { evaluate } from '../evaluate.ts';
import type { Answer, Lens, Scorable } from '../model.ts';
import type { CandidateResult, DecisionResult } from '../result.ts';
import { assessmentOf } from './small-lens.ts';

type AnswersById = Readonly<Record<string, Answer>>;

export function scoreOne(
  lens: Lens,
  answers: AnswersById,
  profile: AnswersById = {},
  parts: Partial<Scorable> = {},
): CandidateResult {
  const [candidate] = evaluate(lens, { ...assessmentOf(profile, answers), ...parts }).candidates;
  if (candidate === undefined) throw new Error('there is no candidate');
  return candidate;
}

export function decideOne(lens: Lens, profile: AnswersById): DecisionResult {
  const [decision] = Object.values(evaluate(lens, assessmentOf(profile)).decisions);
  if (decision === undefined) throw new Error('there is no decision');
  return decision;
}
