/** The state of everything at any instant of a run, quickly enough to follow a finger on the clock. */
import { type SimSeconds, simSeconds } from '../base/time.ts';
import type { EntityRef } from '../model/entity.ts';
import type { Run } from '../model/run.ts';
import type { LeakEntry, LevelEntry, TraceEntry, TransitionEntry } from '../model/trace.ts';
import { type Checkpoints, createCheckpoints } from './checkpoints.ts';

/** What is true at one instant, once everything of that instant has happened. Unknown entities answer null. */
export interface Snapshot {
  readonly at: SimSeconds;
  /** Number of entries that have happened. */
  readonly entryCount: number;
  readonly stateOf: (ref: EntityRef) => string | null;
  /** Share of the nominal demand, for services and components; null for the others. */
  readonly levelOf: (ref: EntityRef) => number | null;
  /** Since when it is in its state; the start of the run when it never changed. */
  readonly sinceOf: (ref: EntityRef) => SimSeconds | null;
  /** Entry that brought the state it is in; null when it is as it began. */
  readonly stateEntryOf: (ref: EntityRef) => TransitionEntry | null;
  /** Entry that brought the level it has; null when it is as it began. */
  readonly levelEntryOf: (ref: EntityRef) => LevelEntry | null;
  /** Last entry on what has left of it with a thief; null when nothing has. */
  readonly leakOf: (ref: EntityRef) => LeakEntry | null;
  /** Last entry of any type about it. */
  readonly lastEntryOf: (ref: EntityRef) => TraceEntry | null;
}

export interface Replay {
  /** `t` may lie beyond the end of the run: nothing changes any more. */
  readonly at: (t: SimSeconds) => Snapshot;
  /** Number of entries at `t` or before. */
  readonly entryIndexAt: (t: SimSeconds) => number;
  /** First instant after `t` at which something happens, or null. */
  readonly nextChange: (t: SimSeconds) => SimSeconds | null;
  /** Last instant before `t` at which something happened, or null. */
  readonly previousChange: (t: SimSeconds) => SimSeconds | null;
}

/** Number of entries at `t` or before. Entries are in time order. */
function countEntriesUntil(entries: readonly TraceEntry[], t: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const entry = entries[middle];
    if (entry !== undefined && entry.at <= t) low = middle + 1;
    else high = middle;
  }
  return low;
}

function snapshotOf(checkpoints: Checkpoints, t: SimSeconds, entryCount: number): Snapshot {
  const last = checkpoints.lastEntries(entryCount);
  const stateEntryOf = (ref: EntityRef): TransitionEntry | null => {
    const entry = last(ref, 'transition');
    return entry?.type === 'transition' ? entry : null;
  };
  const levelEntryOf = (ref: EntityRef): LevelEntry | null => {
    const entry = last(ref, 'level');
    return entry?.type === 'level' ? entry : null;
  };
  const { beginningOf } = checkpoints;
  return {
    at: t,
    entryCount,
    stateEntryOf,
    levelEntryOf,
    leakOf: (ref) => {
      const entry = last(ref, 'leak');
      return entry?.type === 'leak' ? entry : null;
    },
    lastEntryOf: (ref) => last(ref, 'any'),
    stateOf: (ref) => stateEntryOf(ref)?.to ?? beginningOf(ref)?.state ?? null,
    levelOf: (ref) => levelEntryOf(ref)?.to ?? beginningOf(ref)?.level ?? null,
    sinceOf: (ref) => stateEntryOf(ref)?.at ?? (beginningOf(ref) ? simSeconds(0) : null),
  };
}

/** Reads a run once; every instant is then a few microseconds away, whatever the length of the trace. */
export function createReplay(run: Run): Replay {
  const { entries } = run;
  const checkpoints = createCheckpoints(run);
  const countUntil = (t: number): number => countEntriesUntil(entries, t);
  return {
    at: (t) => snapshotOf(checkpoints, t, countUntil(t)),
    entryIndexAt: countUntil,
    nextChange: (t) => entries[countUntil(t)]?.at ?? null,
    previousChange: (t) => entries[countUntil(t - 1) - 1]?.at ?? null,
  };
}
