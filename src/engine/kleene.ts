/** Strong Kleene logic: truth that may not be known yet. What is true or false stays so, whatever the unknowns turn out to be. */

export type Kleene = boolean | 'unknown';

export const not = (a: Kleene): Kleene => (a === 'unknown' ? a : !a);

/** True when all are (so also for none), false when one is false, else unknown. */
export function every<T>(items: readonly T[], test: (item: T) => Kleene): Kleene {
  let outcome: Kleene = true;
  for (const item of items) {
    const truth = test(item);
    if (truth === false) return false;
    if (truth === 'unknown') outcome = truth;
  }
  return outcome;
}

/** False when all are (so also for none), true when one is true, else unknown. */
export const some = <T>(items: readonly T[], test: (item: T) => Kleene): Kleene =>
  not(every(items, (item) => not(test(item))));
