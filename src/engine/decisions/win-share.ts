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
  const wins = new Float64Array(size);
  for (let weighting = 0; weighting < WEIGHTINGS; weighting += 1) {
    let best = Number.NEGATIVE_INFINITY;
    for (const lead of leads) best = Math.max(best, at(lead, weighting));
    for (let option = 0; option < size; option += 1)
      if (at(leads[option], weighting) > best - LEVEL) wins[option] = at(wins, option) + 1;
  }
  return Array.from(wins, (won) => won / WEIGHTINGS);
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
    if (support !== 0) addScaled(leads, weights[criterion], support);
  });
  return leads;
}

function addScaled(totals: Float64Array, terms: Float64Array | undefined, factor: number): void {
  for (let place = 0; place < totals.length; place += 1)
    totals[place] = at(totals, place) + factor * at(terms, place);
}

const at = (numbers: Float64Array | undefined, place: number): number => numbers?.[place] ?? 0;
