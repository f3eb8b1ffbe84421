/**
 * The machine shop that the authors of a discrete-event library teach with: ten machines make parts, break down and wait for
 * one repairer, who has endless other jobs of little urgency. A part or a job that is interrupted goes on where it stopped.
 */
import { at } from '../../../src/base/assert.ts';
import { quantileOf } from '../../../src/base/law.ts';
import { type Columns, float64, int32 } from '../../../src/engine/kernel/columns.ts';
import type { Kernel, MachineDefinition, Model } from '../../../src/engine/kernel/contract.ts';
import { createDice, type Dice, namesOf } from './dice.ts';
import { PLAIN, type Played, playing } from './playModel.ts';

/** The engine counts whole seconds. */
const MINUTE = 60;
const MACHINES = 10;
const MEAN_TO_FAILURE = 300 * MINUTE;
const REPAIR = 30 * MINUTE;
const OTHER_JOB = 30 * MINUTE;
/** Mean 10 minutes and standard deviation 2, as in the original, whose law is the normal one. */
const PART = { law: 'triangular', low: 306, mode: 600, high: 894 } as const;

/** Four weeks of minutes, and what is played before they are counted, so that the start is forgotten. */
export const SHOP_MINUTES = 4 * 7 * 24 * 60;
const WARM_UP_MINUTES = 4000;

const KINDS = { machine: 0, repairer: 1 } as const;
const EVENTS = {
  began: 0,
  failed: 1,
  'part.done': 2,
  repaired: 3,
  called: 4,
  'work.done': 5,
} as const;
const FAILURE_TIMER = 0;
const PART_TIMER = 1;
const PURPOSES = { failure: 0, part: 1 } as const;
const NAMES = namesOf(Array.from({ length: MACHINES }, (_, n) => `machine ${n}`));

const COLUMNS = {
  parts: [int32, MACHINES] as const,
  failures: [int32, MACHINES] as const,
  /** By machine: what is left of its part as it broke down, and when it last went on with it. */
  left: [float64, MACHINES] as const,
  since: [float64, MACHINES] as const,
  /** The broken machines in the order in which they broke down, and how many there are. */
  broken: [int32, MACHINES] as const,
  brokenCount: [int32, 1] as const,
  /** Of the other job: what is left, and since when it is under way. */
  otherLeft: [float64, 1] as const,
  otherSince: [float64, 1] as const,
};

interface Sim extends Kernel {
  /** Whether a repair interrupts another job. */
  readonly preempts: boolean;
  readonly dice: Dice;
  readonly columns: Columns<typeof COLUMNS>;
}

type Machine = MachineDefinition<Sim>;

function newPart(sim: Sim, machine: number): void {
  const occurrence = at(sim.columns.parts, machine);
  const u = sim.dice.uniform({ entity: at(NAMES, machine), purpose: PURPOSES.part, occurrence });
  sim.columns.left[machine] = Math.round(quantileOf(PART, u));
}

function work(sim: Sim, machine: number): void {
  sim.columns.since[machine] = sim.now();
  const left = at(sim.columns.left, machine);
  sim.schedule(KINDS.machine, machine, PART_TIMER, left, EVENTS['part.done']);
}

function run(sim: Sim, machine: number): void {
  const occurrence = at(sim.columns.failures, machine);
  const address = { entity: at(NAMES, machine), purpose: PURPOSES.failure, occurrence };
  sim.columns.failures[machine] = occurrence + 1;
  const wait = sim.dice.wait(1 / MEAN_TO_FAILURE, address);
  sim.schedule(KINDS.machine, machine, FAILURE_TIMER, wait, EVENTS.failed);
  work(sim, machine);
}

const machineMachine: Machine = {
  kind: 'machine',
  config: {
    initial: 'new',
    states: {
      new: { on: { began: [{ target: 'working', actions: ['newPart'] }] } },
      working: {
        entry: ['run'],
        exit: ['halt'],
        on: {
          failed: [{ target: 'broken' }],
          'part.done': [{ actions: ['putAway', 'newPart', 'work'] }],
        },
      },
      broken: { entry: ['callRepairer'], on: { repaired: [{ target: 'working' }] } },
    },
  },
  guards: {},
  actions: {
    newPart,
    work,
    run,
    putAway: (sim, self) => {
      sim.columns.parts[self] = at(sim.columns.parts, self) + 1;
    },
    halt: (sim, self) => {
      const { left, since } = sim.columns;
      left[self] = at(left, self) - (sim.now() - at(since, self));
      sim.cancel(KINDS.machine, self, PART_TIMER);
      sim.cancel(KINDS.machine, self, FAILURE_TIMER);
    },
    callRepairer: (sim, self) => {
      const { broken, brokenCount } = sim.columns;
      broken[at(brokenCount, 0)] = self;
      brokenCount[0] = at(brokenCount, 0) + 1;
      sim.send(KINDS.repairer, 0, EVENTS.called);
    },
  },
};

function goOnWithOther(sim: Sim): void {
  sim.columns.otherSince[0] = sim.now();
  sim.schedule(KINDS.repairer, 0, 0, at(sim.columns.otherLeft, 0), EVENTS['work.done']);
}

const repairerMachine: Machine = {
  kind: 'repairer',
  config: {
    initial: 'new',
    states: {
      new: { on: { began: [{ target: 'onOther', actions: ['newOther'] }] } },
      onOther: {
        entry: ['goOnWithOther'],
        on: {
          called: [{ guard: 'preempts', target: 'repairing', actions: ['setOtherAside'] }],
          'work.done': [
            { guard: 'isAwaited', target: 'repairing', actions: ['newOther'] },
            { actions: ['newOther', 'goOnWithOther'] },
          ],
        },
      },
      repairing: {
        entry: ['repair'],
        on: {
          'work.done': [
            { guard: 'isAwaitedByAnother', actions: ['release', 'repair'] },
            { target: 'onOther', actions: ['release'] },
          ],
        },
      },
    },
  },
  guards: {
    preempts: (sim) => sim.preempts,
    isAwaited: (sim) => at(sim.columns.brokenCount, 0) > 0,
    isAwaitedByAnother: (sim) => at(sim.columns.brokenCount, 0) > 1,
  },
  actions: {
    goOnWithOther,
    newOther: (sim) => {
      sim.columns.otherLeft[0] = OTHER_JOB;
    },
    setOtherAside: (sim) => {
      const { otherLeft, otherSince } = sim.columns;
      otherLeft[0] = at(otherLeft, 0) - (sim.now() - at(otherSince, 0));
      sim.cancel(KINDS.repairer, 0, 0);
    },
    repair: (sim) => sim.schedule(KINDS.repairer, 0, 0, REPAIR, EVENTS['work.done']),
    release: (sim) => {
      const { broken, brokenCount } = sim.columns;
      sim.send(KINDS.machine, at(broken, 0), EVENTS.repaired);
      broken.copyWithin(0, 1);
      brokenCount[0] = at(brokenCount, 0) - 1;
    },
  },
};

export function shopModel(preempts: boolean): Played<Sim, typeof COLUMNS> {
  const dice = createDice();
  const model: Model<Sim, typeof COLUMNS> = {
    ...PLAIN,
    machines: [machineMachine, repairerMachine],
    counts: [MACHINES, 1],
    timers: [2, 1],
    events: Object.keys(EVENTS),
    columns: COLUMNS,
    subjectOf: (kind, index) => ({
      kind: 'component',
      id: `${at(Object.keys(KINDS), kind)} ${index}`,
    }),
    join: (kernel, columns) => ({ ...kernel, preempts, dice, columns }),
    begin: (sim) => {
      for (let machine = 0; machine < MACHINES; machine += 1)
        sim.send(KINDS.machine, machine, EVENTS.began);
      sim.send(KINDS.repairer, 0, EVENTS.began);
    },
  };
  return { model, dice };
}

/** Parts that a machine makes in four weeks, on average over the ten. */
export const partsMade = (preempts: boolean): ((seed: number, run: number) => number) =>
  playing(shopModel(preempts), ({ advance, sim }) => {
    const made = (): number => sim.columns.parts.reduce((sum, parts) => sum + parts, 0) / MACHINES;
    advance(WARM_UP_MINUTES * MINUTE);
    const before = made();
    advance((WARM_UP_MINUTES + SHOP_MINUTES) * MINUTE);
    return made() - before;
  });
