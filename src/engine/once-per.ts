/** Results that are remembered by the identity of what they follow from. */

/**
 * `work` done once for each object and kept for as long as the object is. Right only where the object never changes afterwards: one
 * that was written to would go on having its old result. Lenses and answers are replaced, never written to.
 */
export function oncePer<K extends object, V>(work: (key: K) => V): (key: K) => V {
  const kept = new WeakMap<K, V>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const value = work(key);
    kept.set(key, value);
    return value;
  };
}
