/** §11: what a decision comes to. */
import type { DecisionResult } from '../result.ts';
import { flipsOf } from './flips.ts';
import type { OptionPlace } from './indexed-decision.ts';
import { stabilityOf } from './stability.ts';
import { strengthOf } from './strength.ts';
import type { WeighedDecision } from './weighed-decision.ts';
import { optionId } from './weighed-decision.ts';
import { winShareOf } from './win-share.ts';

export function decide(weighed: WeighedDecision): DecisionResult {
  const { indexed, scores, excluded, mayBeExcluded, clash, leaders } = weighed;
  const idOf = (option: OptionPlace): string => optionId(indexed, option);
  return {
    scores: Object.fromEntries(scores.map((score, option) => [idOf(option), score])),
    excluded: excluded.map(idOf),
    mayBeExcluded: mayBeExcluded.map(idOf),
    clash,
    leader: leaders.map(idOf),
    strength: strengthOf(weighed),
    winShare: winShareOf(weighed),
    flips: flipsOf(weighed),
    stability: stabilityOf(weighed),
  };
}
