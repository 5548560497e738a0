/** The answers behind the results, with the questions they answer. */
import type { Answer, Dissent, Question } from '../engine/model.ts';
import type { Step } from '../pages/steps.ts';
import { answerTo, stepsOf } from '../pages/steps.ts';
import type { Subject } from './subject.ts';

export type GivenAnswer = Step & { readonly answer: Answer | undefined };

/** Every question asked of the product and of the candidate, with what is stored for it. */
export function givenAnswers({ lens, assessment, candidate }: Subject): readonly GivenAnswer[] {
  const given = assessment.candidates.find(({ id }) => id === candidate.id);
  if (given === undefined) return [];
  return stepsOf(lens, assessment.profile, given).map((step) => ({
    ...step,
    answer: answerTo(lens, assessment, step.scope, step.question.id),
  }));
}

/** The questions that were taken out, each with its reason. */
export function notApplicableAnswers(
  subject: Subject,
): readonly { readonly question: Question; readonly reason: string }[] {
  return givenAnswers(subject).flatMap(({ question, state, answer }) =>
    state === 'notApplicable' && answer?.kind === 'notApplicable'
      ? [{ question, reason: answer.reason }]
      : [],
  );
}

/** The answers on which somebody kept another one. */
export function disputedAnswers(subject: Subject): readonly {
  readonly question: Question;
  readonly answer: Answer;
  readonly dissents: readonly Dissent[];
}[] {
  return givenAnswers(subject).flatMap(({ question, answer }) =>
    answer?.dissents === undefined || answer.dissents.length === 0
      ? []
      : [{ question, answer, dissents: answer.dissents }],
  );
}

/** Answers that are kept although their question is not asked any more: they count nowhere. */
export function keptAnswers(
  subject: Subject,
): readonly { readonly question: Question; readonly answer: Answer }[] {
  const { lens, assessment, candidate } = subject;
  const asked = new Set(givenAnswers(subject).map(({ question }) => question.id));
  const profile = new Set(lens.sections.filter(({ kind }) => kind === 'profile').map(({ id }) => id));
  return lens.questions.flatMap((question) => {
    if (asked.has(question.id)) return [];
    const scope = profile.has(question.section) ? 'profile' : candidate.id;
    const answer = answerTo(lens, assessment, scope, question.id);
    return answer === undefined ? [] : [{ question, answer }];
  });
}
