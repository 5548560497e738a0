/** §15 for §11: the weight of a criterion at which another option draws level with the leader. */
import type { OptionPlace } from '../decisions/indexed-decision.ts';
import { stabilityOf } from '../decisions/stability.ts';
import type { WeighedCriterion } from '../decisions/weighed-criterion.ts';
import { contribution } from '../decisions/weighed-criterion.ts';
import type { WeighedDecision } from '../decisions/weighed-decision.ts';
import { optionId } from '../decisions/weighed-decision.ts';
import type { DecisionId, QuestionId } from '../model.ts';
import { isLevel } from '../order.ts';
import { own } from '../own.ts';
import { explainContribution, explainSupport, weighedIn } from './explain-contribution.ts';
import type { Bound, Explanation } from './explanation.ts';
import type { Scene } from './scene.ts';

/** Two options that are level at one weight: below it `below` is ahead, above it `above` is. */
type Pair = { readonly below: OptionPlace; readonly above: OptionPlace };

/**
 * One end of the interval of weights in which the lead holds: how far one option is ahead on all other answers, by how much more each
 * point of weight supports the other. `null` where the interval has no such end.
 */
export function explainStableWeight(
  scene: Scene,
  decision: DecisionId,
  question: QuestionId,
  bound: Bound,
): Explanation | null {
  const weighed = weighedIn(scene, decision);
  const criterion = weighed?.criteria.find(({ indexed }) => indexed.criterion.question === question);
  if (weighed === null || criterion === undefined) return null;
  const end = own(stabilityOf(weighed), question)?.[bound === 'atLeast' ? 0 : 1] ?? null;
  const pair = pairsOf(weighed, bound).find((one) =>
    isLevel(levelAt(weighed, criterion, one), end ?? Number.NaN),
  );
  if (end === null || pair === undefined) return null;
  const nameOf = (option: OptionPlace) => optionId(weighed.indexed, option);
  const support = (option: OptionPlace) => explainSupport(scene, weighed, criterion, option);
  const about = { decision, question };
  const [above, below] = [nameOf(pair.above), nameOf(pair.below)];
  return {
    code: 'stableWeight',
    about: { ...about, bound, option: above, rival: below },
    amount: end,
    by: 'quotient',
    parts: [
      {
        code: 'leadOfRest',
        about: { ...about, option: below, rival: above },
        amount: restOf(weighed, criterion, pair.below) - restOf(weighed, criterion, pair.above),
        by: 'difference',
        parts: [pair.below, pair.above].map((option) => explainRest(scene, weighed, criterion, option)),
      },
      {
        code: 'leadOfSupport',
        about: { ...about, option: above, rival: below },
        amount: (criterion.support[pair.above] ?? 0) - (criterion.support[pair.below] ?? 0),
        by: 'difference',
        parts: [support(pair.above), support(pair.below)],
      },
    ],
  };
}

/** With less weight than the least a rival is ahead; with more than the greatest one is. */
function pairsOf({ leaders, left }: WeighedDecision, bound: Bound): readonly Pair[] {
  return leaders.flatMap((leader) =>
    left
      .filter((rival) => rival !== leader)
      .map((rival) =>
        bound === 'atLeast' ? { below: rival, above: leader } : { below: leader, above: rival },
      ),
  );
}

/** The weight at which the two are level. */
function levelAt(weighed: WeighedDecision, criterion: WeighedCriterion, { below, above }: Pair): number {
  const { support } = criterion;
  const perWeight = (support[above] ?? 0) - (support[below] ?? 0);
  return (restOf(weighed, criterion, below) - restOf(weighed, criterion, above)) / perWeight;
}

/** The score of an option without this criterion. */
const restOf = ({ scores }: WeighedDecision, criterion: WeighedCriterion, option: OptionPlace): number =>
  (scores[option] ?? 0) - contribution(criterion, option);

function explainRest(
  scene: Scene,
  weighed: WeighedDecision,
  criterion: WeighedCriterion,
  option: OptionPlace,
): Explanation {
  const { indexed, criteria } = weighed;
  return {
    code: 'restOfScore',
    about: { decision: indexed.decision.id, option: optionId(indexed, option) },
    amount: restOf(weighed, criterion, option),
    by: 'sum',
    parts: criteria
      .filter((other) => other !== criterion)
      .map((other) => explainContribution(scene, weighed, other, option)),
  };
}
