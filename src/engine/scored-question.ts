/** A scored question with what can be worked out from it and the concerns it bears on. */
import type { IndexedQuestion, ScoredQuestion } from './indexed-question.ts';
import type { Concern } from './model.ts';
import { own } from './own.ts';
import { parseRiskRules } from './risk-rules.ts';
import { baseTargets } from './target.ts';

export const scoredQuestion = (entry: IndexedQuestion, concerns: readonly Concern[]): ScoredQuestion => ({
  ...entry,
  weight: entry.question.weight ?? 1,
  bindingConcerns: concerns
    .filter(({ id, horizon }) => horizon === 'dayOne' && (own(entry.question.concerns, id) ?? 0) > 0)
    .map(({ id }) => id),
  baseTargets: baseTargets(entry.question),
  riskRules: entry.question.riskRules === undefined ? null : parseRiskRules(entry.question.riskRules),
});
