/** §11: what a decision comes to. */
import type { Profile } from '../applies.ts';
import { holds } from '../condition.ts';
import type { QuestionId } from '../model.ts';
import type { DecisionResult } from '../result.ts';
import { flipsOf } from './flips.ts';
import type { IndexedDecision, OptionPlace } from './indexed-decision.ts';
import { stabilityOf } from './stability.ts';
import { strengthOf } from './strength.ts';
import { swingsOf } from './swings.ts';
import type { WeighedDecision } from './weighed-decision.ts';
import { optionId, weighDecision } from './weighed-decision.ts';
import { winShareOf } from './win-share.ts';

export type Outcome = {
  readonly weighed: WeighedDecision;
  readonly result: DecisionResult;
  /** How far the answer to each profile question can still move two options apart (§12). */
  readonly swings: ReadonlyMap<QuestionId, number>;
};

/** The last outcome of each decision: most answers leave most decisions as they were. */
const kept = new WeakMap<IndexedDecision, { readonly key: string; readonly outcome: Outcome }>();

export function decide(indexed: IndexedDecision, profile: Profile): Outcome {
  const key = inputsOf(indexed, profile);
  const last = kept.get(indexed);
  if (last?.key === key) return last.outcome;
  const weighed = weighDecision(indexed, profile);
  const result = resultOf(weighed);
  const outcome = { weighed, result, swings: swingsOf(weighed, result.strength) };
  kept.set(indexed, { key, outcome });
  return outcome;
}

/** All of the profile that the decision depends on, as text: same text, same outcome. */
function inputsOf({ decision, criteria }: IndexedDecision, profile: Profile): string {
  let text = '';
  for (const { entry } of criteria) {
    const known = profile.get(entry.question.id);
    text += `${known?.applies} ${known?.answer.kind}`;
    if (known?.answer.kind === 'choices') for (const choice of known.answer.chosen) text += ` ${choice}`;
    text += '\n';
  }
  for (const { excludedWhen } of decision.options)
    text += excludedWhen === undefined ? '.' : `${holds(excludedWhen, (id) => profile.get(id))}\n`;
  return text;
}

function resultOf(weighed: WeighedDecision): DecisionResult {
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
