/** Hands events to machines: the tables say the next state and the actions. */

import type { ColumnSet } from '../columns.ts';
import type { Action, Guard, Model } from '../contract.ts';
import { moveOf } from '../recorder.ts';
import { NO_BECAUSE } from '../traceColumns.ts';
import { type Core, EVENTS, RECENT_MASK } from './core.ts';
import { ACTIONS_END, FIRST_ACTION, GUARD, ROW, TARGET } from './tables.ts';

/** What handing over one event takes besides the core. */
export interface Delivery<Sim> {
  readonly core: Core<Sim>;
  readonly sim: Sim;
  /** Writes that a machine went from one state to another because of an event. */
  readonly noteMove: (slot: number, event: number, from: number, to: number) => void;
  /** Writes that a machine had nothing to say of an event. */
  readonly noteIgnored: (slot: number, event: number) => void;
}

/** The writers of a trace; without one they are never called. */
export function notesOf<Sim, Set extends ColumnSet>(
  core: Core<Sim>,
  model: Model<Sim, Set>,
): Pick<Delivery<Sim>, 'noteMove' | 'noteIgnored'> {
  const { recorder, states } = core;
  const isReported = Uint8Array.from(model.events, (name) =>
    Number(model.reportedWhenIgnored.has(name)),
  );
  return {
    noteMove: (slot, event, from, to) => {
      core.because = recorder.move(slot, moveOf(event, from, to), core.because);
    },
    noteIgnored: (slot, event) => {
      if (isReported[event] !== 1) return;
      const state = states[slot] as number;
      recorder.ignore(slot, moveOf(event, state, state), core.because);
    },
  };
}

/** Hands one event to one machine. */
export type Deliver = (slot: number, event: number, value: number) => void;

/**
 * Makes the reader of events. What it reads are constants of its own, not fields of the core: the compiler then puts their
 * addresses into the code.
 */
export function createDeliver<Sim>(delivery: Delivery<Sim>): Deliver {
  const { core, sim, noteMove, noteIgnored } = delivery;
  const { traced, recent, counters, firstCellOf, indexOf, states, changedAt, clock } = core;
  const { eventCount, firstCandidate, candidates, guards, actions } = core.tables;
  /** The move is written first: what the actions do follows from it. */
  return (slot, event, value) => {
    const count = counters[EVENTS] as number;
    recent[count & RECENT_MASK] = slot * eventCount + event;
    counters[EVENTS] = count + 1;
    const self = indexOf[slot] as number;
    const from = states[slot] as number;
    const cell = (firstCellOf[slot] as number) + from * eventCount + event;
    const first = firstCandidate[cell] as number;
    const end = firstCandidate[cell + 1] as number;
    if (first === end && traced) noteIgnored(slot, event);
    for (let row = first; row < end; row += ROW) {
      const guard = candidates[row + GUARD] as number;
      if (guard >= 0 && (guards[guard] as Guard<Sim>)(sim, self, value) !== true) continue;
      const to = candidates[row + TARGET] as number;
      if (to !== from) {
        states[slot] = to;
        changedAt[slot] = clock[0] as number;
        if (traced) noteMove(slot, event, from, to);
      }
      const last = candidates[row + ACTIONS_END] as number;
      for (let action = candidates[row + FIRST_ACTION] as number; action < last; action += 1) {
        (actions[action] as Action<Sim>)(sim, self, value);
      }
      return;
    }
  };
}

/** Handles everything sent, in the order it was sent. Answers false when it never ends. */
export function deliverAll<Sim>(core: Core<Sim>, deliver: Deliver, eventsMax: number): boolean {
  const { outbox } = core;
  for (let handled = 0; outbox.head < outbox.tail; handled += 1) {
    if (handled > eventsMax) return false;
    const place = outbox.head & outbox.mask;
    outbox.head += 1;
    if (core.traced) core.because = outbox.because[place] as number;
    deliver(
      outbox.slots[place] as number,
      outbox.events[place] as number,
      outbox.values[place] as number,
    );
  }
  outbox.head = 0;
  outbox.tail = 0;
  if (core.traced) core.because = NO_BECAUSE;
  return true;
}
