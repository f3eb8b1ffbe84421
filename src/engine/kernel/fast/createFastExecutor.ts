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
import { NO_BECAUSE } from '../traceColumns.ts';
import { clearCalendar, nextMoment, ROOT, replay } from './calendar.ts';
import {
  type Core,
  createCore,
  EVENTS,
  FIRING,
  HAS_BEGUN,
  NOT_FIRING,
  RECENT_MASK,
  RECENT_MAX,
} from './core.ts';
import { createFastKernel } from './createFastKernel.ts';
import { createDeliver, type Deliver, deliverAll, notesOf } from './deliver.ts';

const IDLE = Number.POSITIVE_INFINITY;

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
  readonly core: Core<Sim>;
  readonly sim: Sim;
  readonly deliver: Deliver;
}

/** What happens to the timer that is due, in two halves. */
interface Handler {
  /** Hands its event to its owner, or the alarm to the model. */
  readonly fire: () => void;
  /** Plays the matches above it, for the moment that it was set to meanwhile or for none. */
  readonly putBack: () => void;
}

/**
 * Makes what handles the timer that is due. While it fires only its leaf says that it is no longer pending, or when it is due
 * again; the matches above are played once, when all that it woke is done: most timers are set again by whoever they wake.
 * Halves, because the compiler puts functions into the loop that calls them up to a size; the whole would be above it.
 */
function createHandler<Sim, Set extends ColumnSet>({
  model,
  core,
  sim,
  deliver,
}: Run<Sim, Set>): Handler {
  const { calendar, counters, ownerOf, timerEvents, timerValues, timerBecause } = core;
  const { due, slots, places } = calendar;
  const fire = (): void => {
    const timer = slots[ROOT] as number;
    counters[FIRING] = timer + 1;
    due[places[timer] as number] = IDLE;
    const owner = ownerOf[timer] as number;
    if (owner < 0) model.onAlarm(sim, timer);
    else deliver(owner, timerEvents[timer] as number, timerValues[timer] as number);
  };
  const fireTraced = (): void => {
    core.because = timerBecause[slots[ROOT] as number] as number;
    fire();
    core.because = NO_BECAUSE;
  };
  return {
    fire: core.traced ? fireTraced : fire,
    putBack: () => {
      const timer = (counters[FIRING] as number) - 1;
      counters[FIRING] = NOT_FIRING;
      replay(calendar, timer);
    },
  };
}

/** Names of the last machines and events: a cycle that never leaves an instant. */
function cycleOf<Sim, Set extends ColumnSet>({ model, core }: Run<Sim, Set>): RunEnding {
  const { recent, counters, kindOf, firstSlots } = core;
  const count = counters[EVENTS] as number;
  const names: string[] = [];
  for (let event = Math.max(0, count - RECENT_MAX); event < count; event += 1) {
    const last = recent[event & RECENT_MASK] as number;
    const slot = Math.floor(last / model.events.length);
    const kind = kindOf[slot] as number;
    const subject = model.subjectOf(kind, slot - (firstSlots[kind] as number));
    const name = model.events[last % model.events.length];
    names.push(`${subject.kind}:${subject.id} ${name}`);
  }
  return { end: 'zero-time-loop', cycle: [...new Set(names)] };
}

/** Everything that is left to happen now. Answers why the run must stop, or null. */
function finishInstant<Sim, Set extends ColumnSet>(
  run: Run<Sim, Set>,
  { fire, putBack }: Handler,
): RunEnding | null {
  const { model, core, sim, deliver } = run;
  const { calendar, clock } = core;
  const { limits } = model;
  let rounds = 0;
  let timers = 0;
  while (deliverAll(core, deliver, limits.eventsInOneRound)) {
    if (nextMoment(calendar) === clock[0]) {
      timers += 1;
      if (timers > limits.timersInOneInstant) break;
      fire();
      putBack();
      continue;
    }
    rounds += 1;
    if (rounds > limits.roundsInOneInstant) break;
    if (!model.settle(sim)) return null;
  }
  return cycleOf(run);
}

/**
 * The instants to come. Most have one timer, send nothing and settle nothing: these are over before the whole of
 * `finishInstant` is asked.
 */
function createAdvance<Sim, Set extends ColumnSet>(
  run: Run<Sim, Set>,
): (until: number) => RunEnding {
  const { model, core, sim } = run;
  const { calendar, clock, counters, outbox, traced } = core;
  const { due } = calendar;
  const { settle } = model;
  const eventsMax = model.limits.events;
  const handler = createHandler(run);
  const { fire, putBack } = handler;
  return (until) => {
    if (counters[HAS_BEGUN] === 0) {
      counters[HAS_BEGUN] = 1;
      const ending = finishInstant(run, handler);
      if (ending) return ending;
    }
    // Below infinity, so that one comparison also says that nothing is due.
    const last = Math.min(until, Number.MAX_VALUE);
    for (;;) {
      const next = due[ROOT] as number;
      if (next > last) return { end: 'horizon' };
      if ((counters[EVENTS] as number) > eventsMax) {
        return { end: 'too-many-events', limit: eventsMax };
      }
      if (traced && core.recorder.count() > model.limits.entries) {
        return { end: 'too-many-events', limit: model.limits.entries };
      }
      clock[0] = next;
      fire();
      putBack();
      const isOver = outbox.head === outbox.tail && due[ROOT] !== next && !settle(sim);
      if (isOver) continue;
      const ending = finishInstant(run, handler);
      if (ending) return ending;
    }
  };
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
  core.because = NO_BECAUSE;
  if (core.traced) core.recorder.clear();
}

/** A model ready to be run by the fast executor, as often as one likes. */
export function createFastExecutor<Sim, Set extends ColumnSet>(
  model: Model<Sim, Set>,
  traced: boolean,
): FastExecutor<Sim> {
  const { core, columns } = createCore(model, traced);
  const sim = model.join(createFastKernel(core), columns);
  const deliver = createDeliver({ core, sim, ...notesOf(core, model) });
  const advance = createAdvance({ model, core, sim, deliver });
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
    advance,
    eventCount: () => core.counters[EVENTS] as number,
    entries: () => core.recorder.entries(),
    traceHash: () => core.recorder.hash(),
    save: (into) => new Uint8Array(into).set(present),
    restore: (from) => {
      present.set(new Uint8Array(from));
    },
  };
}
