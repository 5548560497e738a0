/** §14: answers that changed, as the questions of one lens read them. */
import type { GivenAnswer } from '../answers.ts';
import { readAnswer } from '../answers.ts';
import type { IndexedQuestion } from '../indexed-question.ts';
import type { LensIndex } from '../lens-index.ts';
import type { Answers, CandidateId, ChoiceId, QuestionId, Scorable } from '../model.ts';

export type AnswerState =
  | { readonly kind: 'choices'; readonly choices: readonly ChoiceId[] }
  | { readonly kind: 'notApplicable' | 'unknown' | 'unanswered' };

export type AnswerChange = {
  /** `null` for the profile. */
  readonly candidate: CandidateId | null;
  readonly question: QuestionId;
  readonly before: AnswerState;
  readonly after: AnswerState;
};

/** The profile's changes, then those of each candidate of both moments, in content order. Notes and the like do not count. */
export function answerChanges(index: LensIndex, before: Scorable, after: Scorable): readonly AnswerChange[] {
  const earlier = new Map(before.candidates.map((candidate) => [candidate.id, candidate.answers]));
  return [
    ...changesOf(index.profile, null, before.profile, after.profile),
    ...after.candidates.flatMap(({ id, answers }) => {
      const old = earlier.get(id);
      return old === undefined ? [] : changesOf(index.scored, id, old, answers);
    }),
  ];
}

const changesOf = (
  questions: readonly IndexedQuestion[],
  candidate: CandidateId | null,
  before: Answers,
  after: Answers,
): readonly AnswerChange[] =>
  questions
    .map(({ question, keys }) => ({
      candidate,
      question: question.id,
      before: stateOf(readAnswer(question, keys, before)),
      after: stateOf(readAnswer(question, keys, after)),
    }))
    .filter((change) => !isSame(change.before, change.after));

const stateOf = (answer: GivenAnswer): AnswerState =>
  answer.kind === 'choices'
    ? {
        kind: answer.kind,
        choices: [...answer.chosen],
      }
    : { kind: answer.kind };

const isSame = (a: AnswerState, b: AnswerState): boolean =>
  a.kind === 'choices' && b.kind === 'choices'
    ? a.choices.length === b.choices.length && a.choices.every((id, place) => id === b.choices[place])
    : a.kind === b.kind;
