/** What probes and people say of services, beside what is true: until somebody sees a failure, nobody acts on it. */
import type { Description } from '../../model/description.ts';
import type { Run } from '../../model/run.ts';
import type { SightEntry } from '../../model/trace.ts';

/** What is believed of a service at an instant. */
export interface Sighting {
  /** Share that whoever watches it said last; 1 before anybody said anything. */
  readonly seen: number;
  /** Entry that said so; null before. */
  readonly entry: SightEntry | null;
}

export interface Sightings {
  /** Null for a service that nothing watches. */
  readonly of: (service: string, entryCount: number) => Sighting | null;
}

const known = new WeakMap<Run, Sightings>();

/** Worked out once for each run. */
export function sightingsOf(run: Run): Sightings {
  const before = known.get(run);
  if (before) return before;
  const sightings = createSightings(run);
  known.set(run, sightings);
  return sightings;
}

function createSightings({ description, entries }: Run): Sightings {
  const watchers = watchersOf(description);
  const said = new Map<string, SightEntry[]>();
  for (const entry of entries) {
    if (entry.type !== 'sight') continue;
    const list = said.get(entry.subject.id) ?? [];
    said.set(entry.subject.id, list);
    list.push(entry);
  }
  const lastOf = (probe: string, entryCount: number): SightEntry | null => {
    const list = said.get(probe) ?? [];
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((list[middle]?.id ?? entryCount) < entryCount) low = middle + 1;
      else high = middle;
    }
    return list[low - 1] ?? null;
  };
  return {
    of: (service, entryCount) => {
      const probes = watchers.get(service);
      if (!probes) return null;
      let latest: SightEntry | null = null;
      for (const probe of probes) {
        const last = lastOf(probe, entryCount);
        if (last && (!latest || last.id > latest.id)) latest = last;
      }
      return { seen: latest?.seen ?? 1, entry: latest };
    },
  };
}

function watchersOf({ probes }: Description): ReadonlyMap<string, readonly string[]> {
  const watchers = new Map<string, string[]>();
  for (const { id, watches } of probes) {
    const list = watchers.get(watches) ?? [];
    watchers.set(watches, list);
    list.push(id);
  }
  return watchers;
}
