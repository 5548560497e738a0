/** Which questions to try first, and which of all have the words that somebody types. */
import type { Lens, Question, QuestionId } from '../../engine/model.ts';
import type { CandidateResult, Result } from '../../engine/result.ts';

export type Suggestions = {
  readonly [Group in 'findOut' | 'turns' | 'risks']: readonly QuestionId[];
};

const MOST_OF_A_GROUP = 4;
export const MOST_MATCHES = 12;

/** The most pressing unknowns, what would turn a decision, the gravest certain risks; no question twice. */
export function suggestionsOf(lens: Lens, result: Result, candidate: CandidateResult): Suggestions {
  const taken = new Set<QuestionId>();
  const first = (questions: readonly QuestionId[]): readonly QuestionId[] => {
    const fresh = [...new Set(questions)]
      .filter((question) => !taken.has(question))
      .slice(0, MOST_OF_A_GROUP);
    for (const question of fresh) taken.add(question);
    return fresh;
  };
  const certain = (severity: 'high' | 'medium') =>
    lens.questions
      .filter(({ id }) => candidate.questions[id]?.severity.certain === severity)
      .map(({ id }) => id);
  return {
    findOut: first([
      ...candidate.findOut.map(({ question }) => question),
      ...result.profileFindOut.map(({ question }) => question),
    ]),
    turns: first(
      Object.values(result.decisions).flatMap(
        ({ flips }) => flips?.changes.map(({ question }) => question) ?? [],
      ),
    ),
    risks: first([...certain('high'), ...certain('medium')]),
  };
}

/** The questions with every typed word in their text or in that of an answer, whatever the case; none for blank text. */
export function matchesOf(questions: readonly Question[], typed: string): readonly Question[] {
  const words = typed
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  return questions.filter(({ prompt, plainly = '', choices }) => {
    const text = [prompt, plainly, ...choices.map(({ label }) => label)].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
