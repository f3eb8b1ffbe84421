/**
 * Dynamic fault trees as machines of the engine's kernel: one machine for each basic event, gate, dependency and inspection.
 * Gates are asked from below once whatever failed has been told (`settle`), then dependencies strike one by one, so that
 * what happens in one instant has the order that trees give it.
 */
import { at } from '../../../src/base/assert.ts';
import type { Model } from '../../../src/engine/kernel/contract.ts';
import { createDice } from '../models/dice.ts';
import { LIMITS, type Played } from '../models/playModel.ts';
import { eventMachine } from './eventMachine.ts';
import { type FaultTree, numbered } from './faultTree.ts';
import { countingMachine, orderMachine, spareMachine } from './gateMachines.ts';
import { dependencyMachine, inspectionMachine } from './outsideMachines.ts';
import {
  beginUse,
  columnsOf,
  KINDS,
  planOf,
  TREE_EVENTS,
  type TreeSet,
  type TreeSim,
} from './treeWorld.ts';

/** The first gate that was asked, from below; then dependencies, one strike at a time. */
function settle(sim: TreeSim): boolean {
  const { plan, columns } = sim;
  const { tree, seats } = plan;
  for (let gate = 0; gate < tree.gates.length; gate += 1) {
    if (columns.asked[gate] === 0) continue;
    columns.asked[gate] = 0;
    const { kind, index } = at(seats, tree.events.length + gate);
    sim.send(kind, index, TREE_EVENTS['below.changed']);
    return true;
  }
  for (let index = 0; index < tree.dependencies.length; index += 1) {
    if (sim.isIn(KINDS.dependency, index, 1)) {
      sim.send(KINDS.dependency, index, TREE_EVENTS['strike.next']);
      return true;
    }
    if (columns.pulled[index] === 0) continue;
    columns.pulled[index] = 0;
    sim.send(KINDS.dependency, index, TREE_EVENTS['trigger.failed']);
    return true;
  }
  return false;
}

/** In the order of the numbers of their kinds. */
const MACHINES = [
  eventMachine,
  countingMachine,
  orderMachine,
  spareMachine,
  dependencyMachine,
  inspectionMachine,
];

/** A tree as a model of the kernel. */
export function treeModel(written: FaultTree): Played<TreeSim, TreeSet> {
  const tree = numbered(written);
  const plan = planOf(tree);
  const dice = createDice();
  const gateCount = (kind: number): number => at(plan.gatesOf, kind).length;
  const model: Model<TreeSim, TreeSet> = {
    machines: MACHINES,
    counts: [
      tree.events.length,
      gateCount(KINDS.counting),
      gateCount(KINDS.order),
      gateCount(KINDS.spare),
      tree.dependencies.length,
      tree.inspections.length,
    ],
    timers: [1, 0, 0, 0, 0, 1],
    events: Object.keys(TREE_EVENTS),
    reportedWhenIgnored: new Set(),
    alarms: 0,
    wholeTime: true,
    columns: columnsOf(tree),
    limits: LIMITS,
    subjectOf: (kind, index) => ({
      kind: 'component',
      id: `${at(Object.keys(KINDS), kind)} ${index}`,
    }),
    join: (kernel, columns) => ({ ...kernel, plan, columns, dice }),
    prepare: () => undefined,
    begin: (sim) => {
      for (const root of tree.roots) beginUse(sim, root);
      for (const index of tree.events.keys()) sim.send(KINDS.event, index, TREE_EVENTS.began);
      for (const index of tree.inspections.keys())
        sim.send(KINDS.inspection, index, TREE_EVENTS.began);
    },
    onAlarm: () => undefined,
    settle,
  };
  return { model, dice };
}
