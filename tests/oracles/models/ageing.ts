/**
 * Units that age only while the system runs: when it stops, those that are up stand idle, and go on from the age they had.
 * It is how the vendors' timelines are told; in a dossier a copy ages whatever becomes of the others.
 */
import { at } from '../../../src/base/assert.ts';
import { type Columns, float64 } from '../../../src/engine/kernel/columns.ts';
import type { Kernel, MachineDefinition, Model } from '../../../src/engine/kernel/contract.ts';
import { createDice } from './dice.ts';
import { PLAIN, type Played } from './playModel.ts';

/** Times in hours. */
export interface AgeingSystem {
  readonly units: Readonly<Record<string, number>>;
  /** Units of which all are needed, and units of which one is. */
  readonly all: readonly string[];
  readonly any: readonly string[];
  readonly repair: number;
}

const KINDS = { unit: 0, system: 1 } as const;
const EVENTS = {
  began: 0,
  failed: 1,
  repaired: 2,
  'system.stopped': 3,
  'system.resumed': 4,
  'units.changed': 5,
} as const;
const FAILED = 2;
const RUNNING_SYSTEM = 0;

const columnsOf = (count: number) => ({
  /** By unit: hours until it fails, and since when it runs. */
  left: [float64, count] as const,
  since: [float64, count] as const,
});
type Set = ReturnType<typeof columnsOf>;

interface Sim extends Kernel {
  readonly system: AgeingSystem;
  readonly names: readonly string[];
  readonly columns: Columns<Set>;
}

type Machine = MachineDefinition<Sim>;

function isUp(sim: Sim): boolean {
  const isFit = (name: string): boolean => !sim.isIn(KINDS.unit, sim.names.indexOf(name), FAILED);
  const { all, any } = sim.system;
  return all.every(isFit) && (any.length === 0 || any.some(isFit));
}

const renew = (sim: Sim, unit: number): void => {
  sim.columns.left[unit] = at(Object.values(sim.system.units), unit);
};

const unitMachine: Machine = {
  kind: 'unit',
  config: {
    initial: 'idle',
    states: {
      idle: { on: { began: [{ target: 'running' }], 'system.resumed': [{ target: 'running' }] } },
      running: {
        entry: ['run'],
        exit: ['halt'],
        on: { failed: [{ target: 'failed' }], 'system.stopped': [{ target: 'idle' }] },
      },
      failed: {
        entry: ['repair'],
        on: {
          repaired: [
            { guard: 'systemRuns', target: 'running', actions: ['renew'] },
            { target: 'idle', actions: ['renew'] },
          ],
        },
      },
    },
  },
  guards: { systemRuns: (sim) => sim.isIn(KINDS.system, 0, RUNNING_SYSTEM) },
  actions: {
    renew,
    run: (sim, self) => {
      sim.columns.since[self] = sim.now();
      sim.schedule(KINDS.unit, self, 0, at(sim.columns.left, self), EVENTS.failed);
    },
    halt: (sim, self) => {
      const { left, since } = sim.columns;
      left[self] = at(left, self) - (sim.now() - at(since, self));
      sim.cancel(KINDS.unit, self, 0);
    },
    repair: (sim, self) => sim.schedule(KINDS.unit, self, 0, sim.system.repair, EVENTS.repaired),
  },
};

const toUnits =
  (event: number) =>
  (sim: Sim): void => {
    for (const unit of sim.names.keys()) sim.send(KINDS.unit, unit, event);
  };

const systemMachine: Machine = {
  kind: 'system',
  config: {
    initial: 'up',
    states: {
      up: {
        on: { 'units.changed': [{ guard: 'isUp' }, { target: 'down', actions: ['stopUnits'] }] },
      },
      down: {
        on: { 'units.changed': [{ guard: 'isUp', target: 'up', actions: ['resumeUnits'] }] },
      },
    },
  },
  guards: { isUp },
  actions: {
    stopUnits: toUnits(EVENTS['system.stopped']),
    resumeUnits: toUnits(EVENTS['system.resumed']),
  },
};

export function ageingModel(system: AgeingSystem): Played<Sim, Set> {
  const names = Object.keys(system.units);
  const model: Model<Sim, Set> = {
    ...PLAIN,
    machines: [unitMachine, systemMachine],
    counts: [names.length, 1],
    timers: [1, 0],
    events: Object.keys(EVENTS),
    columns: columnsOf(names.length),
    subjectOf: (kind, index) => ({
      kind: 'component',
      id: kind === KINDS.unit ? at(names, index) : 'system',
    }),
    join: (kernel, columns) => ({ ...kernel, system, names, columns }),
    begin: (sim) => {
      for (const unit of names.keys()) {
        renew(sim, unit);
        sim.send(KINDS.unit, unit, EVENTS.began);
      }
    },
    settle: (sim) => {
      // Asked once an instant is told, and only when the answer is not what the system says.
      if (isUp(sim) === sim.isIn(KINDS.system, 0, RUNNING_SYSTEM)) return false;
      sim.send(KINDS.system, 0, EVENTS['units.changed']);
      return true;
    },
  };
  return { model, dice: createDice() };
}
