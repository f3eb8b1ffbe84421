import { createEventQueue } from '../../src/base/eventQueue.ts';
import { uniformAt } from '../../src/base/random.ts';
import type { Variant } from './interleaved.ts';

/** Pending timers: a dossier of some hundred entities, each with a timer or two. */
const TIMERS = 512;
const EVENTS = 100_000;

/** Waits drawn once, so that the draw is not what is measured. Whole seconds, so that ties happen. */
const waits = Array.from({ length: EVENTS }, (_, i) =>
  Math.floor(
    uniformAt({ seed: 1, run: 0, entity: i % TIMERS, purpose: 0, occurrence: i }) * 86_400,
  ),
);

const waitOf = (event: number): number => waits[event % EVENTS] ?? 0;

/** Order-sensitive, so that two queues agree only when they popped the same timers in the same order. */
const mixed = (sum: number, slot: number, at: number): number =>
  (Math.imul(sum ^ slot, 0x9e37_79b1) + at) | 0;

/** What everything else is measured against: one event set and taken, piece for piece. */
export const baseline: Variant = {
  name: 'event queue',
  run: holdOnQueue,
  work: 'event queue',
  pieces: EVENTS,
};

/**
 * The hold model: as many timers stay pending as there were, each event takes the next and sets it again.
 * The plain sorted list is what a person would write first.
 */
export const eventQueueVariants: readonly Variant[] = [
  { name: `event queue, ${TIMERS} timers, ${EVENTS} events`, run: holdOnQueue },
  { name: 'sorted list', run: holdOnSortedList },
];

function holdOnQueue(): number {
  const queue = createEventQueue<null>();
  for (let slot = 0; slot < TIMERS; slot++) queue.schedule(slot, waitOf(slot), 0, null);
  let sum = 0;
  for (let event = 0; event < EVENTS; event++) {
    const due = queue.pop();
    if (due === null) break;
    sum = mixed(sum, due.slot, due.at);
    queue.schedule(due.slot, due.at + waitOf(event), 0, null);
  }
  return sum;
}

function holdOnSortedList(): number {
  const list: { slot: number; at: number }[] = [];
  const insert = (slot: number, at: number): void => {
    const place = list.findIndex((it) => it.at > at || (it.at === at && it.slot > slot));
    list.splice(place < 0 ? list.length : place, 0, { slot, at });
  };
  for (let slot = 0; slot < TIMERS; slot++) insert(slot, waitOf(slot));
  let sum = 0;
  for (let event = 0; event < EVENTS; event++) {
    const due = list.shift();
    if (due === undefined) break;
    sum = mixed(sum, due.slot, due.at);
    insert(due.slot, due.at + waitOf(event));
  }
  return sum;
}
