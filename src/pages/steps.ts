/** The way through the questions: the profile once, then every scored question of one candidate. */
import { storedAnswer } from '../engine/answers.ts';
import type { AskedQuestion } from '../engine/asked.ts';
import { askedOfCandidate, askedOfProfile, isUnanswered } from '../engine/asked.ts';
import type { Assessment } from '../engine/assessment.ts';
import type {
  Answer,
  Answers,
  Candidate,
  CandidateId,
  QuestionAsked,
  QuestionId,
  Questionnaire,
  SectionId,
} from '../engine/model.ts';
import { questionIndexOf } from '../engine/question-index.ts';

/** Whose answers a step belongs to: the product's, or a candidate's. */
export type Scope = 'profile' | CandidateId;
export type Step<Q extends QuestionAsked = QuestionAsked> = AskedQuestion<Q> & { readonly scope: Scope };

/** Every question asked of the product and of this candidate, in content order. */
export function stepsOf<Q extends QuestionAsked>(
  lens: Questionnaire<Q>,
  profile: Answers,
  candidate: Candidate,
): readonly Step<Q>[] {
  return [
    ...askedOfProfile(lens, profile).map((asked): Step<Q> => ({ ...asked, scope: 'profile' })),
    ...askedOfCandidate(lens, profile, candidate.answers).map(
      (asked): Step<Q> => ({ ...asked, scope: candidate.id }),
    ),
  ];
}

/** The candidate that the address names, else the first one. `undefined` only where an assessment has none. */
export function candidateOf(assessment: Assessment, id: string | null): Candidate | undefined {
  return assessment.candidates.find((candidate) => candidate.id === id) ?? assessment.candidates[0];
}

/** What is stored for a question of the lens in a scope, under its own or a former id. */
export function answerTo(
  lens: Questionnaire,
  assessment: Assessment,
  scope: Scope,
  question: QuestionId,
): Answer | undefined {
  const answers =
    scope === 'profile'
      ? assessment.profile
      : (assessment.candidates.find(({ id }) => id === scope)?.answers ?? {});
  const { profile, scored } = questionIndexOf(lens);
  const entry = [...profile, ...scored].find((one) => one.question.id === question);
  return entry && storedAnswer(entry.keys, answers);
}

/** The first question that has no answer yet. */
export function firstOpen<S extends Step>(steps: readonly S[]): S | undefined {
  return steps.find(isUnanswered);
}

/** The address of a question; a candidate is named only where there are several to tell apart. */
export function questionPath(assessment: Assessment, question: QuestionId, candidate: CandidateId): string {
  return `/a/${assessment.id}/q/${question}${candidateQuery(assessment, candidate)}`;
}

/** The address of a section with all its questions, at one of them where it is named. */
export function sectionPath(
  assessment: Assessment,
  section: SectionId,
  candidate: CandidateId,
  question?: QuestionId,
): string {
  const place = question === undefined ? '' : `#${placeOf(question)}`;
  return `/a/${assessment.id}/s/${section}${candidateQuery(assessment, candidate)}${place}`;
}

/** The name of a question's place on the page of its section. */
export const placeOf = (question: QuestionId): string => `q-${question}`;

/** The address of the list of answers, at the row of a question where one is named. */
export function reviewPath(assessment: Assessment, candidate: CandidateId, question?: QuestionId): string {
  const place = question === undefined ? '' : `#${rowPlaceOf(question)}`;
  return `/a/${assessment.id}/review${candidateQuery(assessment, candidate)}${place}`;
}

/** The name of a question's row in the list of answers. */
export const rowPlaceOf = (question: QuestionId): string => `change-${question}`;

/** The same address with one more thing in its query. */
export function withQuery(path: string, name: string, value: string): string {
  const [address = '', place] = path.split('#');
  const more = `${address.includes('?') ? '&' : '?'}${name}=${encodeURIComponent(value)}`;
  return `${address}${more}${place === undefined ? '' : `#${place}`}`;
}

/** Where "Continue" leads: the next question, and after the last one the list of answers. */
export function nextPath(
  assessment: Assessment,
  candidate: CandidateId,
  steps: readonly Step[],
  step: Step,
): string {
  const next = steps[steps.indexOf(step) + 1];
  return next === undefined
    ? reviewPath(assessment, candidate)
    : questionPath(assessment, next.question.id, candidate);
}

/** Where "Back" leads: the question before, and from the first one the overview. */
export function backPath(
  assessment: Assessment,
  candidate: CandidateId,
  steps: readonly Step[],
  step: Step,
): string {
  const before = steps[steps.indexOf(step) - 1];
  return before === undefined
    ? `/a/${assessment.id}`
    : questionPath(assessment, before.question.id, candidate);
}

function candidateQuery({ candidates }: Assessment, candidate: CandidateId): string {
  return candidates.length > 1 ? `?c=${encodeURIComponent(candidate)}` : '';
}
