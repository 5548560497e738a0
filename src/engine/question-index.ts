/** The questions of a lens by sort: all that it takes to ask them. Scoring builds on it. */
import type { IndexedQuestion } from './indexed-question.ts';
import { indexQuestions } from './indexed-question.ts';
import type { Lens, Question, SectionId } from './model.ts';
import { oncePer } from './once-per.ts';

export type QuestionIndex = {
  /** In content order, as are the scored ones. */
  readonly profile: readonly IndexedQuestion[];
  readonly scored: readonly IndexedQuestion[];
};

/** Worked out at the first call and kept for as long as the lens is, which must not be changed afterwards. */
export const questionIndexOf: (lens: Lens) => QuestionIndex = oncePer(buildIndex);

function buildIndex({ sections, questions }: Lens): QuestionIndex {
  const bySection = new Map(sections.map(({ id }): [SectionId, Question[]] => [id, []]));
  for (const question of questions) bySection.get(question.section)?.push(question);
  const questionsIn = (isProfile: boolean): readonly Question[] =>
    sections
      .filter(({ kind }) => (kind === 'profile') === isProfile)
      .flatMap(({ id }) => bySection.get(id) ?? []);
  return { profile: indexQuestions(questionsIn(true)), scored: indexQuestions(questionsIn(false)) };
}
