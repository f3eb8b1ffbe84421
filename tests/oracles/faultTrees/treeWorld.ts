/** What the machines of a dynamic fault tree share: numbers, columns, and what they tell each other. */
import { at } from '../../../src/base/assert.ts';
import { type Columns, float64, int32, uint8 } from '../../../src/engine/kernel/columns.ts';
import type {
  Action,
  Guard,
  Kernel,
  MachineDefinition,
} from '../../../src/engine/kernel/contract.ts';
import { type Dice, namesOf } from '../models/dice.ts';
import type { NumberedTree } from './faultTree.ts';

/** The engine counts whole ticks; a unit of time of a tree is so many. */
export const TICKS = 1_000_000;

/** Numbers of the kinds of machines. */
export const KINDS = {
  event: 0,
  counting: 1,
  order: 2,
  spare: 3,
  dependency: 4,
  inspection: 5,
} as const;

/** Numbers of events. */
export const TREE_EVENTS = {
  began: 0,
  'use.begun': 1,
  'failure.due': 2,
  struck: 3,
  repaired: 4,
  'below.changed': 5,
  'trigger.failed': 6,
  'trigger.repaired': 7,
  'strike.next': 8,
  'inspection.due': 9,
} as const;

/** What is drawn. */
export const PURPOSES = {
  failure: 0,
  repair: 1,
  atOnce: 2,
  fallible: 3,
  effect: 4,
  phase: 5,
} as const;

/** What a model of the kernel remembers of a tree. */
export const columnsOf = ({ events, gates, names, dependencies, inspections }: NumberedTree) => ({
  /** By gate: something below it changed. */
  asked: [uint8, gates.length] as const,
  /** By gate: which of its children a spare gate uses. */
  uses: [int32, gates.length] as const,
  /** By node. */
  inUse: [uint8, names.length] as const,
  /** By dependency: its trigger failed and it has not been told. */
  pulled: [uint8, dependencies.length] as const,
  /** By dependency: how many dependents it has struck. */
  struck: [int32, dependencies.length] as const,
  /** By event: failures and repairs drawn. */
  draws: [int32, events.length] as const,
  /** By inspection: phases gone by. */
  phases: [int32, inspections.length] as const,
  /** Of the top: whether it is down, whether it ever was, when it first was, since when it is, how long it was before. */
  down: [uint8, 1] as const,
  lost: [uint8, 1] as const,
  firstLoss: [float64, 1] as const,
  downSince: [float64, 1] as const,
  downBefore: [float64, 1] as const,
});

/** Where a node is among the machines. */
export interface Seat {
  readonly kind: number;
  readonly index: number;
}

/** What never changes in a tree, laid out for its machines. */
export interface TreePlan {
  readonly tree: NumberedTree;
  /** By node. */
  readonly seats: readonly Seat[];
  /** By node: gates right above it, and dependencies that it triggers. */
  readonly above: readonly (readonly number[])[];
  readonly triggers: readonly (readonly number[])[];
  /** By kind of gate, by index: its gate number. */
  readonly gatesOf: readonly (readonly number[])[];
  /** Names to draw by: events, then dependencies and inspections. */
  readonly drawnBy: readonly number[];
}

export type TreeSet = ReturnType<typeof columnsOf>;

export interface TreeSim extends Kernel {
  readonly plan: TreePlan;
  readonly columns: Columns<TreeSet>;
  readonly dice: Dice;
}

/** Lays out a tree for its machines. */
export function planOf(tree: NumberedTree): TreePlan {
  const kindOfGate = {
    and: 'counting',
    or: 'counting',
    vote: 'counting',
    pand: 'order',
    por: 'order',
    spare: 'spare',
  } as const;
  const gatesOf = Object.values(KINDS).map((): number[] => []);
  const seats: Seat[] = tree.events.map((_, index) => ({ kind: KINDS.event, index }));
  for (const [gate, { is }] of tree.gates.entries()) {
    const kind = KINDS[kindOfGate[is]];
    const index = at(gatesOf, kind).push(gate) - 1;
    seats.push({ kind, index });
  }
  const numbersWhere = <Item>(items: readonly Item[], holds: (item: Item) => boolean): number[] =>
    items.flatMap((item, index) => (holds(item) ? [index] : []));
  return {
    tree,
    seats,
    above: tree.names.map((_, node) => numbersWhere(tree.gates, ({ of }) => of.includes(node))),
    triggers: tree.names.map((_, node) =>
      numbersWhere(tree.dependencies, ({ trigger }) => trigger === node),
    ),
    gatesOf,
    drawnBy: namesOf([
      ...tree.names.slice(0, tree.events.length),
      ...tree.dependencies.map((_, index) => `dependency ${index}`),
      ...tree.inspections.map((_, index) => `inspection ${index}`),
    ]),
  };
}

export type TreeMachine = MachineDefinition<TreeSim>;
export type TreeGuard = Guard<TreeSim>;
export type TreeAction = Action<TreeSim>;

/** By kind: code of the state in which a machine has failed; -1 where nothing fails. */
const FAILED = [3, 1, 1, 1, -1, -1];

/** Whether a node has failed. */
export function isFailed(sim: TreeSim, node: number): boolean {
  const { kind, index } = at(sim.plan.seats, node);
  return sim.isIn(kind, index, at(FAILED, kind));
}

/** Tells whatever watches a node that it failed. */
export function tellFailure(sim: TreeSim, node: number): void {
  const { plan, columns } = sim;
  for (const gate of at(plan.above, node)) columns.asked[gate] = 1;
  for (const dependency of at(plan.triggers, node)) columns.pulled[dependency] = 1;
  if (node !== plan.tree.top) return;
  columns.down[0] = 1;
  if (columns.lost[0] === 0) {
    columns.lost[0] = 1;
    columns.firstLoss[0] = sim.now();
  }
  columns.downSince[0] = sim.now();
}

/** Tells whatever watches a node that it is up again. */
export function tellRepair(sim: TreeSim, node: number): void {
  const { plan, columns } = sim;
  for (const gate of at(plan.above, node)) columns.asked[gate] = 1;
  for (const dependency of at(plan.triggers, node)) {
    sim.send(KINDS.dependency, dependency, TREE_EVENTS['trigger.repaired']);
  }
  if (node === plan.tree.top) {
    columns.down[0] = 0;
    columns.downBefore[0] = at(columns.downBefore, 0) + sim.now() - at(columns.downSince, 0);
  }
}

/** A node is used from now on, and so is what it uses. */
export function beginUse(sim: TreeSim, node: number): void {
  const { plan, columns } = sim;
  const { tree } = plan;
  if (columns.inUse[node] === 1) return;
  columns.inUse[node] = 1;
  if (node < tree.events.length) {
    sim.send(KINDS.event, node, TREE_EVENTS['use.begun']);
    return;
  }
  const gate = node - tree.events.length;
  const { is, of } = at(tree.gates, gate);
  if (is === 'spare') beginUse(sim, at(of, at(columns.uses, gate)));
  else for (const child of of) beginUse(sim, child);
}
