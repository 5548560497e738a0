/** §12: which open profile questions to settle first. */
import { isOpen } from './answers.ts';
import type { Profile } from './applies.ts';
import { questionsNamed } from './condition.ts';
import { strengthOf } from './decisions/strength.ts';
import { possibleLead } from './decisions/weighed-criterion.ts';
import type { WeighedDecision } from './decisions/weighed-decision.ts';
import { width } from './interval.ts';
import type { LensIndex } from './lens-index.ts';
import type { Question, QuestionId } from './model.ts';
import { descending } from './order.ts';
import type { ProfileFindOutItem, Severity } from './result.ts';
import { compareSeverities, worse } from './severity.ts';
import type { Standing } from './standing.ts';

/** Worst possible severity that hangs on the question first, then the greatest swing in an unsettled decision, then content order. */
export function profileFindOut(
  index: LensIndex,
  profile: Profile,
  candidates: readonly (readonly Standing[])[],
  decisions: readonly WeighedDecision[],
): readonly ProfileFindOutItem[] {
  const severities = severityAtStake(index, candidates);
  const swings = swingsOf(decisions);
  const severity = (id: QuestionId): Severity => severities.get(id) ?? 'none';
  return index.profile
    .map(({ question: { id } }) => id)
    .filter((id) => {
      const known = profile.get(id);
      return known !== undefined && known.applies !== false && isOpen(known.answer);
    })
    .map((question) => ({ question, swing: swings.get(question) ?? 0 }))
    .sort(
      (a, b) => compareSeverities(severity(b.question), severity(a.question)) || descending(a.swing, b.swing),
    );
}

/**
 * The worst possible severity, over all candidates, of the scored questions that depend on each profile question, be it through a
 * profile question that is only asked after certain answers to it. Those come later in content order, so one walk backwards does.
 */
function severityAtStake(
  { profile, scored }: LensIndex,
  candidates: readonly (readonly Standing[])[],
): ReadonlyMap<QuestionId, Severity> {
  const stakes = new Map<QuestionId, Severity>();
  const pass = (severity: Severity, on: readonly QuestionId[]): void => {
    for (const id of on) stakes.set(id, worse(severity, stakes.get(id) ?? 'none'));
  };
  for (const { question, position } of scored) {
    let severity: Severity = 'none';
    for (const standings of candidates)
      severity = worse(severity, standings[position]?.result.severity.possible ?? 'none');
    if (severity !== 'none') pass(severity, dependsOn(question));
  }
  for (const { question } of profile.toReversed())
    pass(stakes.get(question.id) ?? 'none', dependsOn(question));
  return stakes;
}

/** The profile questions that a question's applicability, target or value names. */
function dependsOn({ appliesWhen, raise = [], covers }: Question): readonly QuestionId[] {
  const named = raise.flatMap(({ when }) => questionsNamed(when));
  if (appliesWhen !== undefined) named.push(...questionsNamed(appliesWhen));
  if (covers !== undefined) named.push(covers);
  return named;
}

/** How far an answer can move two options apart, at most, in a decision that is not settled. */
function swingsOf(decisions: readonly WeighedDecision[]): ReadonlyMap<QuestionId, number> {
  const swings = new Map<QuestionId, number>();
  for (const decision of decisions) {
    if (strengthOf(decision) === 'settled') continue;
    for (const criterion of decision.criteria) {
      const { id } = criterion.indexed.entry.question;
      for (const [place, a] of decision.left.entries())
        for (const b of decision.left.slice(place + 1))
          swings.set(id, Math.max(swings.get(id) ?? 0, width(possibleLead(criterion, a, b))));
    }
  }
  return swings;
}
