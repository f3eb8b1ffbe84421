/**
 * Timers of a simulation, at most one per slot. A slot is a number that the caller gives, say one for each
 * entity and kind of timer. Keep them dense: every slot up to the highest takes some 20 bytes.
 */
import { invariant } from './assert.ts';
import { createTournament, grownTo, replay, winnerOf } from './tournament.ts';

/** A timer that came due. */
export interface DueTimer<T> {
  readonly slot: number;
  readonly at: number;
  readonly phase: number;
  readonly item: T;
}

/** Timers in the total order (at, phase, slot). A slot holds one timer, so nothing is left to chance. */
export interface EventQueue<T> {
  /** How many timers are pending. */
  readonly size: number;
  /**
   * Sets the timer of a slot, in place of the one it had. `phase` orders timers of one instant.
   *
   * @throws InvariantError unless slot and phase are whole numbers, slot 0 or more, and `at` is finite
   */
  readonly schedule: (slot: number, at: number, phase: number, item: T) => void;
  /** Removes the timer of a slot; false if it had none. */
  readonly cancel: (slot: number) => boolean;
  /** When the timer of a slot is due; null if it has none. */
  readonly pending: (slot: number) => number | null;
  /** When the next timer is due; Infinity if none is pending. */
  readonly peekAt: () => number;
  /** Takes the next timer out; null if none is pending. */
  readonly pop: () => DueTimer<T> | null;
}

const IDLE = Number.POSITIVE_INFINITY;
const FIRST_CAPACITY = 64;
/** Far above any model, and low enough that a slot made by mistake does not take the memory of the tab. */
const SLOT_MAX = 0x400000;

/** An empty queue. */
export function createEventQueue<T>(): EventQueue<T> {
  let tree = createTournament(FIRST_CAPACITY);
  const items: (T | undefined)[] = [];
  let size = 0;

  const dueAt = (slot: number): number => tree.at[slot] ?? IDLE;
  const remove = (slot: number): void => {
    tree.at[slot] = IDLE;
    items[slot] = undefined; // lets go of what the timer carried
    size -= 1;
    replay(tree, slot);
  };
  return {
    get size() {
      return size;
    },
    schedule: (slot, at, phase, item) => {
      invariant(
        Number.isInteger(slot) && slot >= 0 && slot < SLOT_MAX,
        'slot of a timer out of range',
      );
      invariant(Number.isFinite(at), 'a timer needs a finite time');
      invariant((phase | 0) === phase, 'phase of a timer is not a whole number');
      if (slot >= tree.capacity) tree = grownTo(tree, slot + 1);
      if (dueAt(slot) === IDLE) size += 1;
      tree.at[slot] = at;
      tree.phase[slot] = phase;
      items[slot] = item;
      replay(tree, slot);
    },
    cancel: (slot) => {
      if (dueAt(slot) === IDLE) return false;
      remove(slot);
      return true;
    },
    pending: (slot) => (dueAt(slot) === IDLE ? null : dueAt(slot)),
    peekAt: () => dueAt(winnerOf(tree)),
    pop: () => {
      const slot = winnerOf(tree);
      const at = dueAt(slot);
      if (at === IDLE) return null;
      // A slot that is not idle has a phase and an item, which may itself be undefined.
      const due = {
        slot,
        at,
        phase: tree.phase[slot] as number,
        item: items[slot] as T,
      };
      remove(slot);
      return due;
    },
  };
}
