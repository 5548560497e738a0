import { useSyncExternalStore } from 'react';

/** A value that parts of the page share which do not stand inside one another. */
export type SharedState<Value> = {
  readonly get: () => Value;
  readonly set: (value: Value) => void;
  /** The value, and a new rendering whenever it changes. */
  readonly use: () => Value;
};

export function sharedState<Value>(initial: Value): SharedState<Value> {
  const listeners = new Set<() => void>();
  let value = initial;
  const get = () => value;
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  return {
    get,
    set: (next) => {
      value = next;
      for (const listener of listeners) listener();
    },
    use: () => useSyncExternalStore(subscribe, get, get),
  };
}
