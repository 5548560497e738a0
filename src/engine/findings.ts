/** §10: findings that are not scores. */
import type { Lookup } from './condition.ts';
import { holds } from './condition.ts';
import type { Check, CheckId, QuestionId } from './model.ts';
import { exceeds } from './order.ts';
import { compareSeverities } from './severity.ts';
import type { Standing } from './standing.ts';
import { resultOf } from './standing.ts';

/** The checks whose condition is certainly met. */
export const flaggedChecks = (checks: readonly Check[], lookup: Lookup): readonly CheckId[] =>
  checks.filter(({ when }) => holds(when, lookup) === true).map(({ id }) => id);

/** The questions in which a candidate has certainly done more than its product needs yet. */
export const aheadOfNeed = (standings: readonly Standing[], lookup: Lookup): readonly QuestionId[] =>
  idsOf(standings, ({ demand, answer, result }) => {
    const rule = demand.entry.question.aheadOfNeed;
    return (
      rule !== undefined &&
      result.applies === 'yes' &&
      answer.kind === 'choices' &&
      result.value !== null &&
      exceeds(result.value[0], rule.above) &&
      holds(rule.when, lookup) === true
    );
  });

/** The questions that stand better than if their answer, a guess, were unknown. */
export const restsOnGuesses = (standings: readonly Standing[]): readonly QuestionId[] =>
  idsOf(standings, ({ demand, answer, result }) => {
    const isGuess = (answer.kind === 'choices' || answer.kind === 'notApplicable') && answer.isGuess;
    if (!isGuess) return false;
    const ifUnknown = resultOf(demand, { kind: 'unknown' });
    return compareSeverities(ifUnknown.severity.possible, result.severity.possible) > 0;
  });

const idsOf = (
  standings: readonly Standing[],
  isMeant: (standing: Standing) => boolean,
): readonly QuestionId[] => standings.filter(isMeant).map(({ demand }) => demand.entry.question.id);
