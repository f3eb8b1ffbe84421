/** What the machines of REF-60 see: the kernel, the columns of a run, and what the land is like. */
import { type Columns, float64, int32 } from '../../../src/engine/kernel/columns.ts';
import type { Kernel } from '../../../src/engine/kernel/contract.ts';
import { PLAN, STATES, type Stay } from './parameters.ts';
import { exp, lnUnit, nextWord, normal, quantile, unitOf } from './portable.ts';
import { RECOVERY_PROVIDER, type Topology } from './topology.ts';

/** Kinds of machines. Things come first and in the order of their nodes, so that a thing's slot is its node. */
export const KIND = {
  provider: 0,
  zone: 1,
  instance: 2,
  data: 3,
  replication: 4,
  backup: 5,
  failback: 6,
  controller: 7,
  step: 8,
} as const;

export const EVENTS = [
  'due',
  'changed',
  'arm',
  'disarm',
  'plan.staffed',
  'plan.done',
  'reset',
  'start',
] as const;
export const EVENT = {
  due: 0,
  changed: 1,
  arm: 2,
  disarm: 3,
  staffed: 4,
  planDone: 5,
  reset: 6,
  start: 7,
} as const;

/** The one timer of each. */
export const TIMER = 0;

/** What a run remembers besides states and timers. */
export const columnsOf = ({ nodeCount }: Topology) =>
  ({
    /** By node: inputs that it lacks beyond what it can do without; it serves while that is 0 or less. */
    missing: [int32, nodeCount],
    /** The generator. */
    words: [int32, 4],
    stepMissing: [int32, PLAN.length],
    counts: [int32, 8],
    hours: [float64, 9],
  }) as const;

export type Ref60Columns = ReturnType<typeof columnsOf>;

/** Places in `counts`. */
export const COUNT = {
  active: 0,
  target: 1,
  free: 2,
  done: 3,
  outages: 4,
  failovers: 5,
  recoveries: 6,
  /** Events that machines sent each other: the others are timers that fired. */
  sent: 7,
} as const;

/** Places in `hours`. */
export const HOURS = {
  brokenSince: 0,
  brokenThen: 1,
  outageAt: 2,
  lastBackup: 3,
  backupAt: 4,
  downtime: 5,
  worstOutage: 6,
  lost: 7,
  worstLoss: 8,
} as const;

/** Dependents of each node, one after the other. */
interface Land {
  readonly first: Int32Array;
  readonly dependents: Int32Array;
  /** By node: whether the controller looks at it. */
  readonly watched: Uint8Array;
  readonly serving: Int32Array;
  readonly firstMissing: Int32Array;
  /** Room for propagation; empty between two changes. */
  readonly stack: Int32Array;
}

export interface Ref60 extends Kernel {
  readonly world: Columns<Ref60Columns>;
  readonly land: Land;
  /** Which run is played; set before it begins. */
  readonly future: { run: number };
}

/**
 * What the machines of one model see, once it is joined: set once. Machines that are made for it find their columns here, and
 * not in what they are handed: the compiler then takes the columns for the constants that they are, and puts their addresses
 * into the code. Measured on REF-60: 0.89 of what an event takes.
 */
export interface Here {
  sim?: Ref60;
}

/** To be asked by guards and actions, which run when the model is joined. */
export const seenFrom = (here: Here): Ref60 => here.sim as Ref60;

export function landOf(topology: Topology): Land {
  const { dependents, nodeCount, needed, inputCount } = topology;
  const first = new Int32Array(nodeCount + 1);
  for (const [node, list] of dependents.entries())
    first[node + 1] = (first[node] ?? 0) + list.length;
  const watched = new Uint8Array(nodeCount);
  for (const node of [...topology.serving, RECOVERY_PROVIDER]) watched[node] = 1;
  return {
    first,
    dependents: Int32Array.from(dependents.flat()),
    watched,
    serving: Int32Array.from(topology.serving),
    firstMissing: Int32Array.from(needed, (needs, node) =>
      needs > 0 ? needs - (inputCount[node] ?? 0) : 0,
    ),
    stack: new Int32Array(nodeCount),
  };
}

/** Puts the columns as every run begins. */
export function fillColumns({ world, land }: Ref60): void {
  world.missing.set(land.firstMissing);
  world.hours[HOURS.brokenSince] = Number.POSITIVE_INFINITY;
}

// ---- chance

/** A draw: leaves hours of a law in `drawn`, for the reason told at `quantile`. Moves the generator on. */
export type Draw = (words: Int32Array) => void;

/** What was drawn last. */
export const drawn = new Float64Array(1);

export function drawOf(stay: Stay): Draw {
  if (stay.law === 'exponential') {
    const { mean } = stay;
    return (words) => {
      drawn[0] = -mean * lnUnit(nextWord(words, 0));
    };
  }
  if (stay.law === 'uniform') {
    const { from, to } = stay;
    return (words) => {
      drawn[0] = from + (to - from) * unitOf(nextWord(words, 0));
    };
  }
  const { mu, sigma } = stay;
  return (words) => {
    normal(nextWord(words, 0));
    drawn[0] = exp(mu + sigma * (quantile[0] as number));
  };
}

export const stayDraws: readonly Draw[] = STATES.map(({ stay }) => drawOf(stay));

/** What the next draw will be, in (0, 1). Changes nothing, so that guards may ask. */
export function nextUnit({ world }: Ref60): number {
  const x = Math.imul(world.words[1] as number, 5);
  return unitOf(Math.imul((x << 7) | (x >>> 25), 9));
}

/** Sets the one timer of a machine to what is drawn. */
export function scheduleDrawn(sim: Ref60, kind: number, self: number, draw: Draw): void {
  draw(sim.world.words);
  sim.schedule(kind, self, TIMER, drawn[0] as number, EVENT.due);
}

/** Takes the draw that a guard has looked at. */
export function spend({ world }: Ref60): void {
  nextWord(world.words, 0);
}

// ---- what depends on what

export const serves = ({ world, land }: Ref60, site: number): boolean =>
  (world.missing[land.serving[site] as number] as number) <= 0;

/** A thing fails, 1, or is back, -1. Answers whether the controller sees a difference. */
export function propagate({ world, land }: Ref60, node: number, by: number): boolean {
  const { missing } = world;
  const { first, dependents, watched, stack } = land;
  const cross = by > 0 ? 1 : 0;
  const left = (missing[node] as number) + by;
  missing[node] = left;
  if (left !== cross) return false;
  let isSeen = false;
  let depth = 1;
  stack[0] = node;
  while (depth > 0) {
    depth -= 1;
    const changed = stack[depth] as number;
    if (watched[changed] !== 0) isSeen = true;
    const end = first[changed + 1] as number;
    for (let at = first[changed] as number; at < end; at += 1) {
      const dependent = dependents[at] as number;
      const lacks = (missing[dependent] as number) + by;
      missing[dependent] = lacks;
      if (lacks !== cross) continue;
      stack[depth] = dependent;
      depth += 1;
    }
  }
  return isSeen;
}

/** Sends an event to another machine. */
export function tell(sim: Ref60, kind: number, index: number, event: number): void {
  const { counts } = sim.world;
  counts[COUNT.sent] = (counts[COUNT.sent] as number) + 1;
  sim.send(kind, index, event);
}
