/**
 * What a failure took with it, and what stands in front of one. Read from the causes that the trace keeps, never guessed:
 * a thing that has failed belongs to the first thing of the map, still failed, that its causes lead back to.
 */
import { causalChain, type Snapshot } from '../../analysis/index.ts';
import type { Description } from '../../model/description.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { Run } from '../../model/run.ts';
import { conditionOf } from '../../model/states.ts';
import type { TraceId } from '../../model/trace.ts';
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
  const took = new Map<string, { things: number; services: string[] }>();
  for (const { key, isService, entry } of failed) {
    const root = rootOf(run, entry, (ref) => {
      const at = keyOf(ref);
      return at !== null && isFailed.has(at) ? at : null;
    });
    if (root === null || root === key) continue;
    const sum = took.get(root) ?? { things: 0, services: [] };
    took.set(root, sum);
    if (isService) sum.services.push(key);
    else sum.things += 1;
  }
  return { took, behind: failedBehind(run.description, snapshot, state) };
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

/** The first thing of a chain of causes that is on the map and still failed. */
function rootOf(
  run: Run,
  entry: TraceId,
  failedKeyOf: (ref: EntityRef) => string | null,
): string | null {
  for (const { subject } of causalChain(run, entry)) {
    const key = failedKeyOf(subject);
    if (key !== null) return key;
  }
  return null;
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
  for (const { id, copies } of description.components) {
    failedOf.set(id, copies.filter((copy) => isDown({ kind: 'copy', id: copy })).length);
  }
  for (const { id } of description.tools) failedOf.set(id, isDown({ kind: 'tool', id }) ? 1 : 0);
  const below = needsBelow(description);
  const count = (name: string): number =>
    below(name).reduce((sum, need) => sum + (failedOf.get(need) ?? 0), 0);
  const componentOf = new Map(description.copies.map(({ id, component }) => [id, component]));
  const behind = new Map<string, number>();
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
