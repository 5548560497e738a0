/** §11: how often each option leads when nobody knows how much the criteria weigh. */
import type { OptionId, Share } from '../model.ts';
import { isLevel } from '../order.ts';
import type { IndexedDecision } from './indexed-decision.ts';
import { WEIGHTINGS, weightings } from './simplex.ts';
import type { WeighedDecision } from './weighed-decision.ts';

/** The last outcome of each decision: most answers leave most decisions as they were. */
const kept = new WeakMap<IndexedDecision, { readonly key: string; readonly shares: readonly Share[] }>();

/** The share of the weightings in which each option leads; level options share one, excluded options get none. */
export function winShareOf({ indexed, criteria, left }: WeighedDecision): Readonly<Record<OptionId, Share>> {
  const rows = criteria
    .filter(({ isAnswered }) => isAnswered)
    .map(({ support }) => left.map((option) => support[option] ?? 0))
    .filter((row) => row.some((support) => support !== row[0]));
  const shares = sharesOf(indexed, left.length, rows);
  return Object.fromEntries(
    indexed.decision.options.map(({ id }, option) => [id, shares[left.indexOf(option)] ?? 0]),
  );
}

function sharesOf(
  indexed: IndexedDecision,
  size: number,
  rows: readonly (readonly number[])[],
): readonly Share[] {
  const key = JSON.stringify([size, rows]);
  const last = kept.get(indexed);
  if (last?.key === key) return last.shares;
  const shares = countWins(size, rows);
  kept.set(indexed, { key, shares });
  return shares;
}

/**
 * Rows hold the supports of one criterion for each option. Criteria that make no difference are not among them: the weights of the
 * others, in proportion, are drawn evenly all the same.
 */
function countWins(size: number, rows: readonly (readonly number[])[]): readonly Share[] {
  if (rows.length === 0) return Array.from({ length: size }, () => 1 / size);
  const weights = weightings(rows.length);
  const supports = Float64Array.from(rows.flat());
  const scores = new Float64Array(size);
  const wins = new Float64Array(size);
  for (let start = 0; start < weights.length; start += rows.length) {
    scores.fill(0);
    for (let row = 0; row < rows.length; row += 1)
      for (let option = 0; option < size; option += 1)
        scores[option] = at(scores, option) + at(weights, start + row) * at(supports, row * size + option);
    addWin(scores, wins);
  }
  return Array.from(wins, (won) => won / WEIGHTINGS);
}

function addWin(scores: Float64Array, wins: Float64Array): void {
  const best = scores.reduce((a, b) => Math.max(a, b));
  let level = 0;
  for (const score of scores) if (isLevel(score, best)) level += 1;
  for (let option = 0; option < scores.length; option += 1)
    if (isLevel(at(scores, option), best)) wins[option] = at(wins, option) + 1 / level;
}

const at = (numbers: Float64Array, place: number): number => numbers[place] ?? 0;
