/** Gates: those that count, those that mind the order, those that have spares. */
import { at } from '../../../src/base/assert.ts';
import { countsEnough, type Gate } from './faultTree.ts';
import {
  beginUse,
  isFailed,
  KINDS,
  type TreeAction,
  type TreeGuard,
  type TreeMachine,
  type TreeSim,
  tellFailure,
  tellRepair,
} from './treeWorld.ts';

/** Number of a gate machine as a gate of the tree. */
const gateOf = (sim: TreeSim, kind: number, self: number): number =>
  at(at(sim.plan.gatesOf, kind), self);

const aboutGate =
  (kind: number, ask: (sim: TreeSim, gate: Gate, number: number) => boolean): TreeGuard =>
  (sim, self) => {
    const number = gateOf(sim, kind, self);
    return ask(sim, at(sim.plan.tree.gates, number), number);
  };
const allUp = (kind: number): TreeGuard =>
  aboutGate(kind, (sim, { of }) => !of.some((child) => isFailed(sim, child)));
const tellings = (kind: number): Readonly<Record<string, TreeAction>> => ({
  tellFailure: (sim, self) =>
    tellFailure(sim, sim.plan.tree.events.length + gateOf(sim, kind, self)),
  tellRepair: (sim, self) => tellRepair(sim, sim.plan.tree.events.length + gateOf(sim, kind, self)),
});

/** `and`, `or` and `vote`. */
export const countingMachine: TreeMachine = {
  kind: 'counting gate',
  config: {
    initial: 'up',
    states: {
      up: { on: { 'below.changed': [{ guard: 'isEnough', target: 'failed' }] } },
      failed: {
        entry: ['tellFailure'],
        exit: ['tellRepair'],
        on: { 'below.changed': [{ guard: 'isEnough' }, { target: 'up' }] },
      },
    },
  },
  guards: {
    isEnough: aboutGate(KINDS.counting, (sim, gate) =>
      countsEnough(gate, (child) => isFailed(sim, child)),
    ),
  },
  actions: tellings(KINDS.counting),
};

/** `pand` and `por`. */
export const orderMachine: TreeMachine = {
  kind: 'order gate',
  config: {
    initial: 'waiting',
    states: {
      waiting: {
        on: {
          'below.changed': [
            { guard: 'isComplete', target: 'failed' },
            { guard: 'isBroken', target: 'safe' },
          ],
        },
      },
      failed: {
        entry: ['tellFailure'],
        exit: ['tellRepair'],
        on: { 'below.changed': [{ guard: 'allUp', target: 'waiting' }] },
      },
      safe: { on: { 'below.changed': [{ guard: 'allUp', target: 'waiting' }] } },
    },
  },
  guards: {
    isComplete: aboutGate(KINDS.order, (sim, { is, of }) =>
      is === 'por' ? isFailed(sim, at(of, 0)) : of.every((child) => isFailed(sim, child)),
    ),
    /** Something has failed while what is left of it has not. */
    isBroken: aboutGate(KINDS.order, (sim, { of }) =>
      of.some(
        (child, place) => place > 0 && isFailed(sim, child) && !isFailed(sim, at(of, place - 1)),
      ),
    ),
    allUp: allUp(KINDS.order),
  },
  actions: tellings(KINDS.order),
};

/** What a spare gate may use next: neither failed nor used by another gate. -1: nothing is left. */
function nextSpare(sim: TreeSim, number: number): number {
  const { tree, gatesOf } = sim.plan;
  const { of } = at(tree.gates, number);
  const { uses } = sim.columns;
  return of.findIndex(
    (child, place) =>
      place > at(uses, number) &&
      !isFailed(sim, child) &&
      !at(gatesOf, KINDS.spare).some(
        (other) => other !== number && at(at(tree.gates, other).of, at(uses, other)) === child,
      ),
  );
}

const use =
  (placeOf: (sim: TreeSim, number: number) => number): TreeAction =>
  (sim, self) => {
    const { tree } = sim.plan;
    const number = gateOf(sim, KINDS.spare, self);
    const place = placeOf(sim, number);
    sim.columns.uses[number] = place;
    if (sim.columns.inUse[tree.events.length + number] === 1) {
      beginUse(sim, at(at(tree.gates, number).of, place));
    }
  };

/** `spare`. */
export const spareMachine: TreeMachine = {
  kind: 'spare gate',
  config: {
    initial: 'served',
    states: {
      served: {
        on: {
          'below.changed': [
            { guard: 'allUp', actions: ['useTheFirst'] },
            { guard: 'isServed' },
            { guard: 'hasASpare', actions: ['useTheNext'] },
            { target: 'failed' },
          ],
        },
      },
      failed: {
        entry: ['tellFailure'],
        exit: ['tellRepair'],
        on: { 'below.changed': [{ guard: 'allUp', target: 'served', actions: ['useTheFirst'] }] },
      },
    },
  },
  guards: {
    allUp: allUp(KINDS.spare),
    isServed: aboutGate(
      KINDS.spare,
      (sim, { of }, number) => !isFailed(sim, at(of, at(sim.columns.uses, number))),
    ),
    hasASpare: aboutGate(KINDS.spare, (sim, _gate, number) => nextSpare(sim, number) >= 0),
  },
  actions: {
    ...tellings(KINDS.spare),
    useTheFirst: use(() => 0),
    useTheNext: use(nextSpare),
  },
};
