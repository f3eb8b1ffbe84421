/**
 * What a failure took with it, and what stands in front of one. Read from the causes that the trace keeps, never guessed:
 * a thing that has failed belongs to the first thing of the map, still failed, that its causes lead back to.
 */
import { bindingCause, type Snapshot } from '../../analysis/index.ts';
import { at } from '../../base/assert.ts';
import type { Description } from '../../model/description.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { Run } from '../../model/run.ts';
import type { Condition } from '../../model/states.ts';
import type { TraceEntry, TraceId } from '../../model/trace.ts';
import { failedNeedsAt } from './failedNeeds.ts';
import { hasFailed } from './hasFailed.ts';
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
 * From one instant to the next only what has failed or come back since is followed again: the same answer as without what
 * was known before.
 *
 * @param keyOf where an entity of the trace stands on the map
 */
export function falloutOf(
  { run, snapshot }: { readonly run: Run; readonly snapshot: Snapshot },
  state: MapState,
  keyOf: (ref: EntityRef) => string | null,
): Fallout {
  const known = knownOf(run, keyOf);
  const failed = failedThings(state);
  if (!known.last || !isSameFailed(known.last.failed, failed))
    known.last = { failed, took: tookBy(failed, known.chainOf) };
  return { took: known.last.took, behind: failedBehind({ run, snapshot }, state) };
}

function tookBy(
  failed: readonly Failed[],
  chainOf: (id: TraceId) => Chain | null,
): ReadonlyMap<string, Took> {
  const isFailed = new Set(failed.map(({ key }) => key));
  const took = new Map<string, { things: number; services: string[] }>();
  for (const { key, isService, entry } of failed) {
    const root = rootOf(chainOf(entry), isFailed);
    if (root === null || root === key) continue;
    const sum = took.get(root) ?? { things: 0, services: [] };
    took.set(root, sum);
    if (isService) sum.services.push(key);
    else sum.things += 1;
  }
  return took;
}

const isSameFailed = (before: readonly Failed[], now: readonly Failed[]): boolean =>
  before.length === now.length &&
  before.every(({ key, entry }, i) => now[i]?.key === key && now[i]?.entry === entry);

/** The places of the map that a chain of causes goes back through, the nearest first. */
interface Chain {
  readonly key: string;
  readonly back: Chain | null;
}

interface Known {
  readonly chainOf: (id: TraceId) => Chain | null;
  last: {
    readonly failed: readonly Failed[];
    readonly took: ReadonlyMap<string, Took>;
  } | null;
}

const knownOfMaps = new WeakMap<(ref: EntityRef) => string | null, WeakMap<Run, Known>>();

/** What is known of a run, for as long as the map stays as it is. */
function knownOf(run: Run, keyOf: (ref: EntityRef) => string | null): Known {
  const ofMap = knownOfMaps.get(keyOf) ?? new WeakMap<Run, Known>();
  knownOfMaps.set(keyOf, ofMap);
  const before = ofMap.get(run);
  if (before) return before;
  const known = { chainOf: createChains(run, keyOf), last: null };
  ofMap.set(run, known);
  return known;
}

/** Each entry is followed once: chains share what lies behind them. */
function createChains(
  run: Run,
  keyOf: (ref: EntityRef) => string | null,
): (id: TraceId) => Chain | null {
  const chains = new Map<TraceId, Chain | null>();
  return (id) => {
    const fresh: TraceEntry[] = [];
    let entry = chains.has(id) ? null : at(run.entries, id);
    while (entry && !chains.has(entry.id)) {
      fresh.push(entry);
      entry = bindingCause(run.entries, entry);
    }
    let back = entry ? (chains.get(entry.id) ?? null) : null;
    for (const { id: next, subject } of fresh.toReversed()) {
      const key = keyOf(subject);
      if (key !== null && key !== back?.key) back = { key, back };
      chains.set(next, back);
    }
    return chains.get(id) ?? null;
  };
}

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
function rootOf(chain: Chain | null, isFailed: ReadonlySet<string>): string | null {
  let root: string | null = null;
  for (let link = chain; link; link = link.back) if (isFailed.has(link.key)) root = link.key;
  return root;
}

/** Failed copies and unusable tools among all that each working thing needs. */
function failedBehind(
  { run, snapshot }: { readonly run: Run; readonly snapshot: Snapshot },
  { services, plates }: MapState,
): ReadonlyMap<string, number> {
  const behind = new Map<string, number>();
  const failed = failedNeedsAt(run, snapshot);
  if (failed.size === 0) return behind;
  const componentOf = componentsByCopy(run.description);
  const add = (key: string, condition: Condition, name: string | undefined): void => {
    const count = name === undefined || hasFailed(condition) ? 0 : (failed.get(name) ?? 0);
    if (count > 0) behind.set(key, count);
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
