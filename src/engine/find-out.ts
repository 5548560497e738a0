/** §12: which open scored questions of a candidate to settle first. */
import { isOpen } from './answers.ts';
import type { Member } from './groups.ts';
import { width } from './interval.ts';
import { descending } from './order.ts';
import type { FindOutItem } from './result.ts';
import { compareSeverities } from './severity.ts';
import type { Standing } from './standing.ts';

/** Worst possible severity first, then what narrows overall dayOne readiness most, then content order. */
export function findOutFirst(
  standings: readonly Standing[],
  overall: readonly Member[],
): readonly FindOutItem[] {
  const inDayOne = overall.filter(({ position }) => standings[position]?.result.dayOne);
  const total = inDayOne.reduce((sum, { weight }) => sum + weight, 0);
  const shares = new Map(inDayOne.map(({ position, weight }) => [position, weight / total]));
  return standings
    .filter(({ answer, result }) => isOpen(answer) && (result.dayOne ?? result.later) !== null)
    .map(({ demand: { entry }, result }) => ({
      question: entry.question.id,
      possible: result.severity.possible,
      width: (shares.get(entry.position) ?? 0) * (result.dayOne ? width(result.dayOne.attainment) : 0),
    }))
    .sort((a, b) => compareSeverities(b.possible, a.possible) || descending(a.width, b.width));
}
