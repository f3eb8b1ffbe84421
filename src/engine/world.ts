/**
 * The world: everything that changes during a run, in one buffer. A copy of the buffer is a copy of the run's
 * present, so a fork is a copy. Columns are named after what they hold; states are codes of `STATES` in order.
 */
import { invariant } from '../base/assert.ts';
import { ENTITY_KINDS, type EntityKind } from '../model/entity.ts';
import { STATES } from '../model/states.ts';
import type { Plant } from './plant.ts';

/** What the data of a copy are. */
export const DATA = { none: 0, live: 1, following: 2, still: 3 } as const;

/** Names of the states of each kind, in code order. */
export const STATE_NAMES: Readonly<Record<EntityKind, readonly string[]>> = Object.fromEntries(
  ENTITY_KINDS.map((kind) => [kind, Object.keys(STATES[kind])]),
) as Record<EntityKind, string[]>;

/**
 * Code of a state.
 *
 * @throws InvariantError for a name the kind does not have
 */
export function stateCode(kind: EntityKind, name: string): number {
  const code = STATE_NAMES[kind].indexOf(name);
  invariant(code >= 0, `${kind} has no state ${name}`);
  return code;
}

/** One kind of column: its width, and the view of it in a buffer. */
const float64 = {
  bytes: 8,
  of: (buffer: ArrayBuffer, from: number, rows: number) => new Float64Array(buffer, from, rows),
};
const int32 = {
  bytes: 4,
  of: (buffer: ArrayBuffer, from: number, rows: number) => new Int32Array(buffer, from, rows),
};
const uint8 = {
  bytes: 1,
  of: (buffer: ArrayBuffer, from: number, rows: number) => new Uint8Array(buffer, from, rows),
};

/** Every entity. Each column with its rows. */
const entitiesColumns = (slotCount: number) =>
  ({
    /** When each entity last changed state; 0 when it is as it began. */
    changedAt: [float64, slotCount],
    state: [uint8, slotCount],
  }) as const;

/** What is served, what is seen of it. Each column with its rows. */
const levelsColumns = (plant: Plant) =>
  ({
    /** Raw level of each node, in nominal demands. */
    level: [float64, plant.nodes.length],
    /** Level of each service as its users get it, 0 to 1. */
    served: [float64, plant.services.length],
    seen: [float64, plant.probes.length],
    probeLooks: [int32, plant.probes.length],
    /** Degraded mode in force, -1 for none. */
    serviceMode: [int32, plant.services.length],
    componentSwitchovers: [int32, plant.components.length],
    /** A cycle of mutual needs that cannot start was already recorded. */
    nodeDeadlocked: [uint8, plant.nodes.length],
    toolBroken: [uint8, plant.tools.length],
  }) as const;

/** Copies, what they hold, and where else it is held. Each column with its rows. */
const dataColumns = (plant: Plant) =>
  ({
    /** Moment the data of a copy stop, when they are still; seconds from the start, may be negative. */
    copyAsOf: [float64, plant.copies.length],
    /** Moment from which the data of a copy are unsound; Infinity when they are sound. */
    copyUnsoundSince: [float64, plant.copies.length],
    /** Share of the clients whose traffic reaches the copy. */
    copyRouted: [float64, plant.copies.length],
    replicaLag: [float64, plant.replicas.length],
    /** Pictures stop here; Infinity while the backup runs. */
    backupPausedAt: [float64, plant.backups.length],
    /** Last stretch without pictures. */
    backupGapFrom: [float64, plant.backups.length],
    backupGapUntil: [float64, plant.backups.length],
    /** Last write accepted, when no copy is live; Infinity while one is. */
    dataHead: [float64, plant.data.length],
    /** Pictures taken from here… */
    dataUnsoundFrom: [float64, plant.data.length],
    /** …to here hold unsound data. */
    dataUnsoundUntil: [float64, plant.data.length],
    copyFailures: [int32, plant.copies.length],
    copyRestarts: [int32, plant.copies.length],
    copyData: [uint8, plant.copies.length],
    /** Another copy took its place: it may not serve by itself. */
    copyReplaced: [uint8, plant.copies.length],
    /** State it goes back to when its place returns: code of serving, ready, dormant or absent. */
    copyHome: [uint8, plant.copies.length],
    /** It failed and was not mended yet, whatever becomes of its place. */
    copyBroken: [uint8, plant.copies.length],
    /** It is being repaired by people, not merely restarting. */
    copyInRepair: [uint8, plant.copies.length],
    copySharesDomain: [uint8, plant.copies.length],
    copyBadRestore: [uint8, plant.copies.length],
  }) as const;

/** Steps, decisions, and the people on them. Each column with its rows. */
const workColumns = (plant: Plant) =>
  ({
    /** When a step became ready, -1 before. */
    stepReadyAt: [float64, plant.steps.length],
    /** What a job was last seen to miss, as one number; 0 for nothing. */
    jobMissing: [float64, plant.steps.length + plant.decisions.length + plant.copies.length],
    stepAttempt: [int32, plant.steps.length],
    /** Attempts that were carried through and failed. */
    stepFailures: [int32, plant.steps.length],
    memberCalls: [int32, plant.members.length],
    /** Job a member is on, -1 for none. */
    memberJob: [int32, plant.members.length],
    decisionRound: [int32, plant.decisions.length],
    /** A stand-in was asked to act. */
    stepAsked: [uint8, plant.steps.length],
    /** The attempt under way will succeed. */
    stepFate: [uint8, plant.steps.length],
  }) as const;

/** Rules, and the incidents that have struck. Each column with its rows. */
const lawColumns = (plant: Plant) =>
  ({
    acceptedUntil: [float64, plant.watches.length],
    /** Decision that accepts a breach of this rule here, -1 for none. */
    acceptedBy: [int32, plant.watches.length],
    impactFired: [uint8, plant.impacts.length],
    watchStatus: [uint8, plant.watches.length],
  }) as const;

/** Every column of a world, and how many rows each has. */
const columnsOf = (plant: Plant, slotCount: number) => ({
  ...entitiesColumns(slotCount),
  ...levelsColumns(plant),
  ...dataColumns(plant),
  ...workColumns(plant),
  ...lawColumns(plant),
});

type Columns = ReturnType<typeof columnsOf>;
type ColumnViews = { readonly [Name in keyof Columns]: ReturnType<Columns[Name][0]['of']> };

export interface World extends ColumnViews {
  readonly buffer: ArrayBuffer;
}

/** First slot of each kind of entity in the `state` column, and how many slots there are. */
export interface Slots {
  readonly first: Readonly<Record<EntityKind, number>>;
  readonly count: number;
}

export function slotsOf(plant: Plant): Slots {
  const first: Partial<Record<EntityKind, number>> = {};
  let count = 0;
  for (const kind of ENTITY_KINDS) {
    first[kind] = count;
    count += plant.ids[kind].length;
  }
  return { first: first as Record<EntityKind, number>, count };
}

/** A world with every column at zero. */
export function createWorld(plant: Plant, slots: Slots): World {
  // Widest first, so that every view is aligned.
  const columns = Object.entries(columnsOf(plant, slots.count)).sort(
    ([, [a]], [, [b]]) => b.bytes - a.bytes,
  );
  const size = columns.reduce((bytes, [, [type, rows]]) => bytes + type.bytes * rows, 0);
  const buffer = new ArrayBuffer(size);
  let offset = 0;
  const views: Record<string, unknown> = { buffer };
  for (const [name, [type, rows]] of columns) {
    views[name] = type.of(buffer, offset, rows);
    offset += type.bytes * rows;
  }
  // Every name of `columnsOf` was just given the view its type makes.
  return views as unknown as World;
}
