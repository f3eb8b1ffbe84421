/**
 * What changed levels are told to: entries of the trace, the machines concerned, and whoever watches. What is needed is
 * told before what needs it, so that each entry can name the one it follows from.
 */
import { at } from '../base/assert.ts';
import type { EntityRef } from '../model/entity.ts';
import type { TraceId } from '../model/trace.ts';
import {
  evaluate,
  levelOfNeeds,
  ownLevel,
  servedLevel,
  UNLIMITED,
  updateLevels,
} from './levels.ts';
import type { LevelNode, NeedTree } from './plant.ts';
import type { Simulation } from './simulation.ts';

/** One propagation under way. */
interface Wave {
  readonly sim: Simulation;
  readonly touched: ReadonlyMap<number, readonly TraceId[]>;
  /** Levels before it. */
  readonly before: Float64Array;
  /** Nodes that changed without an entry of their own, with what they follow from: it is handed on. */
  readonly unwritten: Map<number, readonly TraceId[]>;
}

/** Brings every level up to date after something was touched, records what changed and tells the machines concerned. */
export function propagate(sim: Simulation, touched: ReadonlyMap<number, readonly TraceId[]>): void {
  const before = Float64Array.from(sim.world.level);
  const wave = { sim, touched, before, unwritten: new Map() };
  const visited = updateLevels(sim, touched.keys());
  for (const index of visited) announce(wave, index);
  for (const index of visited) noteDeadlock(sim, index);
}

function announce(wave: Wave, index: number): void {
  const { sim, before } = wave;
  const { kind } = at(sim.plant.nodes, index);
  if (kind === 'service') announceService(wave, index);
  else if (at(before, index) === at(sim.world.level, index)) return;
  else if (kind === 'component') announceComponent(wave, index);
  else announceTool(wave, index);
}

const hasFallen = ({ sim, before }: Wave, index: number): boolean =>
  at(sim.world.level, index) < at(before, index);

function announceTool(wave: Wave, index: number): void {
  const causes = causesOf(wave, index, hasFallen(wave, index));
  wave.unwritten.set(index, causes);
  wave.sim.send('tool', at(wave.sim.plant.nodes, index).index, 'level.changed', 0, causes);
}

function announceComponent(wave: Wave, index: number): void {
  const { sim, before } = wave;
  const node = at(sim.plant.nodes, index);
  const from = Math.min(1, at(before, index));
  const to = Math.min(1, at(sim.world.level, index));
  const causes = causesOf(wave, index, hasFallen(wave, index));
  if (from === to) {
    // More than the nominal demand before and after: only a peak feels it.
    wave.unwritten.set(index, causes);
    return;
  }
  const limitedBy = to >= 1 ? null : limitOf(sim, node);
  const id = sim.record('component', node.index, { type: 'level', from, to, limitedBy, causes });
  sim.send('component', node.index, 'level.changed', 0, id < 0 ? [] : [id]);
}

function announceService(wave: Wave, index: number): void {
  const { sim, before, touched } = wave;
  const node = at(sim.plant.nodes, index);
  const from = at(sim.world.served, node.index);
  const to = servedLevel(sim, node.index);
  if (from === to) {
    if (at(before, index) !== at(sim.world.level, index)) {
      wave.unwritten.set(index, causesOf(wave, index, hasFallen(wave, index)));
    }
    // A peak may have changed what the same level means.
    const because = touched.get(index);
    if (because) sim.send('service', node.index, 'level.changed', 0, because);
    return;
  }
  sim.world.served[node.index] = to;
  const causes = causesOf(wave, index, to < from);
  const limitedBy = to >= 1 ? null : limitOf(sim, node);
  const id = sim.record('service', node.index, { type: 'level', from, to, limitedBy, causes });
  const because = id < 0 ? [] : [id];
  sim.send('service', node.index, 'level.changed', 0, because);
  for (const probe of at(sim.plant.services, node.index).probes) {
    sim.send('probe', probe, 'truth.changed', 0, because);
  }
}

/** The node that holds a need tree down: the lowest of `all`, the one that is short of the count in `at-least`. */
function limitingNode(sim: Simulation, tree: NeedTree): number {
  if (tree.type === 'node') return tree.node;
  const ranked = tree.of
    .map((need) => ({ need, level: levelOfNeeds(sim, need) }))
    .sort((a, b) => (tree.type === 'all' ? a.level - b.level : b.level - a.level));
  const chosen = ranked[tree.type === 'all' ? 0 : tree.count - 1];
  return chosen ? limitingNode(sim, chosen.need) : -1;
}

/** What a service needs for the degraded mode in force; null outside modes, and for everything else. */
function needsOfMode({ plant, world }: Simulation, node: LevelNode): NeedTree | null {
  const mode = node.kind === 'service' ? at(world.serviceMode, node.index) : -1;
  return mode < 0 ? null : at(at(plant.services, node.index).modes, mode).needs;
}

function limitOf(sim: Simulation, node: LevelNode): EntityRef {
  const mode = needsOfMode(sim, node);
  const needs = mode && levelOfNeeds(sim, mode) <= 0 ? mode : node.needs;
  if (needs === node.needs && ownLevel(sim, node) <= levelOfNeeds(sim, needs)) return node.entity;
  const limiting = limitingNode(sim, needs);
  return limiting < 0 ? node.entity : at(sim.plant.nodes, limiting).entity;
}

function nodesIn(tree: NeedTree): readonly number[] {
  return tree.type === 'node' ? [tree.node] : tree.of.flatMap(nodesIn);
}

/** What last changed a node: its own entry, or what an unwritten change follows from. */
function lastChangeOf({ sim, unwritten }: Wave, index: number): readonly TraceId[] {
  const handedOn = unwritten.get(index);
  if (handedOn) return handedOn;
  const { kind, index: number } = at(sim.plant.nodes, index);
  const id = sim.lastChange(kind, number);
  return id < 0 ? [] : [id];
}

/**
 * Entries that moved the level, oldest first. A fall follows from what now holds the level down, and from nothing
 * else; a rise from the last of what had been missing.
 */
function causesOf(wave: Wave, index: number, fell: boolean): readonly TraceId[] {
  const { sim, touched } = wave;
  const node = at(sim.plant.nodes, index);
  const mode = needsOfMode(sim, node);
  const inputs = [...nodesIn(node.needs), ...(mode ? nodesIn(mode) : [])];
  if (fell) {
    const limiting = limitOf(sim, node);
    const held = inputs.find((input) => at(sim.plant.nodes, input).entity === limiting);
    const because = held === undefined ? [] : lastChangeOf(wave, held);
    if (because.length > 0) return because;
  }
  const touchedBy = touched.get(index) ?? [];
  if (touchedBy.length > 0) return inOrder(touchedBy);
  const latest = inputs.flatMap((input) => lastChangeOf(wave, input));
  if (latest.length > 0) return [Math.max(...latest)];
  // In a cycle of mutual needs one is told before what moved it.
  return inOrder([...touched.values()].flat());
}

const inOrder = (ids: readonly TraceId[]): readonly TraceId[] =>
  [...new Set(ids)].sort((a, b) => a - b);

/** Records once that a cycle of mutual needs is down although each member would run if the others did. */
function noteDeadlock(sim: Simulation, index: number): void {
  const { cycle } = at(sim.plant.nodes, index);
  const { world } = sim;
  if (cycle.length === 0 || cycle[0] !== index) {
    if (cycle.length > 0 && cycle[0] !== undefined && cycle[0] !== index)
      noteDeadlock(sim, cycle[0]);
    return;
  }
  const isDown = cycle.every((member) => at(world.level, member) === 0);
  const couldRun = isDown && wouldRunTogether(sim, cycle);
  if (couldRun && at(world.nodeDeadlocked, index) === 0) {
    const node = at(sim.plant.nodes, index);
    const members = cycle.map((member) => at(sim.plant.nodes, member));
    const causes = members
      .map((member) => sim.lastChange(member.kind, member.index))
      .filter((id) => id >= 0);
    sim.record(node.kind, node.index, {
      type: 'mutual-dependency',
      members: members.map((member) => member.entity),
      causes: [...new Set(causes)].sort((a, b) => a - b),
    });
  }
  world.nodeDeadlocked[index] = couldRun ? 1 : 0;
}

/** Whether the members of a cycle would all run if each could count on the others. */
function wouldRunTogether(sim: Simulation, cycle: readonly number[]): boolean {
  const present = cycle.map((member) => at(sim.world.level, member));
  for (const member of cycle) sim.world.level[member] = UNLIMITED;
  const runs = cycle.every((member) => evaluate(sim, member) > 0);
  cycle.forEach((member, i) => {
    sim.world.level[member] = at(present, i);
  });
  return runs;
}
