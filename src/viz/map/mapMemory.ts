import type { Snapshot } from '../../analysis/index.ts';
import type { TraceId } from '../../model/trace.ts';
import type { MapLayout } from './layoutMap.ts';
import type { ThingReading } from './mapReading.ts';
import type { PhaseReading, Phases } from './phases.ts';
import type { HostingReading, PlateReading, ServiceReading } from './readings.ts';

/** All that a reading is made from: what is compared before anything is worded again. */
export interface ReadFrom {
  /** Entries that brought the states it tells, its own first. */
  readonly entries: readonly (TraceId | undefined)[];
  readonly isChanging: boolean;
  readonly phase: PhaseReading | null;
  /** Laws that it breaks, in words. */
  readonly law: string | null;
}

export interface Remembered<Reading> {
  readonly from: ReadFrom;
  readonly reading: Reading;
}

/**
 * Last readings by key, with what each was read from: most things say the same from one instant to the next. Of one run, in
 * one language and one sight.
 */
export interface MapMemory {
  readonly plates: Map<string, Remembered<PlateReading>>;
  readonly services: Map<string, Remembered<ServiceReading>>;
  readonly sites: Map<string, Remembered<ThingReading>>;
  readonly hostings: Map<string, Remembered<HostingReading>>;
  /** What was read last, and when. */
  last: LastRead | null;
}

export interface LastRead {
  readonly layout: MapLayout;
  readonly snapshot: Snapshot;
  readonly phases: Phases;
  readonly plates: ReadonlyMap<string, PlateReading>;
}

export const emptyMemory = (): MapMemory => ({
  plates: new Map(),
  services: new Map(),
  sites: new Map(),
  hostings: new Map(),
  last: null,
});

/** The reading of before when nothing that it was read from has changed: the same object, so that nothing is drawn again. */
export function remembered<Reading>(
  memory: Map<string, Remembered<Reading>>,
  key: string,
  from: ReadFrom,
  read: () => Reading,
): Reading {
  const known = memory.get(key);
  if (known && isSameFrom(known.from, from)) return known.reading;
  const reading = read();
  memory.set(key, { from, reading });
  return reading;
}

const isSameFrom = (before: ReadFrom, now: ReadFrom): boolean =>
  before.isChanging === now.isChanging &&
  before.law === now.law &&
  before.phase?.phase === now.phase?.phase &&
  before.phase?.isWaiting === now.phase?.isWaiting &&
  before.entries.length === now.entries.length &&
  before.entries.every((entry, i) => entry === now.entries[i]);
