/** Small decisions for generators, shrinkable by fast-check. */
import fc from 'fast-check';

export type Draw = {
  /** A whole number from 0 to `end` - 1. */
  readonly below: (end: number) => number;
  /** True about once in so many times. */
  readonly oneIn: (times: number) => boolean;
  readonly oneOf: <T>(items: readonly [T, ...T[]]) => T;
  /** Some of the items, in order. */
  readonly some: <T>(items: readonly T[]) => readonly T[];
  /** The items in another order. */
  readonly shuffled: <T>(items: readonly T[]) => readonly T[];
};

/** One builder for each number: fast-check looks an arbitrary up by its builder at once, and by its arguments one after the other. */
const builders = new Map<number, () => fc.Arbitrary<number>>();
function natUpTo(max: number): () => fc.Arbitrary<number> {
  const known = builders.get(max);
  if (known !== undefined) return known;
  const builder = () => fc.nat(max);
  builders.set(max, builder);
  return builder;
}

export const arbitraryDraw: fc.Arbitrary<Draw> = fc.gen().map((generate) => {
  const below = (end: number): number => generate(natUpTo(Math.max(0, end - 1)));
  return {
    below,
    oneIn: (times) => below(times) === 1 % times,
    oneOf: (items) => items[below(items.length)] ?? items[0],
    some: (items) => items.filter(() => below(2) === 0),
    shuffled: (items) =>
      items
        .map((item) => ({ item, key: below(1000) }))
        .sort((a, b) => a.key - b.key)
        .map(({ item }) => item),
  };
});

export const times = <T>(count: number, make: (place: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, place) => make(place));
