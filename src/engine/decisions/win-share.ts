/** §11: how often each option leads when nobody knows how much the criteria weigh. */
import type { OptionId, Share } from '../model.ts';
import { WEIGHTINGS, weightings } from './simplex.ts';
import type { WeighedDecision } from './weighed-decision.ts';

/** Scores that differ by less are level; weights that are drawn never come nearer by chance. */
const LEVEL = 1e-9;

/** The share of the weightings in which each option leads. Level options lead together, as in `leader`; excluded ones never do. */
export function winShareOf({ indexed, criteria, left }: WeighedDecision): Readonly<Record<OptionId, Share>> {
  const rows = criteria
    .filter(({ isAnswered }) => isAnswered)
    .map(({ support }) => left.map((option) => support[option] ?? 0))
    .filter((row) => row.some((support) => support !== row[0]));
  const shares = sharesOf(left.length, rows);
  return Object.fromEntries(
    indexed.decision.options.map(({ id }, option) => [id, shares[left.indexOf(option)] ?? 0]),
  );
}

/**
 * Rows hold the supports of one criterion for each option. Criteria that make no difference are not among them: the weights of the
 * others, in proportion, are drawn evenly all the same.
 */
function sharesOf(size: number, rows: readonly (readonly number[])[]): readonly Share[] {
  if (rows.length === 0) return Array.from({ length: size }, () => 1);
  const weights = weightings(rows.length);
  const leads = Array.from({ length: size }, (_, option) => leadsOverFirst(option, rows, weights));
  const best = new Float64Array(WEIGHTINGS).fill(Number.NEGATIVE_INFINITY);
  for (const lead of leads) raiseTo(best, lead);
  return leads.map((lead) => timesLevel(lead, best) / WEIGHTINGS);
}

/** How far an option is ahead of the first one in each weighting; the first has no lead over itself, which spares its sums. */
function leadsOverFirst(
  option: number,
  rows: readonly (readonly number[])[],
  weights: readonly Float64Array[],
): Float64Array {
  const leads = new Float64Array(WEIGHTINGS);
  rows.forEach((row, criterion) => {
    const support = (row[option] ?? 0) - (row[0] ?? 0);
    const column = weights[criterion];
    if (support !== 0 && column !== undefined) addScaled(leads, column, support);
  });
  return leads;
}

// Each loop reads straight from arrays of floats that are there: to ask at every step whether they are makes it several times slower.

function addScaled(totals: Float64Array, terms: Float64Array, factor: number): void {
  for (let place = 0; place < totals.length; place += 1)
    totals[place] = (totals[place] ?? 0) + factor * (terms[place] ?? 0);
}

function raiseTo(numbers: Float64Array, floor: Float64Array): void {
  for (let place = 0; place < numbers.length; place += 1)
    numbers[place] = Math.max(numbers[place] ?? 0, floor[place] ?? 0);
}

/** In how many places the numbers come up to the greatest ones. */
function timesLevel(numbers: Float64Array, greatest: Float64Array): number {
  let count = 0;
  for (let place = 0; place < numbers.length; place += 1)
    if ((numbers[place] ?? 0) > (greatest[place] ?? 0) - LEVEL) count += 1;
  return count;
}
