/** Writes the trace, and remembers what last changed each entity. */
import { at, invariant } from '../../base/assert.ts';
import { createHasher } from '../../base/hash.ts';
import { stableJson } from '../../base/stableJson.ts';
import { type SimSeconds, simSeconds } from '../../base/time.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { TraceEntry, TraceId } from '../../model/trace.ts';
import type { NewEntry } from './contract.ts';

export interface Recorder {
  readonly entries: () => readonly TraceEntry[];
  /** Adds an entry. Causes are sorted; every one is an earlier entry. */
  readonly write: (slot: number, subject: EntityRef, at: number, entry: NewEntry) => TraceId;
  /** Last transition or level change of a slot, -1 for none. */
  readonly lastChange: (slot: number) => TraceId;
  /** 16 hexadecimal digits over every entry so far, in order. */
  readonly hash: () => string;
  /** Forgets everything. */
  readonly clear: () => void;
}

/** Nothing caused it, or no trace is kept. */
export const NO_CAUSES: readonly TraceId[] = [];

/** Each cause once, earliest first. Most entries have one or none, and need no sorting. */
const inOrder = (causes: readonly TraceId[]): readonly TraceId[] =>
  causes.length < 2 ? causes : [...new Set(causes)].sort((a, b) => a - b);

/** @param wholeTime whether moments are whole seconds; a model with another unit of time has its moments written as they are */
export function createRecorder(slotCount: number, wholeTime: boolean): Recorder {
  const timeOf = (moment: number): SimSeconds =>
    wholeTime ? simSeconds(moment) : (moment as SimSeconds);
  let entries: TraceEntry[] = [];
  const last = new Int32Array(slotCount).fill(-1);
  return {
    entries: () => entries,
    write: (slot, subject, moment, entry) => {
      const id = entries.length;
      const causes = inOrder(entry.causes);
      const isEarlier = (causes[0] ?? 0) >= 0 && (causes.at(-1) ?? -1) < id;
      // The message is only put together when it is needed: this is asked for every entry.
      if (!isEarlier) {
        const who = `${subject.kind} ${subject.id}`;
        invariant(false, `entry ${id} about ${who} has a cause that is not before it`);
      }
      // What every entry has comes first: added after a spread, each field costs as much as the whole event.
      entries.push({ id, at: timeOf(moment), subject, ...entry, causes } as TraceEntry);
      if (entry.type === 'transition' || entry.type === 'level') last[slot] = id;
      return id;
    },
    lastChange: (slot) => at(last, slot),
    hash: () => {
      const hasher = createHasher();
      for (const entry of entries) hasher.addText(stableJson(entry));
      return hasher.digest();
    },
    clear: () => {
      entries = [];
      last.fill(-1);
    },
  };
}

/** Keeps nothing: for runs of which only the world is wanted. Every entry is answered -1. */
export const SILENT_RECORDER: Recorder = {
  entries: () => [],
  write: () => -1,
  lastChange: () => -1,
  hash: () => '',
  clear: () => undefined,
};
