/** What the fast executor holds: numbers fixed by the model, and the state of the run in one buffer. */
import {
  type ColumnSet,
  type Columns,
  fixedInt32,
  float64,
  int32,
  layOut,
  uint8,
} from '../columns.ts';
import type { Model } from '../contract.ts';
import { firstSlotsOf } from '../numbering.ts';
import { createRecorder, type Recorder, SILENT_RECORDER } from '../recorder.ts';
import { type Because, NO_BECAUSE } from '../traceColumns.ts';
import { type Calendar, placesFor } from './calendar.ts';
import { createOutbox, type Outbox } from './outbox.ts';
import { compileTables, type Tables } from './tables.ts';

/** Machines and events named when an instant never ends. */
export const RECENT_MAX = 24;

/** One less than the size of the ring that remembers them. */
export const RECENT_MASK = 31;

// Places in `counters`.
/** How many events machines have handled. */
export const EVENTS = 0;
/** Whether the first instant is over. */
export const HAS_BEGUN = 1;
/** The timer that is firing. */
export const FIRING = 2;
const COUNTERS = 3;

/** No timer is firing: value of that counter. Timers are counted from 1 there, so that a cleared buffer says so. */
export const NOT_FIRING = 0;

export interface Core<Sim> {
  readonly traced: boolean;
  readonly wholeTime: boolean;
  readonly tables: Tables<Sim>;
  readonly recorder: Recorder;
  /** By slot of an entity: its kind. */
  readonly kindOf: Uint8Array;
  /** By slot of an entity: the first cell of its kind in the tables. */
  readonly firstCellOf: Int32Array;
  /** By slot of an entity: its index within its kind. */
  readonly indexOf: Int32Array;
  /** By kind: slot of its first entity. */
  readonly firstSlots: Int32Array;
  /** By kind: slot of the first timer of its first entity. Alarms have the slots before all timers. */
  readonly firstTimers: Int32Array;
  /** By kind: timers of one entity. */
  readonly timersOf: Int32Array;
  /** By slot of a timer: slot of the entity it belongs to, -1 for an alarm. */
  readonly ownerOf: Int32Array;
  /** By slot of a timer: what it was set because of; an alarm is because of nothing. Left alone without a trace. */
  readonly timerBecause: Int32Array;
  readonly outbox: Outbox;
  /** Last events handled, each as entity · number of events + event; a ring. */
  readonly recent: Float64Array;
  /** Everything that the run remembers, of which the following are views. */
  readonly buffer: ArrayBuffer;
  /** Of one row: now. */
  readonly clock: Float64Array;
  readonly counters: Int32Array;
  readonly states: Uint8Array;
  readonly changedAt: Float64Array;
  readonly calendar: Calendar;
  readonly timerEvents: Int32Array;
  readonly timerValues: Float64Array;
  /** What is being handled. */
  because: Because;
}

/** Numbers of timers and entities that follow from how many there are of each kind. */
function numbersOf<Sim, Set extends ColumnSet>(model: Model<Sim, Set>) {
  const { counts, timers, alarms } = model;
  const firstSlots = firstSlotsOf(counts);
  const kindOf = new Uint8Array(firstSlots.at(-1) ?? 0);
  const indexOf = new Int32Array(kindOf.length);
  const firstTimers = fixedInt32(counts);
  const owners: number[] = new Array(alarms).fill(-1);
  counts.forEach((count, kind) => {
    const first = firstSlots[kind] as number;
    kindOf.fill(kind, first, first + count);
    firstTimers[kind] = owners.length;
    for (let entity = 0; entity < count; entity += 1) {
      indexOf[first + entity] = entity;
      for (let timer = 0; timer < (timers[kind] as number); timer += 1) owners.push(first + entity);
    }
  });
  return {
    firstSlots,
    kindOf,
    indexOf,
    firstTimers,
    timersOf: fixedInt32(timers),
    ownerOf: fixedInt32(owners),
  };
}

/** The state of the run and the model's own columns, in one buffer. */
function memoryOf<Set extends ColumnSet>(set: Set, entities: number, timers: number) {
  const runSet = {
    runClock: [float64, 1],
    runCounters: [int32, COUNTERS],
    runStates: [uint8, entities],
    runChangedAt: [float64, entities],
    runDue: [float64, placesFor(timers)],
    runSlots: [int32, placesFor(timers)],
    runPlaces: [int32, timers],
    runTimerEvents: [int32, timers],
    runTimerValues: [float64, timers],
  } as const;
  const { buffer, columns } = layOut<ColumnSet>({ ...set, ...runSet });
  // Both sets were just laid out together.
  const run = columns as Columns<typeof runSet>;
  const own = {
    buffer,
    clock: run.runClock,
    counters: run.runCounters,
    states: run.runStates,
    changedAt: run.runChangedAt,
    calendar: {
      due: run.runDue,
      slots: run.runSlots,
      places: run.runPlaces,
    },
    timerEvents: run.runTimerEvents,
    timerValues: run.runTimerValues,
  };
  const named = Object.keys(set).map((name) => [name, columns[name]]);
  return { own, columns: Object.fromEntries(named) as Columns<Set> };
}

/** A model compiled and given its memory, with nothing begun. */
export function createCore<Sim, Set extends ColumnSet>(
  model: Model<Sim, Set>,
  traced: boolean,
): { readonly core: Core<Sim>; readonly columns: Columns<Set> } {
  const numbers = numbersOf(model);
  const { own, columns } = memoryOf(model.columns, numbers.kindOf.length, numbers.ownerOf.length);
  const tables = compileTables(model.machines, model.events);
  const core: Core<Sim> = {
    traced,
    wholeTime: model.wholeTime,
    tables,
    firstCellOf: Int32Array.from(numbers.kindOf, (kind) => tables.firstCell[kind] as number),
    recorder: traced ? createRecorder(model, own.clock) : SILENT_RECORDER,
    ...numbers,
    timerBecause: new Int32Array(traced ? numbers.ownerOf.length : 0).fill(NO_BECAUSE),
    outbox: createOutbox(),
    recent: new Float64Array(RECENT_MASK + 1),
    ...own,
    because: NO_BECAUSE,
  };
  return { core, columns };
}
