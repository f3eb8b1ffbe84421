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
 * Cheapest ways from any of the starts, each entered across. Of two that cost the same the one found first stays, and the
 * order of search is fixed: same grid, same ways. Ways from one start share their beginnings, as branches of a tree.
 */
export function shortestPaths(grid: StreetGrid, starts: readonly number[]): Paths {
  const states = grid.columns * grid.rows * 2;
  const costs = new Float64Array(states).fill(Number.POSITIVE_INFINITY);
  const before = new Int32Array(states).fill(-1);
  const queue = createQueue(costs);
  const reach = (state: number, cost: number, from: number): void => {
    if (cost >= at(costs, state)) return;
    costs[state] = cost;
    before[state] = from;
    queue.add(state, cost);
  };
  for (const start of starts) reach(stateOf(start, ACROSS), 0, -1);
  for (let state = queue.takeCheapest(); state >= 0; state = queue.takeCheapest()) {
    for (const step of stepsFrom(grid, state >> 1)) {
      const turn = step.heading === (state & 1) ? 0 : grid.turnCost;
      reach(stateOf(step.crossing, step.heading), at(costs, state) + step.cost + turn, state);
    }
  }
  return {
    costTo: (crossing, heading) => at(costs, stateOf(crossing, heading)),
    wayTo: (crossing, heading) => {
      const way: number[] = [];
      for (let state = stateOf(crossing, heading); state >= 0; state = at(before, state)) {
        way.push(state >> 1);
      }
      return way.reverse();
    },
  };
}

interface Step {
  readonly crossing: number;
  readonly heading: Heading;
  readonly cost: number;
}

function stepsFrom({ columns, rows, across, down }: StreetGrid, crossing: number): readonly Step[] {
  const column = crossing % columns;
  const row = (crossing - column) / columns;
  const steps: Step[] = [];
  const add = (other: number, heading: Heading, cost: number): void => {
    if (cost < Number.POSITIVE_INFINITY) steps.push({ crossing: other, heading, cost });
  };
  if (column + 1 < columns) add(crossing + 1, ACROSS, at(across, crossing));
  if (column > 0) add(crossing - 1, ACROSS, at(across, crossing - 1));
  if (row + 1 < rows) add(crossing + columns, DOWN, at(down, crossing));
  if (row > 0) add(crossing - columns, DOWN, at(down, crossing - columns));
  return steps;
}

interface Queued {
  readonly state: number;
  readonly cost: number;
  readonly order: number;
}

/** A binary heap by cost, then by order of arrival; entries that a cheaper way has overtaken are passed over. */
function createQueue(costs: Float64Array) {
  const heap: Queued[] = [];
  let arrivals = 0;
  const isBefore = (a: Queued, b: Queued): boolean =>
    a.cost < b.cost || (a.cost === b.cost && a.order < b.order);
  const add = (state: number, cost: number): void => {
    let place = heap.length;
    const queued = { state, cost, order: arrivals };
    arrivals += 1;
    heap.push(queued);
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (!isBefore(queued, at(heap, parent))) break;
      heap[place] = at(heap, parent);
      place = parent;
    }
    heap[place] = queued;
  };
  const takeFirst = (): Queued | undefined => {
    const first = heap[0];
    const last = heap.pop();
    if (!first || !last || heap.length === 0) return first;
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && isBefore(at(heap, child + 1), at(heap, child))) child += 1;
      if (!isBefore(at(heap, child), last)) break;
      heap[place] = at(heap, child);
      place = child;
    }
    heap[place] = last;
    return first;
  };
  const takeCheapest = (): number => {
    for (let taken = takeFirst(); taken; taken = takeFirst()) {
      if (taken.cost === at(costs, taken.state)) return taken.state;
    }
    return -1;
  };
  return { add, takeCheapest };
}
