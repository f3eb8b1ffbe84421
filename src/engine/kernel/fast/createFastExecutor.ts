/**
 * The fast executor: machines read from tables, timers in a tournament, events in a ring. Without a trace it allocates
 * nothing per event, and everything that a run remembers is in one buffer: going back, forking and rewinding are copies.
 *
 * One instant goes through its phases as in the reference executor, which does the same slowly and obviously: due timers
 * in order, each with everything it sends; then whatever the model settles, again until the instant is quiet.
 */
import type { RunEnding } from '../../../model/run.ts';
import type { ColumnSet } from '../columns.ts';
import type { Executor, Model } from '../contract.ts';
import { codeOfState } from '../numbering.ts';
import { NO_CAUSES } from '../recorder.ts';
import { clearCalendar, setDue } from './calendar.ts';
import { COUNTER, type Core, createCore, RECENT_MASK, RECENT_MAX } from './core.ts';
import { createFastKernel } from './createFastKernel.ts';
import { type Delivery, deliver, deliverAll, notesOf } from './deliver.ts';

export interface FastExecutor<Sim> extends Executor<Sim> {
  /** Everything that the run remembers, states and columns included. */
  readonly buffer: ArrayBuffer;
  /** Copies the present into a buffer of the same size, between two instants. The trace is not part of it. */
  readonly save: (into: ArrayBuffer) => void;
  /** Makes a saved moment the present. */
  readonly restore: (from: ArrayBuffer) => void;
}

/** One model on its way. */
interface Run<Sim, Set extends ColumnSet> {
  readonly model: Model<Sim, Set>;
  readonly delivery: Delivery<Sim>;
}

function handleDueTimer<Sim, Set extends ColumnSet>({ model, delivery }: Run<Sim, Set>): void {
  const { core, sim } = delivery;
  const { calendar, ownerOf } = core;
  const timer = calendar.first[1] as number;
  setDue(calendar, timer, Number.POSITIVE_INFINITY);
  const owner = ownerOf[timer] as number;
  if (owner < 0) {
    model.onAlarm(sim, timer);
    return;
  }
  if (core.traced) core.because = core.timerBecause[timer] ?? NO_CAUSES;
  deliver(delivery, owner, core.timerEvents[timer] as number, core.timerValues[timer] as number);
  core.because = NO_CAUSES;
}

/** Names of the last machines and events: a cycle that never leaves an instant. */
function cycleOf<Sim, Set extends ColumnSet>({ model, delivery }: Run<Sim, Set>): RunEnding {
  const { recent, counters, kindOf, firstSlots } = delivery.core;
  const count = counters[COUNTER.events] as number;
  const names: string[] = [];
  for (let event = Math.max(0, count - RECENT_MAX); event < count; event += 1) {
    const place = 2 * (event & RECENT_MASK);
    const slot = recent[place] as number;
    const kind = kindOf[slot] as number;
    const subject = model.subjectOf(kind, slot - (firstSlots[kind] as number));
    const name = model.events[recent[place + 1] as number];
    names.push(`${subject.kind}:${subject.id} ${name}`);
  }
  return { end: 'zero-time-loop', cycle: [...new Set(names)] };
}

/** Everything that happens now. Answers why the run must stop, or null. */
function runInstant<Sim, Set extends ColumnSet>(run: Run<Sim, Set>): RunEnding | null {
  const { model, delivery } = run;
  const { calendar, clock } = delivery.core;
  const { limits } = model;
  let rounds = 0;
  let timers = 0;
  while (deliverAll(delivery, limits.eventsInOneRound)) {
    if (calendar.due[calendar.first[1] as number] === clock[0]) {
      timers += 1;
      if (timers > limits.timersInOneInstant) break;
      handleDueTimer(run);
      continue;
    }
    rounds += 1;
    if (rounds > limits.roundsInOneInstant) break;
    if (!model.settle(delivery.sim)) return null;
  }
  return cycleOf(run);
}

function advance<Sim, Set extends ColumnSet>(run: Run<Sim, Set>, until: number): RunEnding {
  const { limits } = run.model;
  const { calendar, clock, counters, recorder, traced } = run.delivery.core;
  if (counters[COUNTER.hasBegun] === 0) {
    counters[COUNTER.hasBegun] = 1;
    const ending = runInstant(run);
    if (ending) return ending;
  }
  for (;;) {
    const next = calendar.due[calendar.first[1] as number] as number;
    if (next > until || next === Number.POSITIVE_INFINITY) return { end: 'horizon' };
    if ((counters[COUNTER.events] as number) > limits.events) {
      return { end: 'too-many-events', limit: limits.events };
    }
    if (traced && recorder.entries().length > limits.entries) {
      return { end: 'too-many-events', limit: limits.entries };
    }
    clock[0] = next;
    const ending = runInstant(run);
    if (ending) return ending;
  }
}

/** Every state to its machine's first, nothing pending, then what the model prepares: how every run begins. */
function prepare<Sim, Set extends ColumnSet>(
  { machines, prepare: prepareModel }: Model<Sim, Set>,
  core: Core<Sim>,
  sim: Sim,
): Uint8Array {
  clearCalendar(core.calendar);
  machines.forEach((machine, kind) => {
    const code = codeOfState(machine, machine.config.initial);
    core.states.fill(code, core.firstSlots[kind], core.firstSlots[kind + 1]);
  });
  prepareModel(sim);
  return new Uint8Array(core.buffer).slice();
}

/** Nothing sent, nothing handled, nothing written. */
function forget<Sim>(core: Core<Sim>): void {
  core.outbox.head = 0;
  core.outbox.tail = 0;
  core.because = NO_CAUSES;
  if (core.traced) core.recorder.clear();
}

/** A model ready to be run by the fast executor, as often as one likes. */
export function createFastExecutor<Sim, Set extends ColumnSet>(
  model: Model<Sim, Set>,
  traced: boolean,
): FastExecutor<Sim> {
  const { core, columns } = createCore(model, traced);
  const sim = model.join(createFastKernel(core, model), columns);
  const run = { model, delivery: { core, sim, ...notesOf(core, model) } };
  const first = prepare(model, core, sim);
  const present = new Uint8Array(core.buffer);
  return {
    sim,
    buffer: core.buffer,
    reset: () => {
      present.set(first);
      forget(core);
      model.begin(sim);
    },
    advance: (until) => advance(run, until),
    eventCount: () => core.counters[COUNTER.events] as number,
    entries: () => core.recorder.entries(),
    traceHash: () => core.recorder.hash(),
    save: (into) => new Uint8Array(into).set(present),
    restore: (from) => present.set(new Uint8Array(from)),
  };
}
