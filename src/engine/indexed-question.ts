/** A question with what can be worked out from it alone. */
import type { AnswerKeys } from './answers.ts';
import { answerKeys } from './answers.ts';
import type { ConcernId, Question, QuestionAsked } from './model.ts';
import type { RiskRules } from './risk-rules.ts';
import type { Targets } from './target.ts';

export type IndexedQuestion<Q extends QuestionAsked = Question> = {
  readonly question: Q;
  readonly keys: AnswerKeys;
  /** Place in content order among the questions of its sort (profile or scored). */
  readonly position: number;
};

export type ScoredQuestion = IndexedQuestion & {
  readonly weight: number;
  /** The dayOne concerns that the question bears on; with one of them it is binding (§9). */
  readonly bindingConcerns: readonly ConcernId[];
  readonly baseTargets: Targets;
  readonly riskRules: RiskRules | null;
};

/** Questions of one sort, given in content order. */
export function indexQuestions<Q extends QuestionAsked>(
  questions: readonly Q[],
): readonly IndexedQuestion<Q>[] {
  const currentIds = new Set(questions.map(({ id }) => id));
  return questions.map((question, position) => ({
    question,
    keys: answerKeys(question, currentIds),
    position,
  }));
}
