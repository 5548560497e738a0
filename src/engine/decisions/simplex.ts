/** Weightings drawn evenly from all that add up to 1, the same ones on every machine. */

/** How many weightings are drawn. */
export const WEIGHTINGS = 2000;
const SEED = 0x67726f75;

const kept = new Map<number, Float64Array>();

/**
 * `WEIGHTINGS` rows of `size` weights, row after row. The gaps between sorted even draws from [0, 1) are uniform over the simplex,
 * and unlike logarithms of them they come out alike in every browser.
 */
export function weightings(size: number): Float64Array {
  const drawn = kept.get(size) ?? drawWeightings(size);
  kept.set(size, drawn);
  return drawn;
}

function drawWeightings(size: number): Float64Array {
  const draw = evenDraws(SEED);
  const rows = new Float64Array(WEIGHTINGS * size);
  const cuts = new Float64Array(size - 1);
  for (let start = 0; start < rows.length; start += size) {
    for (let i = 0; i < cuts.length; i += 1) cuts[i] = draw();
    cuts.sort();
    let last = 0;
    cuts.forEach((cut, i) => {
      rows[start + i] = cut - last;
      last = cut;
    });
    rows[start + size - 1] = 1 - last;
  }
  return rows;
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
