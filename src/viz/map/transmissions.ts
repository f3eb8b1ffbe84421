/** What passes a failure or a recovery on at this very instant: the only thing that moves on the map. */
import type { EntityRef } from '../../model/entity.ts';
import type { Run } from '../../model/run.ts';
import type { TraceEntry } from '../../model/trace.ts';

export interface Transmission {
  /** Unique within a run. */
  readonly key: string;
  readonly from: string;
  readonly to: string;
}

/** More would be noise. */
const TRANSMISSIONS_MAX = 12;

/**
 * Pairs of things of the map, the first of which made the second change within the last instant that has happened.
 *
 * @param entryCount number of entries that have happened; those of the last instant are looked at
 */
export function transmissionsAt(
  run: Run,
  { at, entryCount }: { readonly at: number; readonly entryCount: number },
  keyOf: (ref: EntityRef) => string | null,
): readonly Transmission[] {
  const found = new Map<string, Transmission>();
  const origins = new Map<number, readonly string[]>();
  for (const entry of entriesOf(run, at, entryCount)) {
    const from = entry.causes.flatMap((cause) => origins.get(cause) ?? []);
    const to = keyOf(entry.subject);
    origins.set(entry.id, to === null ? from : [to]);
    if (to === null) continue;
    for (const origin of from) {
      const key = `${at} ${origin} ${to}`;
      if (origin !== to) found.set(key, { key, from: origin, to });
    }
  }
  return [...found.values()].slice(0, TRANSMISSIONS_MAX);
}

/** Entries of exactly this instant, in order. */
function entriesOf(run: Run, at: number, entryCount: number): readonly TraceEntry[] {
  let first = entryCount;
  while (first > 0 && run.entries[first - 1]?.at === at) first -= 1;
  return run.entries.slice(first, entryCount);
}
