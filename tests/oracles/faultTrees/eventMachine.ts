/** What fails by itself, or is struck. */
import { at } from '../../../src/base/assert.ts';
import { countsEnough } from './faultTree.ts';
import {
  isFailed,
  KINDS,
  PURPOSES,
  TICKS,
  TREE_EVENTS,
  type TreeAction,
  type TreeGuard,
  type TreeMachine,
  type TreeSim,
  tellFailure,
  tellRepair,
} from './treeWorld.ts';

/** Whether a node has failed once an event has; gates that remember are taken as they are. */
function wouldFail(sim: TreeSim, node: number, event: number): boolean {
  const { tree } = sim.plan;
  if (node === event || isFailed(sim, node)) return true;
  if (node < tree.events.length) return false;
  const gate = at(tree.gates, node - tree.events.length);
  const counts = gate.is === 'and' || gate.is === 'or' || gate.is === 'vote';
  return counts && countsEnough(gate, (child) => wouldFail(sim, child, event));
}

/** The failure of an event would be against a restriction. */
const isBarred: TreeGuard = (sim, event) =>
  sim.plan.tree.restrictions.some(({ is, of }) => {
    const fails = of.map((node) => wouldFail(sim, node, event));
    if (is === 'at-most-one') return fails.filter((one) => one).length > 1;
    return of.some(
      (node, place) =>
        place > 0 && at(fails, place) && !at(fails, place - 1) && !isFailed(sim, node),
    );
  });

function drawnWait(sim: TreeSim, event: number, rate: number, purpose: number): number {
  const { columns, dice, plan } = sim;
  const occurrence = at(columns.draws, event);
  columns.draws[event] = occurrence + 1;
  return TICKS * dice.wait(rate, { entity: at(plan.drawnBy, event), purpose, occurrence });
}

/** A new wait each time: exponential laws do not remember how long they were waited for. */
const countDown: TreeAction = (sim, self) => {
  const { rate, dormant } = at(sim.plan.tree.events, self);
  const pace = sim.columns.inUse[self] === 1 ? rate : rate * dormant;
  sim.cancel(KINDS.event, self, 0);
  if (pace === 0) return;
  const wait = drawnWait(sim, self, pace, PURPOSES.failure);
  sim.schedule(KINDS.event, self, 0, wait, TREE_EVENTS['failure.due']);
};

const awaitRepair: TreeAction = (sim, self) => {
  const { repair = 0 } = at(sim.plan.tree.events, self);
  sim.cancel(KINDS.event, self, 0);
  if (repair === 0) return;
  const wait = drawnWait(sim, self, repair, PURPOSES.repair);
  sim.schedule(KINDS.event, self, 0, wait, TREE_EVENTS.repaired);
};

const happens =
  (purpose: number, probabilityOf: (sim: TreeSim, event: number) => number): TreeGuard =>
  (sim, self) => {
    const probability = probabilityOf(sim, self);
    if (probability === 0 || probability === 1) return probability === 1;
    const entity = at(sim.plan.drawnBy, self);
    return sim.dice.uniform({ entity, purpose, occurrence: 0 }) < probability;
  };
const hasFailedAtOnce = happens(
  PURPOSES.atOnce,
  (sim, event) => at(sim.plan.tree.events, event).atOnce ?? 0,
);
const cannotFail = happens(
  PURPOSES.fallible,
  (sim, event) => 1 - (at(sim.plan.tree.events, event).fallible ?? 1),
);

const failing = {
  'failure.due': [{ guard: 'isBarred', actions: ['countDown'] }, { target: 'failed' }],
  struck: [{ guard: 'isBarred' }, { target: 'failed' }],
} as const;

/** A basic event. */
export const eventMachine: TreeMachine = {
  kind: 'event',
  config: {
    initial: 'standingBy',
    states: {
      standingBy: {
        on: {
          ...failing,
          began: [
            { guard: 'failsAtOnce', target: 'failed' },
            { guard: 'cannotFail', target: 'immune' },
            { guard: 'isInUse', target: 'inUse' },
            { actions: ['countDown'] },
          ],
          'use.begun': [{ target: 'inUse' }],
        },
      },
      inUse: {
        entry: ['countDown'],
        on: {
          ...failing,
          began: [
            { guard: 'failsAtOnce', target: 'failed' },
            { guard: 'cannotFail', target: 'immune' },
          ],
        },
      },
      immune: { entry: ['stopCounting'] },
      failed: {
        entry: ['awaitRepair', 'tellFailure'],
        exit: ['tellRepair'],
        on: {
          repaired: [
            { guard: 'isInUse', target: 'inUse' },
            { target: 'standingBy', actions: ['countDown'] },
          ],
        },
      },
    },
  },
  guards: {
    isBarred,
    cannotFail,
    failsAtOnce: (sim, self, value) =>
      hasFailedAtOnce(sim, self, value) && !isBarred(sim, self, value),
    isInUse: (sim, self) => sim.columns.inUse[self] === 1,
  },
  actions: {
    countDown,
    awaitRepair,
    stopCounting: (sim, self) => sim.cancel(KINDS.event, self, 0),
    tellFailure: (sim, self) => tellFailure(sim, self),
    tellRepair: (sim, self) => tellRepair(sim, self),
  },
};
