/** The machines of REF-60 for the product's engine, in the order of `KIND`. */
import { at } from '../../../src/base/assert.ts';
import type { Action, Guard, MachineDefinition } from '../../../src/engine/kernel/contract.ts';
import {
  COUNT,
  drawn,
  drawOf,
  EVENT,
  type Here,
  HOURS,
  KIND,
  nextUnit,
  propagate,
  type Ref60,
  scheduleDrawn,
  seenFrom,
  serves,
  spend,
  TIMER,
  tell,
} from './engineWorld.ts';
import {
  BACKUP,
  DECISION,
  DETECTION,
  exponentialOf,
  FAILBACK_AFTER,
  FAILOVER,
  followersOf,
  LAG_MEAN,
  lognormalOf,
  PLAN,
  STATE,
  STATES,
  STEP_FAILURE,
  STEP_SIGMA,
  TEAM,
  uniformOf,
} from './parameters.ts';
import { exp, lnUnit, nextWord, normal, quantile, unitOf } from './portable.ts';
import { RECOVERY_PROVIDER } from './topology.ts';

type Ask = Guard<Ref60>;
type Act = Action<Ref60>;
type Machine = MachineDefinition<Ref60>;

const count = (sim: Ref60, place: number): number => sim.world.counts[place] as number;
const hours = (sim: Ref60, place: number): number => sim.world.hours[place] as number;

// ---- things that fail and are mended

/** A thing fails, 1, or is back, -1; whoever depends on it is told. */
function turn(sim: Ref60, node: number, by: number): void {
  if (propagate(sim, node, by)) lookAround(sim);
}

/** The controller sees a difference, and so does who waits to go back. */
function lookAround(sim: Ref60): void {
  if (count(sim, COUNT.active) !== 0) {
    tell(sim, KIND.failback, 0, serves(sim, 0) ? EVENT.arm : EVENT.disarm);
  }
  tell(sim, KIND.controller, 0, EVENT.changed);
}

/**
 * Enters a state of a thing: how long it stays is drawn, then what depends on it is told. A function for each law, so
 * that the compiler can put the draw into it: a number that crosses a call that stays a call is an object on the heap.
 *
 * @param by 1 when the thing fails by entering, -1 when it is back, 0 when neither
 */
function enter(kind: number, state: number, by: number): Act {
  const law = STATES[state]?.stay;
  if (law === undefined) throw new Error(`no state ${state}`);
  if (law.law === 'exponential') {
    const { mean } = law;
    return (sim, self) => {
      const after = -mean * lnUnit(nextWord(sim.world.words, 0));
      sim.schedule(kind, self, TIMER, after, EVENT.due);
      if (by !== 0) turn(sim, (sim.firstSlots[kind] as number) + self, by);
    };
  }
  if (law.law === 'uniform') {
    const { from, to } = law;
    return (sim, self) => {
      const after = from + (to - from) * unitOf(nextWord(sim.world.words, 0));
      sim.schedule(kind, self, TIMER, after, EVENT.due);
      if (by !== 0) turn(sim, (sim.firstSlots[kind] as number) + self, by);
    };
  }
  const { mu, sigma } = law;
  return (sim, self) => {
    normal(nextWord(sim.world.words, 0));
    const after = exp(mu + sigma * (quantile[0] as number));
    sim.schedule(kind, self, TIMER, after, EVENT.due);
    if (by !== 0) turn(sim, (sim.firstSlots[kind] as number) + self, by);
  };
}

/** That a restart helps; looked up once, for a guard is asked at every restart. */
const LUCK = STATES[STATE.instanceRestarting]?.chance ?? 1;

// Of the instances, by far the most that happens: written out, so that the compiler knows every number and every function.
const { mean: UP_MEAN } = exponentialOf(STATE.instanceUp);
const { from: RESTART_FROM, to: RESTART_TO } = uniformOf(STATE.instanceRestarting);
const { mu: REPAIR_MU, sigma: REPAIR_SIGMA } = lognormalOf(STATE.instanceFailed);

function instanceOf(here: Here): Machine {
  const stayUp = (_: Ref60, self: number): void => {
    const sim = seenFrom(here);
    const after = -UP_MEAN * lnUnit(nextWord(sim.world.words, 0));
    sim.schedule(KIND.instance, self, TIMER, after, EVENT.due);
    turn(sim, (sim.firstSlots[KIND.instance] as number) + self, -1);
  };
  return {
    kind: 'instance',
    config: {
      initial: 'up',
      states: {
        up: { on: { due: [{ target: 'restarting', actions: ['restart'] }] } },
        restarting: {
          on: {
            due: [
              { guard: 'isLucky', target: 'up', actions: ['restarted'] },
              { target: 'failed', actions: ['fail'] },
            ],
          },
        },
        failed: { on: { due: [{ target: 'up', actions: ['mended'] }] } },
      },
    },
    guards: { isLucky: () => nextUnit(seenFrom(here)) < LUCK },
    actions: {
      restart: (_, self) => {
        const sim = seenFrom(here);
        const after =
          RESTART_FROM + (RESTART_TO - RESTART_FROM) * unitOf(nextWord(sim.world.words, 0));
        sim.schedule(KIND.instance, self, TIMER, after, EVENT.due);
        turn(sim, (sim.firstSlots[KIND.instance] as number) + self, 1);
      },
      restarted: (sim, self) => {
        spend(seenFrom(here));
        stayUp(sim, self);
      },
      fail: (_, self) => {
        const sim = seenFrom(here);
        spend(sim);
        normal(nextWord(sim.world.words, 0));
        const after = exp(REPAIR_MU + REPAIR_SIGMA * (quantile[0] as number));
        sim.schedule(KIND.instance, self, TIMER, after, EVENT.due);
      },
      mended: stayUp,
    },
  };
}

const upAndDown = (kind: 'provider' | 'zone' | 'data', up: number, down: number): Machine => ({
  kind,
  config: {
    initial: 'up',
    states: {
      up: { entry: ['comeBack'], on: { due: [{ target: 'down' }] } },
      down: { entry: ['goDown'], on: { due: [{ target: 'up' }] } },
    },
  },
  guards: {},
  actions: {
    comeBack: enter(KIND[kind], up, -1),
    goDown: enter(KIND[kind], down, 1),
  },
});

const replication: Machine = {
  kind: 'replication',
  config: {
    initial: 'streaming',
    states: {
      streaming: { entry: ['stayStreaming', 'stream'], on: { due: [{ target: 'broken' }] } },
      broken: { entry: ['stayBroken', 'break'], on: { due: [{ target: 'streaming' }] } },
    },
  },
  guards: {},
  actions: {
    stayStreaming: enter(KIND.replication, STATE.replicationStreaming, 0),
    stayBroken: enter(KIND.replication, STATE.replicationBroken, 0),
    stream: ({ world }) => {
      world.hours[HOURS.brokenSince] = Number.POSITIVE_INFINITY;
    },
    break: (sim) => {
      sim.world.hours[HOURS.brokenSince] = sim.now();
    },
  },
};

// ---- backups

const backupOf = (here: Here): Machine => ({
  kind: 'backup',
  config: {
    initial: 'idle',
    states: {
      idle: { on: { due: [{ target: 'running', actions: ['begin'] }] } },
      running: { on: { due: [{ target: 'idle', actions: ['end'] }] } },
    },
  },
  guards: {},
  actions: {
    begin: () => {
      const sim = seenFrom(here);
      sim.world.hours[HOURS.backupAt] = sim.now();
      normal(nextWord(sim.world.words, 0));
      const after = exp(BACKUP.mu + BACKUP.sigma * (quantile[0] as number));
      sim.schedule(KIND.backup, 0, TIMER, after, EVENT.due);
    },
    end: () => {
      const sim = seenFrom(here);
      const isLucky = nextUnit(sim) < BACKUP.chance;
      spend(sim);
      const startedAt = hours(sim, HOURS.backupAt);
      if (isLucky && serves(sim, count(sim, COUNT.active))) {
        sim.world.hours[HOURS.lastBackup] = startedAt;
      }
      const wait = startedAt + BACKUP.period - sim.now();
      sim.schedule(KIND.backup, 0, TIMER, wait, EVENT.due);
    },
  },
});

// ---- going back to the nominal site

const failback: Machine = {
  kind: 'failback',
  config: {
    initial: 'idle',
    states: {
      idle: { on: { arm: [{ target: 'armed', actions: ['wait'] }] } },
      armed: {
        on: {
          disarm: [{ target: 'idle', actions: ['stop'] }],
          due: [{ guard: 'mayGoBack', target: 'idle', actions: ['goBack'] }, { target: 'idle' }],
        },
      },
    },
  },
  guards: {
    mayGoBack: (sim) =>
      sim.isIn(KIND.controller, 0, NORMAL) && count(sim, COUNT.active) !== 0 && serves(sim, 0),
  },
  actions: {
    wait: (sim) => sim.schedule(KIND.failback, 0, TIMER, FAILBACK_AFTER, EVENT.due),
    stop: (sim) => sim.cancel(KIND.failback, 0, TIMER),
    goBack: ({ world }) => {
      world.counts[COUNT.active] = 0;
    },
  },
};

// ---- the controller

/** Code of the state in which nothing is wrong: the first. */
export const NORMAL = 0;

const detectionDraw = drawOf({ law: 'uniform', ...DETECTION });
const decisionDraw = drawOf({ law: 'lognormal', ...DECISION });
const failoverDraw = drawOf({ law: 'uniform', ...FAILOVER });
const lagDraw = drawOf({ law: 'exponential', mean: LAG_MEAN });

/** The other of the two sites that stand by for each other, when it serves; -1 otherwise. */
function standby(sim: Ref60): number {
  const active = count(sim, COUNT.active);
  for (let site = 0; site < RECOVERY_PROVIDER; site += 1) {
    if (site !== active && serves(sim, site)) return site;
  }
  return -1;
}

const add = (cells: Int32Array | Float64Array, place: number, more: number): void => {
  cells[place] = (cells[place] as number) + more;
};

function endOutage(sim: Ref60): void {
  const { world } = sim;
  const lasted = sim.now() - hours(sim, HOURS.outageAt);
  add(world.hours, HOURS.downtime, lasted);
  if (lasted > hours(sim, HOURS.worstOutage)) world.hours[HOURS.worstOutage] = lasted;
  if (count(sim, COUNT.active) !== 0 && serves(sim, 0)) tell(sim, KIND.failback, 0, EVENT.arm);
}

function lose(sim: Ref60, lag: number, since: number): void {
  const lost = lag + Math.max(0, hours(sim, HOURS.outageAt) - hours(sim, since));
  add(sim.world.hours, HOURS.lost, lost);
  if (lost > hours(sim, HOURS.worstLoss)) sim.world.hours[HOURS.worstLoss] = lost;
}

/** What is done about an outage, by the first that can be. */
const evaluated = [
  { guard: 'isServed', target: 'normal', actions: ['endOutage'] },
  { guard: 'hasStandby', target: 'failingOver', actions: ['failOver'] },
  { guard: 'canRecover', target: 'recovering', actions: ['startPlan'] },
  { target: 'waiting' },
] as const;
const seenAgain = {
  guard: 'isServed',
  target: 'normal',
  actions: ['stopTimer', 'endOutage'],
} as const;

const controllerActions: Machine['actions'] = {
  beginOutage: (sim) => {
    const { world } = sim;
    world.hours[HOURS.outageAt] = sim.now();
    world.hours[HOURS.brokenThen] = hours(sim, HOURS.brokenSince);
    add(world.counts, COUNT.outages, 1);
    scheduleDrawn(sim, KIND.controller, 0, detectionDraw);
  },
  decide: (sim) => scheduleDrawn(sim, KIND.controller, 0, decisionDraw),
  failOver: (sim) => {
    sim.world.counts[COUNT.target] = standby(sim);
    scheduleDrawn(sim, KIND.controller, 0, failoverDraw);
  },
  stopTimer: (sim) => sim.cancel(KIND.controller, 0, TIMER),
  endOutage,
  switchOver: (sim) => {
    const { world } = sim;
    world.counts[COUNT.active] = count(sim, COUNT.target);
    add(world.counts, COUNT.failovers, 1);
    lagDraw(world.words);
    lose(sim, drawn[0] as number, HOURS.brokenThen);
    endOutage(sim);
  },
  restore: (sim) => {
    sim.world.counts[COUNT.active] = RECOVERY_PROVIDER;
    add(sim.world.counts, COUNT.recoveries, 1);
    lose(sim, 0, HOURS.lastBackup);
    endOutage(sim);
  },
  startPlan: (sim) => {
    sim.world.counts[COUNT.free] = TEAM;
    sim.world.counts[COUNT.done] = 0;
    for (let step = 0; step < PLAN.length; step += 1) {
      sim.world.stepMissing[step] = PLAN[step]?.after.length ?? 0;
      tell(sim, KIND.step, step, EVENT.reset);
    }
    tell(sim, KIND.controller, 0, EVENT.staffed);
  },
  startSteps,
};

const controller: Machine = {
  kind: 'controller',
  config: {
    initial: 'normal',
    states: {
      normal: {
        on: { changed: [{ guard: 'isLost', target: 'suspect', actions: ['beginOutage'] }] },
      },
      suspect: {
        on: { changed: [seenAgain], due: [{ target: 'deciding', actions: ['decide'] }] },
      },
      deciding: { on: { changed: [seenAgain], due: evaluated } },
      failingOver: {
        on: {
          due: [{ guard: 'targetServes', target: 'normal', actions: ['switchOver'] }, ...evaluated],
        },
      },
      recovering: {
        on: {
          'plan.staffed': [{ actions: ['startSteps'] }],
          'plan.done': [
            { guard: 'restoredServes', target: 'normal', actions: ['restore'] },
            ...evaluated,
          ],
        },
      },
      waiting: { on: { changed: evaluated } },
    },
  },
  guards: {
    isLost: (sim) => !serves(sim, count(sim, COUNT.active)),
    isServed: (sim) => serves(sim, count(sim, COUNT.active)),
    targetServes: (sim) => serves(sim, count(sim, COUNT.target)),
    restoredServes: (sim) => serves(sim, RECOVERY_PROVIDER),
    hasStandby: (sim) => standby(sim) >= 0,
    canRecover: (sim) =>
      count(sim, COUNT.active) !== RECOVERY_PROVIDER &&
      (sim.world.missing[RECOVERY_PROVIDER] as number) <= 0,
  } satisfies Record<string, Ask>,
  actions: controllerActions,
};

// ---- steps of the recovery plan

const stepDraws = PLAN.map(({ mu }) => drawOf({ law: 'lognormal', mu, sigma: STEP_SIGMA }));
const stepFollowers = PLAN.map((_, step) => followersOf(step));
const IDLE = 0;

/** Starts the steps that may be, in index order while there are people for them. */
function startSteps(sim: Ref60): void {
  for (let step = 0; step < PLAN.length; step += 1) {
    const persons = PLAN[step]?.persons ?? 0;
    const isReady = sim.isIn(KIND.step, step, IDLE) && sim.world.stepMissing[step] === 0;
    if (!isReady || persons > count(sim, COUNT.free)) continue;
    add(sim.world.counts, COUNT.free, -persons);
    tell(sim, KIND.step, step, EVENT.start);
  }
}

const step: Machine = {
  kind: 'step',
  config: {
    initial: 'idle',
    states: {
      idle: { on: { start: [{ target: 'running', actions: ['work'] }] } },
      running: {
        on: {
          due: [
            { guard: 'fails', actions: ['spend', 'work'] },
            { target: 'done', actions: ['spend', 'finish'] },
          ],
        },
      },
      done: { on: { reset: [{ target: 'idle' }] } },
    },
  },
  guards: { fails: (sim) => nextUnit(sim) < STEP_FAILURE },
  actions: {
    spend,
    work: (sim, self) => {
      scheduleDrawn(sim, KIND.step, self, at(stepDraws, self));
    },
    finish: (sim, self) => {
      const { world } = sim;
      add(world.counts, COUNT.free, PLAN[self]?.persons ?? 0);
      for (const follower of stepFollowers[self] ?? []) add(world.stepMissing, follower, -1);
      add(world.counts, COUNT.done, 1);
      if (count(sim, COUNT.done) < PLAN.length) startSteps(sim);
      else tell(sim, KIND.controller, 0, EVENT.planDone);
    },
  },
};

/** @param here where the machines that do most will find what they see */
export const machinesOf = (here: Here): readonly Machine[] => [
  upAndDown('provider', STATE.providerUp, STATE.providerDown),
  upAndDown('zone', STATE.zoneUp, STATE.zoneDown),
  instanceOf(here),
  upAndDown('data', STATE.dataSound, STATE.dataCorrupt),
  replication,
  backupOf(here),
  failback,
  controller,
  step,
];
