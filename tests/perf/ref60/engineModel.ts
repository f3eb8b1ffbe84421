/**
 * REF-60 as a model of the product's engine: machines that are pure data, guards that change nothing, actions that ask the
 * kernel, and columns for whatever is not a state. Both executors run it, and give the bits of `ref60.c`.
 */
import { at } from '../../../src/base/assert.ts';
import type { Executor, Model, RunLimits } from '../../../src/engine/kernel/contract.ts';
import {
  createFastExecutor,
  type FastExecutor,
} from '../../../src/engine/kernel/fast/createFastExecutor.ts';
import { createReferenceExecutor } from '../../../src/engine/kernel/reference/createReferenceExecutor.ts';
import type { Engine } from './engine.ts';
import { machinesOf, NORMAL } from './engineMachines.ts';
import {
  COUNT,
  columnsOf,
  EVENT,
  EVENTS,
  fillColumns,
  type Here,
  HOURS,
  KIND,
  landOf,
  propagate,
  type Ref60,
  type Ref60Columns,
  scheduleDrawn,
  stayDraws,
  TIMER,
} from './engineWorld.ts';
import { COLUMN, type Play } from './outcome.ts';
import { BACKUP, HORIZON, PLAN } from './parameters.ts';
import { seedStream } from './portable.ts';
import { PROVIDERS, type Topology } from './topology.ts';

/** A year at 10 002 components has 268 000 events; nothing here can loop. */
const LIMITS: RunLimits = {
  events: 100_000_000,
  entries: 100_000_000,
  roundsInOneInstant: 1000,
  eventsInOneRound: 1000,
  timersInOneInstant: 1000,
};

/** How many there are of each kind, in the order of `KIND`. */
function countsOf({ thingCount, serving, firstStates }: Topology): readonly number[] {
  const zones = firstStates.filter((state) => state === firstStates[PROVIDERS]).length;
  const instances = thingCount - 1 - PROVIDERS - zones;
  return [serving.length, zones, instances, 1, 1, 1, 1, 1, PLAN.length];
}

/** The first timers, drawn in the order of the things. */
function begin(sim: Ref60, topology: Topology, counts: readonly number[]): void {
  seedStream(sim.world.words, 0, sim.future.run);
  let machine = 0;
  for (let kind = KIND.provider; kind <= KIND.replication; kind += 1) {
    for (let index = 0; index < (counts[kind] ?? 0); index += 1) {
      scheduleDrawn(sim, kind, index, at(stayDraws, at(topology.firstStates, machine)));
      machine += 1;
    }
  }
  sim.schedule(KIND.backup, 0, TIMER, BACKUP.period, EVENT.due);
}

function modelOf(topology: Topology): Model<Ref60, Ref60Columns> {
  const counts = countsOf(topology);
  const land = landOf(topology);
  // A model is joined once: each executor is given one of its own.
  const here: Here = {};
  return {
    machines: machinesOf(here),
    counts,
    timers: counts.map(() => 1),
    events: EVENTS,
    reportedWhenIgnored: new Set(),
    alarms: 0,
    wholeTime: false,
    columns: columnsOf(topology),
    limits: LIMITS,
    // The trace is the product's: its entries name things of the product.
    subjectOf: (kind, index) => ({ kind: 'component', id: `${kind}/${index}` }),
    join: (kernel, world) => {
      const sim: Ref60 = { ...kernel, world, land, future: { run: 0 } };
      here.sim = sim;
      return sim;
    },
    prepare: fillColumns,
    begin: (sim) => begin(sim, topology, counts),
    onAlarm: () => undefined,
    settle: () => false,
  };
}

function writeOutcome({ sim, eventCount }: Executor<Ref60>, row: Float64Array): void {
  const { hours, counts } = sim.world;
  const isOut = !sim.isIn(KIND.controller, 0, NORMAL);
  const open = isOut ? HORIZON - (hours[HOURS.outageAt] as number) : 0;
  row[COLUMN.downtime] = (hours[HOURS.downtime] as number) + open;
  row[COLUMN.outages] = counts[COUNT.outages] as number;
  row[COLUMN.worstOutage] = Math.max(hours[HOURS.worstOutage] as number, open);
  row[COLUMN.failovers] = counts[COUNT.failovers] as number;
  row[COLUMN.recoveries] = counts[COUNT.recoveries] as number;
  row[COLUMN.lost] = hours[HOURS.lost] as number;
  row[COLUMN.worstLoss] = hours[HOURS.worstLoss] as number;
  row[COLUMN.events] = eventCount() - (counts[COUNT.sent] as number);
}

function playerOf(executor: Executor<Ref60>) {
  const reset = (run: number): void => {
    executor.sim.future.run = run;
    executor.reset();
  };
  const finish = (row: Float64Array): void => {
    executor.advance(HORIZON);
    writeOutcome(executor, row);
  };
  const play: Play = (run, row) => {
    reset(run);
    finish(row);
  };
  return { reset, finish, play };
}

/** What becomes of the trace: none is kept, it is kept as numbers, or every entry is also made an object. */
export type Telling = 'silent' | 'recorded' | 'read';

/** REF-60 in the engine's fast executor. */
export function createKernelEngine(topology: Topology, telling: Telling): Engine {
  const executor: FastExecutor<Ref60> = createFastExecutor(modelOf(topology), telling !== 'silent');
  const { sim } = executor;
  const player = playerOf(executor);
  const playAndRead: Play = (run, row) => {
    player.play(run, row);
    executor.entries();
  };
  return {
    ...player,
    ...(telling === 'read' ? { play: playAndRead } : {}),
    advance: (until) => {
      executor.advance(until);
    },
    bytes: new Uint8Array(executor.buffer),
    flip: (node) => {
      propagate(sim, node, 1);
      propagate(sim, node, -1);
    },
  };
}

/** REF-60 in the engine's reference executor. */
export const createReferencePlayer = (topology: Topology): Play =>
  playerOf(createReferenceExecutor(modelOf(topology))).play;
