/**
 * Two units of which one is needed, in the ways that a dossier cannot say: a spare that fails at a share of the rate, a
 * switch that may refuse, failures of both from one cause. One crew repairs, or nobody.
 */
import { at } from '../../../src/base/assert.ts';
import { type Columns, float64, int32, uint8 } from '../../../src/engine/kernel/columns.ts';
import type { Kernel, MachineDefinition, Model } from '../../../src/engine/kernel/contract.ts';
import { createDice, type Dice, namesOf } from './dice.ts';
import { PLAIN, type Played, playing } from './playModel.ts';

export interface Pair {
  /** Failures an hour of a unit that serves, and of one that stands by. */
  readonly serving: number;
  readonly standingBy: number;
  /** Failures an hour of both at once. */
  readonly common: number;
  /** Repairs an hour; 0: nobody repairs. */
  readonly repair: number;
  /** Probability that the spare takes over when it must. */
  readonly switches: number;
}

/** The engine counts whole seconds. */
const HOUR = 3600;
const UNITS = 2;

const KINDS = { unit: 0, crew: 1, cause: 2 } as const;
const EVENTS = {
  began: 0,
  activated: 1,
  failed: 2,
  'repair.begun': 3,
  repaired: 4,
  called: 5,
  freed: 6,
  struck: 7,
} as const;
const STANDING_BY = 0;
const SERVING = 1;
const FAILED = 2;
const PURPOSES = { failure: 0, repair: 1, switching: 2, cause: 3 } as const;
const NAMES = namesOf(['one', 'two', 'both']);

const COLUMNS = {
  lost: [uint8, 1] as const,
  lostAt: [float64, 1] as const,
  /** By unit: numbers of its draws. */
  draws: [int32, UNITS] as const,
};

interface Sim extends Kernel {
  readonly pair: Pair;
  readonly dice: Dice;
  readonly columns: Columns<typeof COLUMNS>;
}

type Machine = MachineDefinition<Sim>;

function nextDraw({ columns }: Sim, unit: number): number {
  const occurrence = at(columns.draws, unit);
  columns.draws[unit] = occurrence + 1;
  return occurrence;
}

function countDown(sim: Sim, unit: number, rate: number): void {
  const address = {
    entity: at(NAMES, unit),
    purpose: PURPOSES.failure,
    occurrence: nextDraw(sim, unit),
  };
  sim.cancel(KINDS.unit, unit, 0);
  sim.schedule(KINDS.unit, unit, 0, HOUR * sim.dice.wait(rate, address), EVENTS.failed);
}

const unitIn = (sim: Sim, state: number): number =>
  Array.from({ length: UNITS }, (_, unit) => unit).find((unit) =>
    sim.isIn(KINDS.unit, unit, state),
  ) ?? -1;

function lose(sim: Sim): void {
  if (sim.columns.lost[0] === 1) return;
  sim.columns.lost[0] = 1;
  sim.columns.lostAt[0] = sim.now();
}

/** Whoever serves has failed: the spare takes over if there is one and the switch works. */
function handOver(sim: Sim, unit: number): void {
  const spare = unitIn(sim, STANDING_BY);
  const address = {
    entity: at(NAMES, unit),
    purpose: PURPOSES.switching,
    occurrence: nextDraw(sim, unit),
  };
  if (spare < 0) return;
  if (sim.dice.uniform(address) < sim.pair.switches) sim.send(KINDS.unit, spare, EVENTS.activated);
  else lose(sim);
}

const unitMachine: Machine = {
  kind: 'unit',
  config: {
    initial: 'standingBy',
    states: {
      standingBy: {
        entry: ['countDownStandingBy'],
        exit: ['stopCounting'],
        on: {
          began: [{ actions: ['countDownStandingBy'] }],
          activated: [{ target: 'serving' }],
          failed: [{ target: 'failed' }],
          struck: [{ target: 'failed' }],
        },
      },
      serving: {
        entry: ['countDownServing'],
        exit: ['stopCounting'],
        on: {
          failed: [{ target: 'failed', actions: ['handOver'] }],
          struck: [{ target: 'failed', actions: ['handOver'] }],
        },
      },
      failed: { entry: ['callCrew'], on: { 'repair.begun': [{ target: 'inRepair' }] } },
      inRepair: {
        entry: ['repair'],
        exit: ['freeCrew'],
        on: { repaired: [{ guard: 'nobodyServes', target: 'serving' }, { target: 'standingBy' }] },
      },
    },
  },
  guards: { nobodyServes: (sim) => unitIn(sim, SERVING) < 0 },
  actions: {
    handOver,
    countDownStandingBy: (sim, self) => countDown(sim, self, sim.pair.standingBy),
    countDownServing: (sim, self) => countDown(sim, self, sim.pair.serving),
    stopCounting: (sim, self) => sim.cancel(KINDS.unit, self, 0),
    callCrew: (sim) => sim.send(KINDS.crew, 0, EVENTS.called),
    freeCrew: (sim) => sim.send(KINDS.crew, 0, EVENTS.freed),
    repair: (sim, self) => {
      const address = {
        entity: at(NAMES, self),
        purpose: PURPOSES.repair,
        occurrence: nextDraw(sim, self),
      };
      const wait = HOUR * sim.dice.wait(sim.pair.repair, address);
      sim.schedule(KINDS.unit, self, 0, wait, EVENTS.repaired);
    },
  },
};

const crewMachine: Machine = {
  kind: 'crew',
  config: {
    initial: 'free',
    states: {
      free: { on: { called: [{ target: 'busy', actions: ['begin'] }] } },
      busy: {
        on: {
          called: [{}],
          freed: [{ guard: 'isAwaited', actions: ['begin'] }, { target: 'free' }],
        },
      },
    },
  },
  guards: { isAwaited: (sim) => unitIn(sim, FAILED) >= 0 },
  actions: { begin: (sim) => sim.send(KINDS.unit, unitIn(sim, FAILED), EVENTS['repair.begun']) },
};

const causeMachine: Machine = {
  kind: 'common cause',
  config: {
    initial: 'lurking',
    states: { lurking: { on: { struck: [{ actions: ['strikeAll'] }] } } },
  },
  guards: {},
  actions: {
    strikeAll: (sim) => {
      for (let unit = 0; unit < UNITS; unit += 1) sim.send(KINDS.unit, unit, EVENTS.struck);
    },
  },
};

/** Both begin in order; the second serves too when it would fail as often as the first. */
export function pairModel(pair: Pair): Played<Sim, typeof COLUMNS> {
  const dice = createDice();
  const model: Model<Sim, typeof COLUMNS> = {
    ...PLAIN,
    machines: [unitMachine, crewMachine, causeMachine],
    counts: [UNITS, 1, 1],
    timers: [1, 0, 1],
    events: Object.keys(EVENTS),
    columns: COLUMNS,
    subjectOf: (kind, index) => ({
      kind: 'component',
      id: `${at(Object.keys(KINDS), kind)} ${index}`,
    }),
    join: (kernel, columns) => ({ ...kernel, pair, dice, columns }),
    // Once everything of an instant has been told: of two that are struck together, neither serves for the other.
    settle: (sim) => {
      if (unitIn(sim, SERVING) < 0) lose(sim);
      return false;
    },
    begin: (sim) => {
      sim.send(KINDS.unit, 0, EVENTS.activated);
      sim.send(KINDS.unit, 1, EVENTS.began);
      const address = { entity: at(NAMES, UNITS), purpose: PURPOSES.cause, occurrence: 0 };
      const wait = HOUR * dice.wait(pair.common, address);
      sim.schedule(KINDS.cause, 0, 0, wait, EVENTS.struck);
    },
  };
  return { model, dice };
}

const SLICE = 1000 * HOUR;
const SLICES_MAX = 10_000;

/** Hours to the first loss of service, one future after another. */
export const hoursToLoss = (pair: Pair): ((seed: number, run: number) => number) =>
  playing(pairModel(pair), ({ advance, sim }) => {
    for (let slice = 1; slice <= SLICES_MAX && sim.columns.lost[0] === 0; slice += 1) {
      advance(slice * SLICE);
    }
    return sim.columns.lost[0] === 1 ? at(sim.columns.lostAt, 0) / HOUR : Number.NaN;
  });
