/** §12: which open profile questions to settle first. */
import { isOpen } from './answers.ts';
import type { Outcome } from './decisions/decide.ts';
import type { LensIndex } from './lens-index.ts';
import type { QuestionId } from './model.ts';
import { descending } from './order.ts';
import type { ProfileFindOutItem, Severity } from './result.ts';
import type { Setting } from './setting.ts';
import { compareSeverities, worse } from './severity.ts';
import type { Standing } from './standing.ts';

/** Worst possible severity that hangs on the question first, then the greatest swing in an unsettled decision, then content order. */
export function profileFindOut(
  index: LensIndex,
  { profile, outcomes }: Setting,
  candidates: readonly (readonly Standing[])[],
): readonly ProfileFindOutItem[] {
  const severities = severityAtStake(index, candidates);
  const swings = greatestSwings(outcomes);
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
  { profile, scored, dependencies }: LensIndex,
  candidates: readonly (readonly Standing[])[],
): ReadonlyMap<QuestionId, Severity> {
  const stakes = new Map<QuestionId, Severity>();
  const pass = (severity: Severity, from: QuestionId): void => {
    for (const id of dependencies.get(from) ?? [])
      if (compareSeverities(severity, stakes.get(id) ?? 'none') > 0) stakes.set(id, severity);
  };
  for (const { question, position } of scored) {
    let severity: Severity = 'none';
    for (const standings of candidates)
      severity = worse(severity, standings[position]?.result.severity.possible ?? 'none');
    if (severity !== 'none') pass(severity, question.id);
  }
  for (const { question } of profile.toReversed()) pass(stakes.get(question.id) ?? 'none', question.id);
  return stakes;
}

/** The greatest swing of each profile question over all decisions. */
function greatestSwings(decisions: readonly Pick<Outcome, 'swings'>[]): ReadonlyMap<QuestionId, number> {
  const greatest = new Map<QuestionId, number>();
  for (const { swings } of decisions)
    for (const [id, swing] of swings) greatest.set(id, Math.max(swing, greatest.get(id) ?? 0));
  return greatest;
}
