/** Weightings drawn evenly from all that add up to 1, the same ones on every machine. */

/** How many weightings are drawn. */
export const WEIGHTINGS = 2000;
const SEED = 0x67726f75;

const kept = new Map<number, readonly Float64Array[]>();

/**
 * One column for each of `size` weights, each with its value in all `WEIGHTINGS`. The gaps between sorted even draws from [0, 1) are
 * uniform over the simplex, and unlike logarithms of them they come out alike in every browser.
 */
export function weightings(size: number): readonly Float64Array[] {
  const drawn = kept.get(size) ?? drawWeightings(size);
  kept.set(size, drawn);
  return drawn;
}

function drawWeightings(size: number): readonly Float64Array[] {
  const draw = evenDraws(SEED);
  const columns = Array.from({ length: size }, () => new Float64Array(WEIGHTINGS));
  const cuts = new Float64Array(size).fill(1);
  const inner = cuts.subarray(0, size - 1);
  for (let weighting = 0; weighting < WEIGHTINGS; weighting += 1) {
    for (let place = 0; place < inner.length; place += 1) inner[place] = draw();
    inner.sort();
    columns.forEach((column, place) => {
      column[weighting] = (cuts[place] ?? 1) - (cuts[place - 1] ?? 0);
    });
  }
  return columns;
}

/** Mulberry32: even draws from [0, 1) in steps of 2^-32, from integer arithmetic alone. */
function evenDraws(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}
