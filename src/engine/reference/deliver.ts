/** Hands events to machines: a reader says the next state and the actions, the executor carries them out. */
import { at } from '../../base/assert.ts';
import { EVENTS_IN_ONE_ROUND_MAX } from '../limits.ts';
import type { Simulation } from '../simulation.ts';
import { STATE_NAMES } from '../world.ts';
import { type Delivery, type Runtime, slotOf } from './runtime.ts';

/** Machines named when an instant never ends. */
const RECENT_MAX = 24;

/** Events whose loss would puzzle a reader: refused, they are written as ignored. */
const REPORTED_WHEN_IGNORED: ReadonlySet<string> = new Set([
  'copy.activated',
  'copy.prepared',
  'copy.restored',
  'copy.refilled',
  'copy.routed',
  'mode.entered',
]);

function remember(runtime: Runtime, { kind, index, event }: Delivery): void {
  runtime.eventCount += 1;
  runtime.recent.push(`${kind}:${at(runtime.plant.ids[kind], index)} ${event.type}`);
  if (runtime.recent.length > RECENT_MAX) runtime.recent.shift();
}

/** One event to one machine. The transition is written first: what the actions do follows from it. */
export function deliver(runtime: Runtime, sim: Simulation, delivery: Delivery): void {
  const { kind, index, event } = delivery;
  remember(runtime, delivery);
  runtime.because = event.because;
  const names = STATE_NAMES[kind];
  const from = sim.stateOf(kind, index);
  const outcome = runtime.read(sim, kind, index, event);
  if (outcome.ignored && REPORTED_WHEN_IGNORED.has(event.type)) {
    const state = at(names, from);
    sim.record(kind, index, { type: 'ignored', event: event.type, state, causes: event.because });
  }
  if (outcome.moved) {
    const slot = slotOf(runtime, kind, index);
    runtime.world.state[slot] = outcome.state;
    runtime.world.changedAt[slot] = runtime.now;
    const id = sim.record(kind, index, {
      type: 'transition',
      event: event.type,
      from: at(names, from),
      to: at(names, outcome.state),
      causes: event.because,
    });
    runtime.because = id < 0 ? [] : [id];
  }
  for (const action of outcome.actions) action(sim, index, event);
  runtime.because = [];
}

/** Handles everything sent, in the order it was sent. Answers false when it never ends. */
export function deliverAll(runtime: Runtime, sim: Simulation): boolean {
  const { outbox } = runtime;
  let handled = 0;
  while (outbox.length > 0) {
    if (handled > EVENTS_IN_ONE_ROUND_MAX) return false;
    const batch = outbox.splice(0, outbox.length);
    for (const delivery of batch) deliver(runtime, sim, delivery);
    handled += batch.length;
  }
  return true;
}
