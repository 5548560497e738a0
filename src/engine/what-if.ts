/** Answers tried out beside those that were given, and what they change. Nothing given is written to. */
import type { Answer, Answers, CandidateId, DecisionId, QuestionId, Scorable } from './model.ts';
import { own } from './own.ts';
import type { CandidateResult, DecisionResult, Result } from './result.ts';

export type TriedAnswer = {
  readonly scope: 'profile' | CandidateId;
  readonly question: QuestionId;
  readonly answer: Answer;
};

/** The assessment with these answers in place of those given; all that they do not touch stays the objects it was. */
export function withTried<S extends Scorable>(assessment: S, tried: readonly TriedAnswer[]): S {
  if (tried.length === 0) return assessment;
  const answersIn = (scope: TriedAnswer['scope'], given: Answers): Answers => {
    const here = tried.filter((one) => one.scope === scope);
    return here.length === 0
      ? given
      : { ...given, ...Object.fromEntries(here.map(({ question, answer }) => [question, answer])) };
  };
  return {
    ...assessment,
    profile: answersIn('profile', assessment.profile),
    candidates: assessment.candidates.map((candidate) => {
      const answers = answersIn(candidate.id, candidate.answers);
      return answers === candidate.answers ? candidate : { ...candidate, answers };
    }),
  };
}

export type DecisionChange = {
  readonly decision: DecisionId;
  readonly before: DecisionResult;
  readonly after: DecisionResult;
};

/** The decisions of both results whose leaders or strength differ, in the order of the later one. */
export function decisionChanges(before: Result, after: Result): readonly DecisionChange[] {
  return Object.entries(after.decisions).flatMap(([decision, is]) => {
    const was = own(before.decisions, decision);
    const isSame = was?.strength === is.strength && was.leader.join(' ') === is.leader.join(' ');
    return was === undefined || isSame ? [] : [{ decision, before: was, after: is }];
  });
}

/** Actions that join the plan and those that leave it, each in the order of its plan. */
export function planChanges(
  before: CandidateResult,
  after: CandidateResult,
): { readonly joined: readonly QuestionId[]; readonly left: readonly QuestionId[] } {
  const questionsOf = ({ plan }: CandidateResult) => plan.map(({ question }) => question);
  const [was, is] = [questionsOf(before), questionsOf(after)];
  return {
    joined: is.filter((question) => !was.includes(question)),
    left: was.filter((question) => !is.includes(question)),
  };
}
