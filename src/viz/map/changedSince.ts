/** What differs between two instants of a run, so that only that is read again. */
import type { Snapshot } from '../../analysis/index.ts';
import { entityKey } from '../../model/entity.ts';
import type { Run } from '../../model/run.ts';
import type { MapLayout } from './layoutMap.ts';

/** Beyond so many entries, reading everything costs less than finding out what has changed. */
const ENTRIES_MAX = 2000;

/**
 * Keys of the things of the map that may say something else at one instant than at the other: those whose own state, site
 * or laws have moved between the two, or at either. Services are left out: what holds one may change without it.
 *
 * @returns null when everything may
 */
export function changedBetween(
  { run, layout }: { readonly run: Run; readonly layout: MapLayout },
  before: Snapshot,
  now: Snapshot,
): ReadonlySet<string> | null {
  const [earlier, later] = before.entryCount <= now.entryCount ? [before, now] : [now, before];
  // What changed at the earlier instant was shown as changing there.
  let from = earlier.entryCount;
  while (from > 0 && run.entries[from - 1]?.at === earlier.at) from -= 1;
  if (later.entryCount - from > ENTRIES_MAX) return null;
  const keysOf = standingOn(layout);
  const changed = new Set<string>();
  for (let id = from; id < later.entryCount; id += 1) {
    const subject = run.entries[id]?.subject;
    if (!subject) continue;
    const { kind } = subject;
    const judged = kind === 'rule' ? subject.id.slice(subject.id.indexOf(':') + 1) : null;
    const entities =
      judged === null ? [entityKey(subject)] : [`copy:${judged}`, `backup:${judged}`];
    for (const entity of entities) for (const key of keysOf.get(entity) ?? []) changed.add(key);
  }
  return changed;
}

const known = new WeakMap<MapLayout, ReadonlyMap<string, readonly string[]>>();

/** By entity, the plates that tell of it: a site is told by all that stands on it. */
function standingOn(layout: MapLayout): ReadonlyMap<string, readonly string[]> {
  const before = known.get(layout);
  if (before) return before;
  const keys = new Map<string, string[]>();
  const add = (entity: string, key: string): void => {
    const list = keys.get(entity);
    if (list) list.push(key);
    else keys.set(entity, [key]);
  };
  for (const { key, ref, site } of layout.plates) {
    add(entityKey(ref), key);
    if (site !== null) add(site, key);
  }
  known.set(layout, keys);
  return keys;
}
