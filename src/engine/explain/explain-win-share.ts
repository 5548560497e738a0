/** §15 for §11: how often an option leads when the weights are others. */
import { WEIGHTINGS } from '../decisions/simplex.ts';
import type { WeighedDecision } from '../decisions/weighed-decision.ts';
import { winShareOf } from '../decisions/win-share.ts';
import type { DecisionId, OptionId } from '../model.ts';
import { explainCondition } from './explain-condition.ts';
import { explainSupport, placeOf, weighedIn } from './explain-contribution.ts';
import type { Explanation } from './explanation.ts';
import type { Scene } from './scene.ts';

/** The weightings in which it leads by all that were drawn. `null` for an option that is not there. */
export function explainWinShare(scene: Scene, decision: DecisionId, option: OptionId): Explanation | null {
  const weighed = weighedIn(scene, decision);
  const share = weighed && winShareOf(weighed)[option];
  if (weighed === null || share === undefined || share === null) return null;
  const about = { decision, option };
  return {
    code: 'winShare',
    about,
    amount: share,
    by: 'quotient',
    parts: [
      {
        code: 'weightingsLed',
        about,
        amount: Math.round(share * WEIGHTINGS),
        by: 'rule',
        parts: reasonsOf(scene, weighed, option),
      },
      { code: 'weightings', about: { decision }, amount: WEIGHTINGS, by: 'given', parts: [] },
    ],
  };
}

/** What rules the option out; else how far each answer that tells the options apart supports every one of them. */
function reasonsOf(scene: Scene, weighed: WeighedDecision, option: OptionId): readonly Explanation[] {
  const place = placeOf(weighed, option);
  const { decision } = weighed.indexed;
  const { excludedWhen } = decision.options[place] ?? {};
  if (!weighed.left.includes(place))
    return excludedWhen === undefined ? [] : [explainCondition(scene, excludedWhen)];
  return weighed.criteria
    .filter(
      ({ isAnswered, support }) =>
        isAnswered && weighed.left.some((left) => support[left] !== support[weighed.left[0] ?? 0]),
    )
    .map((criterion) => ({
      code: 'criterion',
      about: { decision: decision.id, question: criterion.indexed.criterion.question },
      amount: null,
      by: 'rule',
      parts: weighed.left.map((left) => explainSupport(scene, weighed, criterion, left)),
    }));
}
