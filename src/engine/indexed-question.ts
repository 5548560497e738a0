/** A question with what can be worked out from it alone. */
import type { AnswerKeys } from './answers.ts';
import { answerKeys } from './answers.ts';
import { questionsNamed } from './condition.ts';
import type { ConcernId, Question, QuestionId } from './model.ts';
import type { RiskRules } from './risk-rules.ts';
import type { Targets } from './target.ts';

export type IndexedQuestion = {
  readonly question: Question;
  readonly keys: AnswerKeys;
  /** Place in content order among the questions of its sort (profile or scored). */
  readonly position: number;
  /** The profile questions that its applicability, target or value names, each once. */
  readonly dependsOn: readonly QuestionId[];
};
export type ScoredQuestion = IndexedQuestion & {
  readonly weight: number;
  /** The dayOne concerns that the question bears on; with one of them it is binding (§9). */
  readonly bindingConcerns: readonly ConcernId[];
  readonly baseTargets: Targets;
  readonly riskRules: RiskRules | null;
};

/** Questions of one sort, given in content order. */
export function indexQuestions(questions: readonly Question[]): readonly IndexedQuestion[] {
  const currentIds = new Set(questions.map(({ id }) => id));
  return questions.map((question, position) => ({
    question,
    keys: answerKeys(question, currentIds),
    position,
    dependsOn: dependsOn(question),
  }));
}

function dependsOn({ appliesWhen, raise = [], covers }: Question): readonly QuestionId[] {
  const conditions = raise.map(({ when }) => when);
  if (appliesWhen !== undefined) conditions.push(appliesWhen);
  const named = new Set(conditions.flatMap(questionsNamed));
  if (covers !== undefined) named.add(covers);
  return [...named];
}
