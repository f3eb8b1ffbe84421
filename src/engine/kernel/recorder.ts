/**
 * Writes the trace, and remembers what last changed each entity. While a run goes on an entry is a few numbers in columns that
 * grow; it becomes an object with names when somebody reads it. Looking on must not slow a run down, and most runs that
 * keep a trace are asked about a few moments of it.
 */
import { at, invariant } from '../../base/assert.ts';
import { createHasher } from '../../base/hash.ts';
import { stableJson } from '../../base/stableJson.ts';
import { type SimSeconds, simSeconds } from '../../base/time.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { TraceEntry, TraceId } from '../../model/trace.ts';
import type { ColumnSet } from './columns.ts';
import type { Model, NewEntry } from './contract.ts';
import { firstSlotsOf, stateNamesOf } from './numbering.ts';
import {
  appendEntry,
  type Because,
  becauseOf,
  causesOf,
  clearTraceColumns,
  createTraceColumns,
  isEarlier,
  NO_BECAUSE,
  type TraceColumns,
} from './traceColumns.ts';

export interface Recorder {
  /** How many entries there are. */
  readonly count: () => number;
  /** Every entry so far, as an object. What was asked for before is not made again. */
  readonly entries: () => readonly TraceEntry[];
  /** Writes that an entity moved, as `moveOf` says it. */
  readonly move: (slot: number, move: number, because: Because) => TraceId;
  /** Writes that an entity ignored an event: a move from its state to the same. */
  readonly ignore: (slot: number, move: number, because: Because) => TraceId;
  /** Writes any other entry. Causes are sorted; every one is an earlier entry. */
  readonly write: (slot: number, entry: NewEntry) => TraceId;
  /** Causes as one number, and back. Sorted, each once. */
  readonly becauseOf: (causes: readonly TraceId[]) => Because;
  readonly causesOf: (because: Because) => readonly TraceId[];
  /** Last transition or level change of a slot, -1 for none. */
  readonly lastChange: (slot: number) => TraceId;
  /** 16 hexadecimal digits over every entry so far, in order. */
  readonly hash: () => string;
  /** Forgets everything. */
  readonly clear: () => void;
}

/** Nothing caused it, or no trace is kept. */
export const NO_CAUSES: readonly TraceId[] = [];

/** An entry as the only cause of another; nothing for -1. */
export const onlyCause = (id: TraceId): readonly TraceId[] => (id < 0 ? NO_CAUSES : [id]);

/** An event and the two states of a move as one number. */
export const moveOf = (event: number, from: number, to: number): number =>
  (event << 16) | (from << 8) | to;

/** What names the numbers of an entry. */
type Named<Sim, Set extends ColumnSet> = Pick<
  Model<Sim, Set>,
  'machines' | 'counts' | 'events' | 'wholeTime' | 'subjectOf'
>;

/** Makes entries of what stands in the columns. */
function createReader<Sim, Set extends ColumnSet>(
  model: Named<Sim, Set>,
  written: TraceColumns,
): (id: TraceId) => TraceEntry {
  const firstSlots = firstSlotsOf(model.counts);
  const states = model.machines.map(stateNamesOf);
  const kindOf = model.counts.flatMap((count, kind) => new Array<number>(count).fill(kind));
  const subjects: EntityRef[] = [];
  const subjectAt = (slot: number): EntityRef => {
    const kind = at(kindOf, slot);
    subjects[slot] ??= model.subjectOf(kind, slot - at(firstSlots, kind));
    return at(subjects, slot);
  };
  // Whole seconds in the product; a model with another unit of time has its moments written as they are.
  const timeOf = (moment: number): SimSeconds =>
    model.wholeTime ? simSeconds(moment) : (moment as SimSeconds);
  return (id) => {
    const slot = at(written.slots, id);
    const what = at(written.whats, id);
    const causes = causesOf(written, at(written.becauses, id));
    const moment = timeOf(at(written.moments, id));
    const subject = subjectAt(slot);
    // What every entry has comes first, and is written out: added after a spread, each field costs a microsecond.
    if (what < 0) {
      return { id, at: moment, subject, ...at(written.facts, ~what), causes } as TraceEntry;
    }
    const names = at(states, at(kindOf, slot));
    const event = at(model.events, what >> 16);
    const from = at(names, (what >> 8) & 0xff);
    const to = at(names, what & 0xff);
    return from === to
      ? { id, at: moment, subject, type: 'ignored', event, state: from, causes }
      : { id, at: moment, subject, type: 'transition', event, from, to, causes };
  };
}

/** @param clock of one row: the moment that entries are written at */
export function createRecorder<Sim, Set extends ColumnSet>(
  model: Named<Sim, Set>,
  clock: Float64Array,
): Recorder {
  const written = createTraceColumns(clock);
  const read = createReader(model, written);
  const last = new Int32Array(firstSlotsOf(model.counts).at(-1) ?? 0).fill(-1);
  let made: TraceEntry[] = [];
  const entries = (): readonly TraceEntry[] => {
    for (let id = made.length; id < written.count; id += 1) made.push(read(id));
    return made;
  };
  const append = (slot: number, what: number, because: Because): TraceId => {
    // The message is only put together when it is needed: this is asked for every entry.
    if (!isEarlier(written, because)) {
      invariant(false, `entry ${written.count} of slot ${slot} has a cause that is not before it`);
    }
    return appendEntry(written, slot, what, because);
  };
  return {
    count: () => written.count,
    entries,
    move: (slot, move, because) => {
      const id = append(slot, move, because);
      last[slot] = id;
      return id;
    },
    ignore: append,
    write: (slot, entry) => {
      const id = append(slot, ~written.facts.length, becauseOf(written, entry.causes));
      written.facts.push(entry);
      if (entry.type === 'level') last[slot] = id;
      return id;
    },
    becauseOf: (causes) => becauseOf(written, causes),
    causesOf: (because) => causesOf(written, because),
    lastChange: (slot) => at(last, slot),
    hash: () => {
      const hasher = createHasher();
      for (const entry of entries()) hasher.addText(stableJson(entry));
      return hasher.digest();
    },
    clear: () => {
      made = [];
      clearTraceColumns(written);
      last.fill(-1);
    },
  };
}

/** Keeps nothing: for runs of which only the world is wanted. Every entry is answered -1. */
export const SILENT_RECORDER: Recorder = {
  count: () => 0,
  entries: () => [],
  move: () => -1,
  ignore: () => -1,
  write: () => -1,
  becauseOf: () => NO_BECAUSE,
  causesOf: () => NO_CAUSES,
  lastChange: () => -1,
  hash: () => '',
  clear: () => undefined,
};
