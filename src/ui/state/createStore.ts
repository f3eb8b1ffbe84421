import { useSyncExternalStore } from 'react';

/** A value outside React that views subscribe to. Values are replaced, never changed in place. */
export interface Store<Value> {
  readonly read: () => Value;
  readonly write: (next: Value) => void;
  /** Calls back after each change; returns what ends the subscription. */
  readonly subscribe: (onChange: () => void) => () => void;
}

export function createStore<Value>(initial: Value): Store<Value> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    read: () => value,
    write: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}

/** The part of a store that `select` picks; it must give the same object for the same value. */
export function useStore<Value, Part>(store: Store<Value>, select: (value: Value) => Part): Part {
  const read = () => select(store.read());
  return useSyncExternalStore(store.subscribe, read, read);
}
