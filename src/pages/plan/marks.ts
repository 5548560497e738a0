/** What the team notes about its plan, as changes of the assessment. Nothing is written to; every function returns a new record. */
import type { Assessment } from '../../engine/assessment.ts';
import type { Candidate, ChoiceId, IsoDate, PlanMark, Question } from '../../engine/model.ts';
import { own } from '../../engine/own.ts';
import { builtInLens } from '../../lens/built-in.ts';
import { answerOf } from '../answer-draft.ts';
import { answerTo } from '../steps.ts';

type Plan = NonNullable<Candidate['plan']>;

/** The plan with one mark replaced; a mark that says nothing is left out. */
export function withMark(plan: Candidate['plan'], question: string, mark: PlanMark): Plan {
  const { [question]: _, ...others } = plan ?? {};
  return Object.keys(mark).length === 0 ? others : { ...others, [question]: mark };
}

/** A mark with owner and date as typed; what is blank is left out. */
export function withOwnerAndDate(mark: PlanMark, owner: string, dueOn: IsoDate): PlanMark {
  const { owner: _owner, dueOn: _dueOn, ...rest } = mark;
  return {
    ...rest,
    ...(owner.trim() === '' ? {} : { owner: owner.trim() }),
    ...(dueOn === '' ? {} : { dueOn }),
  };
}

/** The mark of an action that is open again. */
export function reopened({ doneOn: _, ...rest }: PlanMark): PlanMark {
  return rest;
}

/**
 * The assessment with an action marked as done, and its question answered with these choices where there are any. The note, evidence
 * and owner of the answer before stay with it.
 */
export function withDone(
  assessment: Assessment,
  candidate: Candidate,
  question: Question,
  choices: readonly ChoiceId[] | null,
  now: { readonly date: IsoDate; readonly time: IsoDate },
): Assessment {
  const before = answerTo(builtInLens, assessment, candidate.id, question.id);
  const answer = choices === null ? null : answerOf({ kind: 'choices', choices }, before, now.time);
  const mark = { ...own(candidate.plan, question.id), doneOn: now.date };
  const next: Candidate = {
    ...candidate,
    plan: withMark(candidate.plan, question.id, mark),
    answers: answer ? { ...candidate.answers, [question.id]: answer } : candidate.answers,
  };
  return {
    ...assessment,
    candidates: assessment.candidates.map((other) => (other.id === candidate.id ? next : other)),
  };
}
