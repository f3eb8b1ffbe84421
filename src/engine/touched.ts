/** What changed within an instant and has to be looked at again before it ends. Empty between two instants. */
import type { TraceId } from '../model/trace.ts';

/** Numbers of things, each once, in the order they were added; and what added each, when a trace is kept. */
export interface TouchedSet {
  readonly list: Int32Array;
  readonly marks: Uint8Array;
  readonly because: (readonly TraceId[])[];
  count: number;
}

export interface Touched {
  nodes: TouchedSet;
  /** Takes the place of `nodes` while these are worked on. */
  otherNodes: TouchedSet;
  watches: TouchedSet;
  otherWatches: TouchedSet;
  needs: boolean;
  /** The pace of counted work may have changed. */
  paces: boolean;
  facts: boolean;
  /** Jobs were attended to: what they wait for is noted once nothing else is left to do. */
  waits: boolean;
  /** The run comes to its end: what nobody brought back is noted once nothing else is left to do. */
  ending: boolean;
  /** That is noted: the account is written once nothing else is left to do. */
  account: boolean;
}

const createSet = (size: number): TouchedSet => ({
  list: new Int32Array(size),
  marks: new Uint8Array(size),
  because: [],
  count: 0,
});

export const createTouched = (nodeCount: number, watchCount: number): Touched => ({
  nodes: createSet(nodeCount),
  otherNodes: createSet(nodeCount),
  watches: createSet(watchCount),
  otherWatches: createSet(watchCount),
  needs: false,
  paces: false,
  facts: false,
  waits: false,
  ending: false,
  account: false,
});

/** Adds a thing; answers whether it is new. */
export function addTo(set: TouchedSet, thing: number): boolean {
  if (set.marks[thing] === 1) return false;
  set.marks[thing] = 1;
  set.list[set.count] = thing;
  set.count += 1;
  return true;
}

/** Empties a set. */
export function emptySet(set: TouchedSet): void {
  for (let place = 0; place < set.count; place += 1) set.marks[set.list[place] as number] = 0;
  set.count = 0;
}

/** Empties everything: a run begins. */
export function emptyTouched(touched: Touched): void {
  emptySet(touched.nodes);
  emptySet(touched.otherNodes);
  emptySet(touched.watches);
  emptySet(touched.otherWatches);
  touched.needs = false;
  touched.paces = false;
  touched.facts = false;
  touched.waits = false;
  touched.ending = false;
  touched.account = false;
}

/** Hands out the nodes touched so far and begins a new set. What is handed out is emptied by who took it. */
export function takeNodes(touched: Touched): TouchedSet {
  const taken = touched.nodes;
  touched.nodes = touched.otherNodes;
  touched.otherNodes = taken;
  return taken;
}

/** Hands out the watches touched so far in ascending order and begins a new set. */
export function takeWatches(touched: Touched): TouchedSet {
  const taken = touched.watches;
  touched.watches = touched.otherWatches;
  touched.otherWatches = taken;
  sortFirst(taken.list, taken.count);
  return taken;
}

/** Lists are mostly this short; up to here an insertion sort makes no view of the list. */
const SHORT = 24;

/** Sorts the first `count` numbers, ascending. */
export function sortFirst(list: Int32Array, count: number): void {
  if (count > SHORT) {
    list.subarray(0, count).sort();
    return;
  }
  for (let place = 1; place < count; place += 1) {
    const number = list[place] as number;
    let hole = place;
    while (hole > 0 && (list[hole - 1] as number) > number) {
      list[hole] = list[hole - 1] as number;
      hole -= 1;
    }
    list[hole] = number;
  }
}
