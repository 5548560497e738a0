/** §9: how bad it is that a target is not met. */
import type { ScoredQuestion } from './indexed-question.ts';
import type { Share } from './model.ts';
import { exceeds } from './order.ts';
import type { HorizonResult, Severity } from './result.ts';

const RANKS = { none: 0, low: 1, medium: 2, high: 3 } as const satisfies Record<Severity, number>;
/** A shortfall from here on is more than a detail. */
const GRAVE: Share = 0.5;

/** Positive where `a` is the worse of the two. */
export const compareSeverities = (a: Severity, b: Severity): number => (a === b ? 0 : RANKS[a] - RANKS[b]);
export const worse = (a: Severity, b: Severity): Severity => (compareSeverities(a, b) >= 0 ? a : b);

/** What of a question decides how grave a shortfall is. */
type Grading = Pick<ScoredQuestion, 'bindingConcerns' | 'riskRules'>;

/** The severity of a shortfall from the dayOne target; imported questions follow their own rules (§16). */
export function dayOneSeverity({ bindingConcerns, riskRules }: Grading, attainment: Share): Severity {
  const shortfall = 1 - attainment;
  if (!exceeds(shortfall, 0)) return 'none';
  if (riskRules !== null) return exceeds(shortfall, GRAVE) ? 'high' : 'medium';
  const isGrave = !exceeds(GRAVE, shortfall);
  const isBinding = bindingConcerns.length > 0;
  if (isGrave && isBinding) return 'high';
  return isGrave || isBinding ? 'medium' : 'low';
}

/** What can evolve never weighs more than low. */
export const laterSeverity = (attainment: Share): Severity => (exceeds(1, attainment) ? 'low' : 'none');

/** The worse of the two horizons, from the greatest attainments (`certain`) or the least (`possible`). */
export function severityOf(
  entry: Grading,
  dayOne: HorizonResult | null,
  later: HorizonResult | null,
  bound: 'certain' | 'possible',
): Severity {
  const end = bound === 'certain' ? 1 : 0;
  return worse(
    dayOne === null ? 'none' : dayOneSeverity(entry, dayOne.attainment[end]),
    later === null ? 'none' : laterSeverity(later.attainment[end]),
  );
}
