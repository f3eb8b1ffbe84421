/** A calendar as one writes it first: a binary heap of timer records, cancelled ones skipped when they come due. */

export interface Timer {
  readonly at: number;
  /** Earlier set, earlier served, when two are due at once. */
  readonly rank: number;
  readonly fire: () => void;
  isCancelled: boolean;
}

/** What a plain model needs of a calendar; libraries are adapted to it. */
export interface Scheduler {
  readonly now: () => number;
  /** Timers that have fired. */
  readonly fired: () => number;
  readonly schedule: (delay: number, fire: () => void) => { isCancelled: boolean };
  readonly runUntil: (horizon: number) => void;
}

const isBefore = (a: Timer, b: Timer): boolean => a.at < b.at || (a.at === b.at && a.rank < b.rank);

function push(heap: Timer[], timer: Timer): void {
  let hole = heap.push(timer) - 1;
  while (hole > 0) {
    const above = (hole - 1) >> 1;
    const parent = heap[above];
    if (parent === undefined || isBefore(parent, timer)) break;
    heap[hole] = parent;
    hole = above;
  }
  heap[hole] = timer;
}

function pop(heap: Timer[]): Timer | undefined {
  const first = heap[0];
  const last = heap.pop();
  if (first === undefined || last === undefined || heap.length === 0) return first;
  let hole = 0;
  for (;;) {
    let below = 2 * hole + 1;
    let child = heap[below];
    if (child === undefined) break;
    const other = heap[below + 1];
    if (other !== undefined && isBefore(other, child)) {
      child = other;
      below++;
    }
    if (isBefore(last, child)) break;
    heap[hole] = child;
    hole = below;
  }
  heap[hole] = last;
  return first;
}

/** An empty calendar at time 0. */
export function createScheduler(): Scheduler {
  const heap: Timer[] = [];
  let now = 0;
  let fired = 0;
  let rank = 0;
  return {
    now: () => now,
    fired: () => fired,
    schedule: (delay, fire) => {
      const timer: Timer = { at: now + delay, rank: rank++, fire, isCancelled: false };
      push(heap, timer);
      return timer;
    },
    runUntil: (horizon) => {
      for (;;) {
        const timer = pop(heap);
        if (timer === undefined || timer.at > horizon) break;
        if (timer.isCancelled) continue;
        now = timer.at;
        fired++;
        timer.fire();
      }
      now = horizon;
    },
  };
}
