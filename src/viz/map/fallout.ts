/**
 * What a failure took with it, and what stands in front of one. Read from the causes that the trace keeps, never guessed:
 * a thing that has failed belongs to the first thing of the map, still failed, that its causes lead back to.
 */
import { bindingCause, type Snapshot } from '../../analysis/index.ts';
import { at } from '../../base/assert.ts';
import type { Description } from '../../model/description.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { Run } from '../../model/run.ts';
import { conditionOf } from '../../model/states.ts';
import type { TraceEntry, TraceId } from '../../model/trace.ts';
import { needsBelow } from './needsBelow.ts';
import type { MapState } from './readings.ts';

/** What one failed thing took down. */
export interface Took {
  /** Other things of the map that failed because of it and have not come back, services aside. */
  readonly things: number;
  /** Keys of the services that are not at their full level because of it, in the order of the map. */
  readonly services: readonly string[];
}

export interface Fallout {
  /** By key of the map, for each thing that took another with it. */
  readonly took: ReadonlyMap<string, Took>;
  /** How many failed things each thing that still works needs, near or far; 0 is left out. */
  readonly behind: ReadonlyMap<string, number>;
}

interface Failed {
  readonly key: string;
  readonly isService: boolean;
  readonly entry: TraceId;
}

/**
 * @param keyOf where an entity of the trace stands on the map
 */
export function falloutOf(
  { run, snapshot }: { readonly run: Run; readonly snapshot: Snapshot },
  state: MapState,
  keyOf: (ref: EntityRef) => string | null,
): Fallout {
  const failed = failedThings(state);
  const isFailed = new Set(failed.map(({ key }) => key));
  const keyOfEntry = entryKeys(run, keyOf);
  const took = new Map<string, { things: number; services: string[] }>();
  for (const { key, isService, entry } of failed) {
    const root = rootOf(run, entry, (id) => {
      const place = keyOfEntry(id);
      return place !== null && isFailed.has(place) ? place : null;
    });
    if (root === null || root === key) continue;
    const sum = took.get(root) ?? { things: 0, services: [] };
    took.set(root, sum);
    if (isService) sum.services.push(key);
    else sum.things += 1;
  }
  return { took, behind: failedBehind(run.description, snapshot, state) };
}

type KeyOfEntry = (id: TraceId) => string | null;

const keysKnown = new WeakMap<(ref: EntityRef) => string | null, WeakMap<Run, KeyOfEntry>>();

/** Where the subject of each entry stands, looked up once for as long as the map stays as it is. */
function entryKeys(run: Run, keyOf: (ref: EntityRef) => string | null): KeyOfEntry {
  const ofMap = keysKnown.get(keyOf) ?? new WeakMap<Run, KeyOfEntry>();
  keysKnown.set(keyOf, ofMap);
  const before = ofMap.get(run);
  if (before) return before;
  const keys = new Map<TraceId, string | null>();
  const keyOfEntry = (id: TraceId): string | null => {
    const known = keys.get(id);
    if (known !== undefined) return known;
    const key = keyOf(at(run.entries, id).subject);
    keys.set(id, key);
    return key;
  };
  ofMap.set(run, keyOfEntry);
  return keyOfEntry;
}

const hasFailed = (condition: string): boolean => condition === 'down' || condition === 'unlawful';

function failedThings({ services, plates, sites, hostings }: MapState): readonly Failed[] {
  const found: Failed[] = [];
  const add = (key: string, entry: TraceId | null, isService = false): void => {
    if (entry !== null) found.push({ key, isService, entry });
  };
  for (const [key, { level, entry }] of services) if (level < 1) add(key, entry, true);
  for (const [key, { main }] of hostings) if (hasFailed(main.condition)) add(key, main.entry);
  for (const things of [sites, plates]) {
    for (const [key, { condition, entry }] of things) if (hasFailed(condition)) add(key, entry);
  }
  return found;
}

/** The first thing of a chain of causes that is on the map and still failed: the last that is met on the way back. */
function rootOf(run: Run, from: TraceId, failedKeyOf: KeyOfEntry): string | null {
  let root: string | null = null;
  for (
    let entry: TraceEntry | null = at(run.entries, from);
    entry;
    entry = bindingCause(run.entries, entry)
  )
    root = failedKeyOf(entry.id) ?? root;
  return root;
}

/** Failed copies and unusable tools among all that each working thing needs. */
function failedBehind(
  description: Description,
  snapshot: Snapshot,
  { services, plates }: MapState,
): ReadonlyMap<string, number> {
  const isDown = (ref: EntityRef): boolean =>
    hasFailed(conditionOf(ref.kind, snapshot.stateOf(ref) ?? ''));
  const failedOf = new Map<string, number>();
  const note = (id: string, failed: number): void => {
    if (failed > 0) failedOf.set(id, failed);
  };
  for (const { id, copies } of description.components) {
    note(id, copies.filter((copy) => isDown({ kind: 'copy', id: copy })).length);
  }
  for (const { id } of description.tools) note(id, isDown({ kind: 'tool', id }) ? 1 : 0);
  const behind = new Map<string, number>();
  if (failedOf.size === 0) return behind;
  const below = needsBelow(description);
  const count = (name: string): number =>
    below(name).reduce((sum, need) => sum + (failedOf.get(need) ?? 0), 0);
  const componentOf = componentsByCopy(description);
  const add = (key: string, condition: string, name: string | undefined): void => {
    const failed = name === undefined || hasFailed(condition) ? 0 : count(name);
    if (failed > 0) behind.set(key, failed);
  };
  for (const [key, { condition, level, ref }] of services) {
    if (level >= 1) add(key, condition, ref.id);
  }
  for (const [key, { condition, ref }] of plates) {
    const isIdle = condition === 'idle';
    if (ref.kind === 'tool') add(key, condition, ref.id);
    if (ref.kind === 'copy' && !isIdle) add(key, condition, componentOf.get(ref.id));
  }
  return behind;
}

const componentsKnown = new WeakMap<Description, ReadonlyMap<string, string>>();

/** The component of each copy, by their ids. */
function componentsByCopy(description: Description): ReadonlyMap<string, string> {
  const before = componentsKnown.get(description);
  if (before) return before;
  const components = new Map(description.copies.map(({ id, component }) => [id, component]));
  componentsKnown.set(description, components);
  return components;
}
