/** The engines by name: those whose state is one buffer, and which run in pages and workers too. */
import type { Engine } from './engine.ts';
import { createKernelEngine } from './engineModel.ts';
import { createHandWritten } from './handWritten.ts';
import { type Play, type Tally, tallyOf } from './outcome.ts';
import { buildTopology } from './topology.ts';

const engines = {
  handWritten: (components: number): Engine => createHandWritten(buildTopology(components)),
  kernel: (components: number): Engine => createKernelEngine(buildTopology(components), 'silent'),
  kernelTraced: (components: number): Engine =>
    createKernelEngine(buildTopology(components), 'recorded'),
  kernelRead: (components: number): Engine => createKernelEngine(buildTopology(components), 'read'),
} satisfies Record<string, (components: number) => Engine>;

export type EngineName = keyof typeof engines;

export const ENGINE_NAMES = Object.keys(engines) as readonly EngineName[];

/** An engine of REF-60 with so many components a zone. */
export const createEngine = (name: EngineName, componentsPerZone: number): Engine =>
  engines[name](componentsPerZone);

/** Runs that a thread is asked to play. */
export interface Order {
  readonly name: EngineName;
  readonly components: number;
  readonly first: number;
  readonly runs: number;
}

/** Fills orders; an engine is made once for each size. */
export function createClerk(): (order: Order) => Tally {
  const players = new Map<string, Play>();
  return ({ name, components, first, runs }) => {
    const key = `${name} ${components}`;
    const play = players.get(key) ?? createEngine(name, components).play;
    players.set(key, play);
    return tallyOf(play, first, runs);
  };
}
