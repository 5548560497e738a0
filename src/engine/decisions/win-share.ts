/** §11: how often each option leads when nobody knows how much the criteria weigh. */
import type { OptionId, Share } from '../model.ts';
import { WEIGHTINGS, weightings } from './simplex.ts';
import type { WeighedDecision } from './weighed-decision.ts';

/** Scores that differ by less are level; weights that are drawn never come nearer by chance. */
const LEVEL = 1e-9;

/** The share of the weightings in which each option leads; level options share one, excluded options get none. */
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
  if (rows.length === 0) return Array.from({ length: size }, () => 1 / size);
  const weights = weightings(rows.length);
  const supports = Float64Array.from(rows.flat());
  const scores = new Float64Array(size);
  const wins = new Float64Array(size);
  for (let start = 0; start < weights.length; start += rows.length) {
    scores.fill(0);
    for (let row = 0, cell = 0; row < rows.length; row += 1) {
      const weight = at(weights, start + row);
      for (let option = 0; option < size; option += 1, cell += 1)
        scores[option] = at(scores, option) + weight * at(supports, cell);
    }
    addWin(scores, wins);
  }
  return Array.from(wins, (won) => won / WEIGHTINGS);
}

function addWin(scores: Float64Array, wins: Float64Array): void {
  let best = Number.NEGATIVE_INFINITY;
  for (let option = 0; option < scores.length; option += 1) best = Math.max(best, at(scores, option));
  const bar = best - LEVEL;
  let level = 0;
  for (let option = 0; option < scores.length; option += 1) if (at(scores, option) > bar) level += 1;
  for (let option = 0; option < scores.length; option += 1)
    if (at(scores, option) > bar) wins[option] = at(wins, option) + 1 / level;
}

const at = (numbers: Float64Array, place: number): number => numbers[place] ?? 0;
