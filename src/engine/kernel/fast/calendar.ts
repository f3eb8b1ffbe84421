/**
 * The calendar of the fast executor: one slot for each timer that can ever be pending, known when the model is compiled,
 * so that setting, moving and cancelling a timer are one write and one replay, without allocation.
 *
 * A tournament tree (Knuth, The Art of Computer Programming 3, section 5.4.1): a leaf a slot, in each node the slot that
 * comes first below it, node 1 the first of all. Of equal moments the lower slot comes first, so slots are numbered in the
 * order that ties must have, and no second key is compared. Chosen by measurement: on 10 to 10 000 timers it is as fast
 * as the best heap with a position table, cancels for free, and its order never depends on its history.
 */

/** Views of the run's buffer, so that a copy of that buffer is a copy of the calendar. */
export interface Calendar {
  /** A power of two, at least as many as there are slots. */
  readonly capacity: number;
  /** By slot: when it is due; Infinity when nothing is pending. */
  readonly due: Float64Array;
  /** By node, from 1 to 2 · capacity - 1: the slot that comes first below it. */
  readonly first: Int32Array;
}

/** Least power of two that holds so many slots. */
export function capacityFor(slotCount: number): number {
  let capacity = 1;
  while (capacity < slotCount) capacity *= 2;
  return capacity;
}

/** Nothing is pending. */
export function clearCalendar({ capacity, due, first }: Calendar): void {
  due.fill(Number.POSITIVE_INFINITY);
  for (let slot = 0; slot < capacity; slot += 1) first[capacity + slot] = slot;
  for (let node = capacity - 1; node >= 1; node -= 1) first[node] = first[2 * node] as number;
}

/** Sets a slot to a moment, or to Infinity, and replays its matches up to the root. */
export function setDue({ capacity, due, first }: Calendar, slot: number, moment: number): void {
  due[slot] = moment;
  for (let node = (capacity + slot) >> 1; node >= 1; node >>= 1) {
    const left = first[2 * node] as number;
    const right = first[2 * node + 1] as number;
    const before = first[node] as number;
    const winner = (due[left] as number) <= (due[right] as number) ? left : right;
    // A slot that neither won nor wins here changes nothing above.
    if (winner === before && winner !== slot) return;
    first[node] = winner;
  }
}
