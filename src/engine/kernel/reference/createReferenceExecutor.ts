/**
 * The reference executor: slow and obvious. XState reads the machines, a queue of objects holds the timers, a list holds what
 * was sent. It shares nothing with the fast executor but the machines, the model and the writing of the trace, so that two
 * equal traces are two witnesses.
 */
import { at, invariant } from '../../../base/assert.ts';
import { createEventQueue, type EventQueue } from '../../../base/eventQueue.ts';
import type { RunEnding } from '../../../model/run.ts';
import type { TraceId } from '../../../model/trace.ts';
import { type ColumnSet, layOut } from '../columns.ts';
import type { Executor, Kernel, Model } from '../contract.ts';
import { codeOfState, firstSlotsOf } from '../numbering.ts';
import { createRecorder, moveOf, NO_CAUSES, type Recorder } from '../recorder.ts';
import type { Interpret } from './interpret.ts';
import { readerOf } from './interpretChart.ts';

/** Machines named when an instant never ends. */
const RECENT_MAX = 24;

/** Order of what is due at one moment. */
const PHASES = { alarms: 0, timers: 1 } as const;

/** Above any model: timers of one entity, so that slots are in the order of entities. */
const TIMERS_MAX = 8;

interface Delivery {
  readonly kind: number;
  readonly index: number;
  readonly event: number;
  readonly value: number;
  readonly because: readonly TraceId[];
}

type Due = { readonly alarm: number } | { readonly delivery: Delivery };

interface Runtime<Sim, Set extends ColumnSet> {
  readonly model: Model<Sim, Set>;
  readonly interpreters: readonly Interpret<Sim>[];
  readonly firstSlots: Int32Array;
  readonly states: Uint8Array;
  readonly changedAt: Float64Array;
  readonly recorder: Recorder;
  /** Of one row: now. */
  readonly clock: Float64Array;
  queue: EventQueue<Due>;
  outbox: Delivery[];
  recent: string[];
  because: readonly TraceId[];
  eventCount: number;
  hasBegun: boolean;
}

function kernelOf<Sim, Set extends ColumnSet>(runtime: Runtime<Sim, Set>): Kernel {
  const { model, clock, states, firstSlots, changedAt, recorder } = runtime;
  const slotOf = (kind: number, index: number): number => at(firstSlots, kind) + index;
  // Alarms come in a phase of their own; their slots lie after those of all timers.
  // The fast executor gives each kind as many timers as the model says: one beyond them would be another entity's.
  const timerSlot = (kind: number, index: number, timer: number): number => {
    invariant(timer < at(model.timers, kind), `kind ${kind} has no timer ${timer}`);
    return slotOf(kind, index) * TIMERS_MAX + timer;
  };
  const alarmSlot = (alarm: number): number => states.length * TIMERS_MAX + alarm;
  return {
    traced: true,
    states,
    firstSlots,
    now: () => at(clock, 0),
    stateOf: (kind, index) => at(states, slotOf(kind, index)),
    isIn: (kind, index, state) => at(states, slotOf(kind, index)) === state,
    changedAt: (kind, index) => at(changedAt, slotOf(kind, index)),
    send: (kind, index, event, value = 0, because = runtime.because) => {
      runtime.outbox.push({ kind, index, event, value, because });
    },
    schedule: (kind, index, timer, after, event, value = 0) => {
      if (after === Number.POSITIVE_INFINITY) return;
      const span = Math.max(0, model.wholeTime ? Math.round(after) : after);
      const delivery = { kind, index, event, value, because: runtime.because };
      const slot = timerSlot(kind, index, timer);
      runtime.queue.schedule(slot, at(clock, 0) + span, PHASES.timers, { delivery });
    },
    cancel: (kind, index, timer) => {
      runtime.queue.cancel(timerSlot(kind, index, timer));
    },
    isPending: (kind, index, timer) =>
      runtime.queue.pending(timerSlot(kind, index, timer)) !== null,
    setAlarm: (alarm, moment) => {
      if (moment === Number.POSITIVE_INFINITY) runtime.queue.cancel(alarmSlot(alarm));
      else runtime.queue.schedule(alarmSlot(alarm), moment, PHASES.alarms, { alarm });
    },
    because: () => runtime.because,
    lastChange: (kind, index) => recorder.lastChange(slotOf(kind, index)),
    record: (kind, index, entry) => recorder.write(slotOf(kind, index), entry),
  };
}

/** One event to one machine. The move is written first: what the actions do follows from it. */
function deliver<Sim, Set extends ColumnSet>(
  runtime: Runtime<Sim, Set>,
  sim: Sim,
  { kind, index, event, value, because }: Delivery,
): void {
  const { model, recorder, states, changedAt } = runtime;
  const slot = at(runtime.firstSlots, kind) + index;
  const type = at(model.events, event);
  const subject = model.subjectOf(kind, index);
  const from = at(states, slot);
  runtime.eventCount += 1;
  runtime.recent = [...runtime.recent, `${subject.kind}:${subject.id} ${type}`].slice(-RECENT_MAX);
  runtime.because = because;
  const reading = at(runtime.interpreters, kind)(from, { type, sim, self: index, value });
  if (reading.ignored && model.reportedWhenIgnored.has(type)) {
    recorder.ignore(slot, moveOf(event, from, from), recorder.becauseOf(because));
  }
  if (reading.moved) {
    states[slot] = reading.state;
    changedAt[slot] = at(runtime.clock, 0);
    const move = moveOf(event, from, reading.state);
    runtime.because = [recorder.move(slot, move, recorder.becauseOf(because))];
  }
  for (const action of reading.actions) action(sim, index, value);
  runtime.because = NO_CAUSES;
}

/** Handles everything sent, in the order it was sent. Answers false when it never ends. */
function deliverAll<Sim, Set extends ColumnSet>(runtime: Runtime<Sim, Set>, sim: Sim): boolean {
  let handled = 0;
  while (runtime.outbox.length > 0) {
    const sent = runtime.outbox;
    runtime.outbox = [];
    for (const delivery of sent) {
      if (handled > runtime.model.limits.eventsInOneRound) return false;
      deliver(runtime, sim, delivery);
      handled += 1;
    }
  }
  return true;
}

/** Everything that happens now. Answers why the run must stop, or null. */
function runInstant<Sim, Set extends ColumnSet>(
  runtime: Runtime<Sim, Set>,
  sim: Sim,
): RunEnding | null {
  const { model } = runtime;
  let rounds = 0;
  let timers = 0;
  while (deliverAll(runtime, sim)) {
    if (runtime.queue.peekAt() === at(runtime.clock, 0)) {
      timers += 1;
      if (timers > model.limits.timersInOneInstant) break;
      const due = runtime.queue.pop()?.item;
      if (due && 'alarm' in due) model.onAlarm(sim, due.alarm);
      else if (due) deliver(runtime, sim, due.delivery);
      continue;
    }
    rounds += 1;
    if (rounds > model.limits.roundsInOneInstant) break;
    if (!model.settle(sim)) return null;
  }
  return { end: 'zero-time-loop', cycle: [...new Set(runtime.recent)] };
}

function advance<Sim, Set extends ColumnSet>(
  runtime: Runtime<Sim, Set>,
  sim: Sim,
  until: number,
): RunEnding {
  const { limits } = runtime.model;
  if (!runtime.hasBegun) {
    runtime.hasBegun = true;
    const ending = runInstant(runtime, sim);
    if (ending) return ending;
  }
  for (;;) {
    const next = runtime.queue.peekAt();
    if (next > until || next === Number.POSITIVE_INFINITY) return { end: 'horizon' };
    if (runtime.eventCount > limits.events) return { end: 'too-many-events', limit: limits.events };
    if (runtime.recorder.count() > limits.entries) {
      return { end: 'too-many-events', limit: limits.entries };
    }
    runtime.clock[0] = next;
    const ending = runInstant(runtime, sim);
    if (ending) return ending;
  }
}

function clear<Sim, Set extends ColumnSet>(runtime: Runtime<Sim, Set>, columns: ArrayBuffer): void {
  const { model, states, firstSlots } = runtime;
  new Uint8Array(columns).fill(0);
  model.machines.forEach((machine, kind) => {
    const code = codeOfState(machine, machine.config.initial);
    states.fill(code, at(firstSlots, kind), at(firstSlots, kind + 1));
  });
  runtime.changedAt.fill(0);
  runtime.recorder.clear();
  runtime.queue = createEventQueue<Due>();
  runtime.outbox = [];
  runtime.recent = [];
  runtime.clock[0] = 0;
  runtime.because = NO_CAUSES;
  runtime.eventCount = 0;
  runtime.hasBegun = false;
}

/** A model ready to be run by the reference executor. It always keeps a trace. */
export function createReferenceExecutor<Sim, Set extends ColumnSet>(
  model: Model<Sim, Set>,
): Executor<Sim> {
  const { buffer, columns } = layOut(model.columns);
  const firstSlots = firstSlotsOf(model.counts);
  const slotCount = firstSlots.at(-1) ?? 0;
  const clock = new Float64Array(1);
  const runtime: Runtime<Sim, Set> = {
    model,
    interpreters: model.machines.map(readerOf),
    firstSlots,
    states: new Uint8Array(slotCount),
    changedAt: new Float64Array(slotCount),
    recorder: createRecorder(model, clock),
    clock,
    queue: createEventQueue<Due>(),
    outbox: [],
    recent: [],
    because: NO_CAUSES,
    eventCount: 0,
    hasBegun: false,
  };
  const sim = model.join(kernelOf(runtime), columns);
  return {
    sim,
    reset: () => {
      clear(runtime, buffer);
      model.prepare(sim);
      model.begin(sim);
    },
    advance: (until) => advance(runtime, sim, until),
    eventCount: () => runtime.eventCount,
    entries: () => runtime.recorder.entries(),
    traceHash: () => runtime.recorder.hash(),
  };
}
