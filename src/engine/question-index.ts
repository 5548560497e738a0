/** The questions of a lens by sort: all that it takes to ask them. Scoring builds on it. */
import type { IndexedQuestion } from './indexed-question.ts';
import { indexQuestions } from './indexed-question.ts';
import type { Question, QuestionAsked, Questionnaire, SectionId } from './model.ts';
import { oncePer } from './once-per.ts';

export type QuestionIndex<Q extends QuestionAsked = Question> = {
  /** In content order, as are the scored ones. */
  readonly profile: readonly IndexedQuestion<Q>[];
  readonly scored: readonly IndexedQuestion<Q>[];
};

/** Worked out at the first call and kept for as long as the lens is, which must not be changed afterwards. */
export const questionIndexOf: <Q extends QuestionAsked>(lens: Questionnaire<Q>) => QuestionIndex<Q> =
  oncePer(buildIndex);

function buildIndex<Q extends QuestionAsked>({ sections, questions }: Questionnaire<Q>): QuestionIndex<Q> {
  const bySection = new Map(sections.map(({ id }): [SectionId, Q[]] => [id, []]));
  for (const question of questions) bySection.get(question.section)?.push(question);
  const questionsIn = (isProfile: boolean): readonly Q[] =>
    sections
      .filter(({ kind }) => (kind === 'profile') === isProfile)
      .flatMap(({ id }) => bySection.get(id) ?? []);
  return { profile: indexQuestions(questionsIn(true)), scored: indexQuestions(questionsIn(false)) };
}
