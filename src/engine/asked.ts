/** §2, §4: what is asked, in content order, and how each question stands. */
import type { GivenAnswer } from './answers.ts';
import { readAnswer } from './answers.ts';
import { appliesOf, appliesTo, readProfile } from './applies.ts';
import type { Known } from './condition.ts';
import type { IndexedQuestion } from './indexed-question.ts';
import type { Answers, Question, QuestionAsked, Questionnaire } from './model.ts';
import { questionIndexOf } from './question-index.ts';
import type { Applies } from './result.ts';

export type AskedQuestion<Q extends QuestionAsked = Question> = {
  readonly question: Q;
  readonly applies: Exclude<Applies, 'no'>;
  readonly state: GivenAnswer['kind'];
};

/** The profile questions that are asked: all but those that do not apply. */
export function askedOfProfile<Q extends QuestionAsked>(
  lens: Questionnaire<Q>,
  profile: Answers,
): readonly AskedQuestion<Q>[] {
  const { profile: questions } = questionIndexOf(lens);
  const known = readProfile(questions, profile);
  return questions.flatMap(({ question }) => asked(question, known.get(question.id)));
}

/** The scored questions that are asked of a candidate with these answers. */
export function askedOfCandidate<Q extends QuestionAsked>(
  lens: Questionnaire<Q>,
  profile: Answers,
  answers: Answers,
): readonly AskedQuestion<Q>[] {
  const { profile: profileQuestions, scored } = questionIndexOf(lens);
  const known = readProfile(profileQuestions, profile);
  const stand = ({ question, keys }: IndexedQuestion<Q>): Known => ({
    applies: appliesTo(question, (id) => known.get(id)),
    answer: readAnswer(question, keys, answers),
  });
  return scored.flatMap((entry) => asked(entry.question, stand(entry)));
}

/** Whether a question still waits for an answer: nothing is stored for it, or nothing that it understands. */
export const isUnanswered = ({ state }: Pick<AskedQuestion, 'state'>): boolean => state === 'unanswered';

function asked<Q extends QuestionAsked>(question: Q, known: Known | undefined): readonly AskedQuestion<Q>[] {
  const applies = known === undefined ? 'no' : appliesOf(known);
  return applies === 'no' || known === undefined ? [] : [{ question, applies, state: known.answer.kind }];
}
