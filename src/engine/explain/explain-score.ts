/** §15 for §11: the score of an option. */

import type { OptionPlace } from '../decisions/indexed-decision.ts';
import type { WeighedCriterion } from '../decisions/weighed-criterion.ts';
import { contribution } from '../decisions/weighed-criterion.ts';
import { weighDecision } from '../decisions/weighed-decision.ts';
import type { DecisionId, OptionId } from '../model.ts';
import { explainProfileAnswer } from './explain-condition.ts';
import type { Explanation } from './explanation.ts';
import { lensEntry } from './explanation.ts';
import { decisionFile } from './files.ts';
import type { Scene } from './scene.ts';

/** The contributions of all criteria; those without an answer add nothing and say so. `null` for an option that is not there. */
export function explainScore(scene: Scene, decision: DecisionId, option: OptionId): Explanation | null {
  const indexed = scene.index.decisions.find((candidate) => candidate.decision.id === decision);
  const place = indexed?.decision.options.findIndex(({ id }) => id === option) ?? -1;
  if (indexed === undefined || place < 0) return null;
  const { criteria, scores } = weighDecision(indexed, scene.profile);
  return {
    code: 'score',
    about: { decision, option },
    amount: scores[place] ?? 0,
    by: 'sum',
    parts: criteria.map((criterion) => explainContribution(scene, decision, option, criterion, place)),
  };
}

function explainContribution(
  scene: Scene,
  decision: DecisionId,
  option: OptionId,
  weighed: WeighedCriterion,
  place: OptionPlace,
): Explanation {
  const { indexed, isAnswered, answer } = weighed;
  const { question } = indexed.entry;
  const about = { decision, option, question: question.id };
  const file = decisionFile(decision);
  const given = explainProfileAnswer(scene, question.id);
  if (!isAnswered || answer.kind !== 'choices')
    return { code: 'contribution', about, amount: 0, by: 'rule', parts: given };
  const supports = question.choices.flatMap(({ id }, row) =>
    answer.chosen.has(id)
      ? [lensEntry('choiceSupport', { ...about, choice: id }, indexed.support[row]?.[place] ?? 0, file)]
      : [],
  );
  return {
    code: 'contribution',
    about,
    amount: contribution(weighed, place),
    by: 'product',
    parts: [
      lensEntry('criterionWeight', { decision, question: question.id }, indexed.criterion.weight, file),
      {
        code: 'support',
        about,
        amount: weighed.support[place] ?? 0,
        by: 'sum',
        parts: [...supports, ...given],
      },
    ],
  };
}
