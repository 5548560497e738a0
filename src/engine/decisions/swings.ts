/** §12: how much the answer to a profile question can still do to a decision. */
import { width } from '../interval.ts';
import type { QuestionId } from '../model.ts';
import type { Strength } from '../result.ts';
import { possibleLead } from './weighed-criterion.ts';
import type { WeighedDecision } from './weighed-decision.ts';

/** For each criterion the most that an answer can move two options apart; nothing moves a settled decision. */
export function swingsOf(
  { criteria, left }: WeighedDecision,
  strength: Strength,
): ReadonlyMap<QuestionId, number> {
  const swings = new Map<QuestionId, number>();
  if (strength === 'settled') return swings;
  for (const criterion of criteria) {
    let swing = 0;
    for (const [place, a] of left.entries())
      for (const b of left.slice(place + 1)) swing = Math.max(swing, width(possibleLead(criterion, a, b)));
    swings.set(criterion.indexed.entry.question.id, swing);
  }
  return swings;
}
