/** §12: which open scored questions of a candidate to settle first. */
import { isOpen } from './answers.ts';
import { width } from './interval.ts';
import { descending } from './order.ts';
import type { Overall } from './overall.ts';
import { attainedAt, poolOf } from './readiness.ts';
import type { FindOutItem } from './result.ts';
import { compareSeverities } from './severity.ts';
import type { Standing } from './standing.ts';
import { sumsOf } from './weighted-mean.ts';

/** Worst possible severity first, then what narrows overall dayOne readiness most, then content order. */
export function findOutFirst(standings: readonly Standing[], overall: Overall): readonly FindOutItem[] {
  const { fixed, optional } = poolOf(overall.members, standings, attainedAt('dayOne', 'atLeast'));
  const total = fixed.weight + sumsOf(optional).weight;
  return standings
    .filter(({ answer, result }) => isOpen(answer) && (result.dayOne ?? result.later) !== null)
    .map(({ demand: { entry }, result }) => ({
      question: entry.question.id,
      possible: result.severity.possible,
      width: result.dayOne
        ? ((overall.weights[entry.position] ?? 0) / total) * width(result.dayOne.attainment)
        : 0,
    }))
    .sort((a, b) => compareSeverities(b.possible, a.possible) || descending(a.width, b.width));
}
