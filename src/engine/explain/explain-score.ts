/** §15 for §11: the score of an option, and the parts of it. */
import type { DecisionId, OptionId, QuestionId } from '../model.ts';
import { explainContribution, explainWeightOf, placeOf, weighedIn } from './explain-contribution.ts';
import type { Explanation } from './explanation.ts';
import type { Scene } from './scene.ts';

/** The contributions of all criteria; those without an answer add nothing and say so. `null` for an option that is not there. */
export function explainScore(scene: Scene, decision: DecisionId, option: OptionId): Explanation | null {
  const weighed = weighedIn(scene, decision);
  if (weighed === null) return null;
  const place = placeOf(weighed, option);
  if (place < 0) return null;
  return {
    code: 'score',
    about: { decision, option },
    amount: weighed.scores[place] ?? 0,
    by: 'sum',
    parts: weighed.criteria.map((criterion) => explainContribution(scene, weighed, criterion, place)),
  };
}

/** What one question adds to the score. `null` for an option or a criterion that is not there. */
export function explainPartOfScore(
  scene: Scene,
  decision: DecisionId,
  option: OptionId,
  question: QuestionId,
): Explanation | null {
  const parts = explainScore(scene, decision, option)?.parts ?? [];
  return parts.find(({ about }) => about.question === question) ?? null;
}

/** What a question weighs in a decision. `null` where it is no criterion of it. */
export function explainCriterionWeight(
  scene: Scene,
  decision: DecisionId,
  question: QuestionId,
): Explanation | null {
  const weighed = weighedIn(scene, decision);
  const criterion = weighed?.criteria.find(({ indexed }) => indexed.criterion.question === question);
  return weighed === null || criterion === undefined ? null : explainWeightOf(weighed, criterion);
}
