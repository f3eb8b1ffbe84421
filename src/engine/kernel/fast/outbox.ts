/** Events sent and not yet handled, in the order sent: a ring of numbers that grows when it must and never shrinks. */

const FIRST_CAPACITY = 256;

/** Struct of arrays. `head` is the next to be handled, `tail` the next free place; they are counted without end. */
export interface Outbox {
  slots: Int32Array;
  events: Int32Array;
  values: Float64Array;
  /** Causes of each; left alone without a trace. */
  because: Int32Array;
  /** One less than the capacity, which is a power of two. */
  mask: number;
  head: number;
  tail: number;
}

export const createOutbox = (): Outbox => ({
  slots: new Int32Array(FIRST_CAPACITY),
  events: new Int32Array(FIRST_CAPACITY),
  values: new Float64Array(FIRST_CAPACITY),
  because: new Int32Array(FIRST_CAPACITY),
  mask: FIRST_CAPACITY - 1,
  head: 0,
  tail: 0,
});

/** Twice the room; what waits is moved to the beginning. */
export function growOutbox(outbox: Outbox): void {
  const { slots, events, values, because, mask, head, tail } = outbox;
  const capacity = 2 * (mask + 1);
  outbox.slots = new Int32Array(capacity);
  outbox.events = new Int32Array(capacity);
  outbox.values = new Float64Array(capacity);
  outbox.because = new Int32Array(capacity);
  for (let from = head; from < tail; from += 1) {
    const to = from - head;
    outbox.slots[to] = slots[from & mask] as number;
    outbox.events[to] = events[from & mask] as number;
    outbox.values[to] = values[from & mask] as number;
    outbox.because[to] = because[from & mask] as number;
  }
  outbox.mask = capacity - 1;
  outbox.head = 0;
  outbox.tail = tail - head;
}
