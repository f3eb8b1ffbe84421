/** Cheapest ways over a grid of streets from one place to all others, where each turn costs too. */
import { at } from '../../base/assert.ts';

/** Streets cross at columns × rows crossings, numbered row by row from the upper left. */
export interface StreetGrid {
  readonly columns: number;
  readonly rows: number;
  /** Cost from a crossing to the one on its right; Infinity where there is no way. */
  readonly across: Float64Array;
  /** Cost from a crossing to the one below. */
  readonly down: Float64Array;
  readonly turnCost: number;
}

export type Heading = 0 | 1;
/** A way lies across the grid, or down it. */
export const ACROSS: Heading = 0;
export const DOWN: Heading = 1;

export interface Paths {
  /** Cost of the cheapest way that ends at this crossing with this heading; Infinity when there is none. */
  readonly costTo: (crossing: number, heading: Heading) => number;
  /** Crossings of that way, from the start. */
  readonly wayTo: (crossing: number, heading: Heading) => readonly number[];
}

/** Two states a crossing: arrived across, arrived down. */
const stateOf = (crossing: number, heading: Heading): number => crossing * 2 + heading;

/**
 * Cheapest ways from any of the starts, each entered across, searched as far as they are asked for. Of two that cost the
 * same the one found first stays, and the order of search is fixed: same grid, same ways, whatever is asked before. Ways
 * from one start share their beginnings, as branches of a tree.
 */
export function shortestPaths(grid: StreetGrid, starts: readonly number[]): Paths {
  const states = grid.columns * grid.rows * 2;
  const costs = new Float64Array(states).fill(Number.POSITIVE_INFINITY);
  const before = new Int32Array(states).fill(-1);
  const isSettled = new Uint8Array(states);
  const queue = createQueue();
  const reach = (state: number, cost: number, from: number): void => {
    if (cost >= at(costs, state)) return;
    costs[state] = cost;
    before[state] = from;
    queue.add(state, cost);
  };
  const step = (from: number, crossing: number, heading: Heading, cost: number): void => {
    if (cost === Number.POSITIVE_INFINITY) return;
    const turn = heading === (from & 1) ? 0 : grid.turnCost;
    reach(stateOf(crossing, heading), at(costs, from) + cost + turn, from);
  };
  for (const start of starts) reach(stateOf(start, ACROSS), 0, -1);
  const searchUntil = (wanted: number): void => {
    while (isSettled[wanted] === 0 && queue.size() > 0) {
      const state = queue.takeCheapest();
      if (isSettled[state] === 1) continue; // a cheaper way has overtaken it
      isSettled[state] = 1;
      stepFrom(grid, state, step);
    }
  };
  return {
    costTo: (crossing, heading) => {
      searchUntil(stateOf(crossing, heading));
      return at(costs, stateOf(crossing, heading));
    },
    wayTo: (crossing, heading) => {
      const way: number[] = [];
      searchUntil(stateOf(crossing, heading));
      for (let state = stateOf(crossing, heading); state >= 0; state = at(before, state)) {
        way.push(state >> 1);
      }
      return way.reverse();
    },
  };
}

/** The four ways on from where a search stands. */
function stepFrom(
  { columns, rows, across, down }: StreetGrid,
  state: number,
  step: (from: number, crossing: number, heading: Heading, cost: number) => void,
): void {
  const crossing = state >> 1;
  const column = crossing % columns;
  const row = (crossing - column) / columns;
  if (column + 1 < columns) step(state, crossing + 1, ACROSS, at(across, crossing));
  if (column > 0) step(state, crossing - 1, ACROSS, at(across, crossing - 1));
  if (row + 1 < rows) step(state, crossing + columns, DOWN, at(down, crossing));
  if (row > 0) step(state, crossing - columns, DOWN, at(down, crossing - columns));
}

/**
 * A binary heap by cost, then by order of arrival. Columns and no objects: a search passes thousands of crossings within
 * the time of a frame.
 */
function createQueue() {
  const states: number[] = [];
  const keys: number[] = [];
  const orders: number[] = [];
  let arrivals = 0;
  /** Whether what is at a place goes before a cost that arrived so late. */
  const goesBefore = (place: number, key: number, order: number): boolean => {
    const other = keys[place] ?? 0;
    return other < key || (other === key && (orders[place] ?? 0) < order);
  };
  const move = (from: number, to: number): void => {
    states[to] = states[from] ?? 0;
    keys[to] = keys[from] ?? 0;
    orders[to] = orders[from] ?? 0;
  };
  const put = (place: number, state: number, key: number, order: number): void => {
    states[place] = state;
    keys[place] = key;
    orders[place] = order;
  };
  const add = (state: number, cost: number): void => {
    let place = states.length;
    put(place, state, cost, arrivals);
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (goesBefore(parent, cost, arrivals)) break;
      move(parent, place);
      place = parent;
    }
    put(place, state, cost, arrivals);
    arrivals += 1;
  };
  const takeCheapest = (): number => {
    const first = states[0] ?? -1;
    const state = states.pop() ?? -1;
    const key = keys.pop() ?? 0;
    const order = orders.pop() ?? 0;
    const size = states.length;
    if (size === 0) return first;
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= size) break;
      const next = child + 1;
      if (next < size && goesBefore(next, keys[child] ?? 0, orders[child] ?? 0)) child = next;
      if (!goesBefore(child, key, order)) break;
      move(child, place);
      place = child;
    }
    put(place, state, key, order);
    return first;
  };
  return { add, takeCheapest, size: () => states.length };
}
