/**
 * A type without what a JSON schema cannot say: `readonly`, named strings, and keys that any object may carry.
 * Two types with equal plain forms describe the same documents.
 */
export type Plain<T> = T extends string
  ? string extends T
    ? string
    : T
  : T extends readonly [unknown, ...unknown[]]
    ? { -readonly [I in keyof T]: Plain<T[I]> }
    : T extends readonly (infer Item)[]
      ? Plain<Item>[]
      : T extends object
        ? { -readonly [K in keyof T as PlainKey<K, T[K]>]: Plain<T[K]> }
        : T;

/** Text keys of any kind become `string`; an index of unknown values is an open object's; facts may stand on every object. */
type PlainKey<K, Value> = K extends 'facts'
  ? never
  : K extends string
    ? string extends K
      ? unknown extends Value
        ? never
        : string
      : K
    : K;
