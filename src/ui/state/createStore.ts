import { type Draft, Immer } from 'immer';
import { useSyncExternalStore } from 'react';

/** Nothing is frozen: a run can have a hundred thousand entries, and every change would walk over them. */
const { produce } = new Immer({ autoFreeze: false });

/** A value outside React that views subscribe to. Values are replaced, never changed in place. */
export interface Store<Value> {
  readonly read: () => Value;
  readonly write: (next: Value) => void;
  /** Replaces the value by a copy that differs where the recipe wrote; what it leaves alone is shared. */
  readonly change: (recipe: (draft: Draft<Value>) => void) => void;
  /** Calls back after each change; returns what ends the subscription. */
  readonly subscribe: (onChange: () => void) => () => void;
}

export function createStore<Value>(initial: Value): Store<Value> {
  let value = initial;
  const listeners = new Set<() => void>();
  const write = (next: Value) => {
    if (Object.is(next, value)) return;
    value = next;
    for (const listener of listeners) listener();
  };
  return {
    read: () => value,
    write,
    change: (recipe) => write(produce(value, (draft) => recipe(draft))),
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
