/** §11: how far the weight of one criterion can move before the leader falls behind. */
import type { QuestionId } from '../model.ts';
import { exceeds } from '../order.ts';
import type { WeightInterval } from '../result.ts';
import type { WeighedCriterion } from './weighed-criterion.ts';
import type { WeighedDecision } from './weighed-decision.ts';
import { leadIn } from './weighed-decision.ts';

/** For each answered criterion, the weights with which every leader stays ahead of the others or level with them. */
export const stabilityOf = (weighed: WeighedDecision): Readonly<Record<QuestionId, WeightInterval>> =>
  Object.fromEntries(
    weighed.criteria
      .filter(({ isAnswered }) => isAnswered)
      .map((criterion) => [criterion.indexed.entry.question.id, stableWeights(weighed, criterion)]),
  );

/** Weights are above 0, so that 0 is no bound. */
function stableWeights(
  weighed: WeighedDecision,
  { indexed: { criterion }, support }: WeighedCriterion,
): WeightInterval {
  let least = 0;
  let greatest = Number.POSITIVE_INFINITY;
  for (const leader of weighed.leaders)
    for (const rival of weighed.left) {
      const leadPerWeight = (support[leader] ?? 0) - (support[rival] ?? 0);
      const leadWithout = leadIn(weighed, leader, rival) - criterion.weight * leadPerWeight;
      const evenAt = -leadWithout / leadPerWeight;
      if (exceeds(leadPerWeight, 0)) least = Math.max(least, evenAt);
      if (exceeds(0, leadPerWeight)) greatest = Math.min(greatest, evenAt);
    }
  return [exceeds(least, 0) ? least : null, Number.isFinite(greatest) ? greatest : null];
}
