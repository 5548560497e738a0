/** §5: the value of a scored question, as an interval in [0, 1]. */
import type { GivenAnswer } from './answers.ts';
import type { Lookup } from './condition.ts';
import type { ScoredQuestion } from './indexed-question.ts';
import type { Interval } from './interval.ts';
import { point } from './interval.ts';
import type { ChoiceId, Question, Share } from './model.ts';
import { riskValue } from './risk-rules.ts';

/** What a question with `covers` has to cover. */
export type Need =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'choices'; readonly needed: ReadonlySet<ChoiceId>; readonly isCertain: boolean };

const NOTHING: Need = { kind: 'nothing' };
const UNKNOWN: Need = { kind: 'unknown' };
const ANYTHING: Interval = [0, 1];
const FULL: Interval = point(1);

/** `null` for a question that covers no other. */
export function needOf({ covers, kind }: Question, lookup: Lookup): Need | null {
  if (covers === undefined || kind !== 'multiple') return null;
  const known = lookup(covers);
  if (known === undefined) return UNKNOWN;
  const { applies, answer } = known;
  if (applies === false || answer.kind === 'notApplicable') return NOTHING;
  if (answer.kind !== 'choices') return UNKNOWN;
  if (answer.chosen.size === 0) return NOTHING;
  return { kind: 'choices', needed: answer.chosen, isCertain: applies === true };
}

/** The value of a question that applies, or may, and is not marked not applicable. */
export function scoredValue(entry: ScoredQuestion, need: Need | null, answer: GivenAnswer): Interval {
  if (need?.kind === 'nothing') return FULL;
  if (answer.kind !== 'choices') return ANYTHING;
  const { question, riskRules } = entry;
  if (riskRules !== null) {
    const value = riskValue(riskRules, answer.chosen);
    return value === null ? ANYTHING : point(value);
  }
  if (need === null) return point(totalValue(question, answer.chosen));
  if (need.kind === 'unknown') return answer.chosen.size === question.choices.length ? FULL : ANYTHING;
  const share = shareCovered(need.needed, answer.chosen);
  return need.isCertain ? point(share) : [share, 1];
}

const totalValue = (question: Question, chosen: ReadonlySet<ChoiceId>): Share =>
  Math.min(
    1,
    question.choices.reduce((total, { id, value = 0 }) => (chosen.has(id) ? total + value : total), 0),
  );

const shareCovered = (needed: ReadonlySet<ChoiceId>, chosen: ReadonlySet<ChoiceId>): Share =>
  [...needed].filter((id) => chosen.has(id)).length / needed.size;
