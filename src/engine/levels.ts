/**
 * Levels of tools, components and services, propagated along needs.
 *
 * Two passes from what was touched: first every level that must fall falls, until nothing more does (the greatest
 * fixpoint below the present); then every level that may rise rises (the least fixpoint above). So components that need
 * each other go on running together, and together stay down once stopped: a mutual dependency that prevents a restart is
 * found, not hidden. The result does not depend on the order of evaluation. ADR 0011.
 */
import { at } from '../base/assert.ts';
import type { EntityRef } from '../model/entity.ts';
import type { TraceId } from '../model/trace.ts';
import { demandOf } from './demand.ts';
import { isHostAvailable } from './hosts.ts';
import type { LevelNode, NeedTree } from './plant.ts';
import type { Simulation } from './simulation.ts';

/** Level of what has no capacity of its own: more than any demand, still exact in sums. */
export const UNLIMITED = 1e9;

/** Levels are shares of demand; differences below this are rounding, not service. */
const PRECISION = 1e9;
const rounded = (level: number): number => Math.round(level * PRECISION) / PRECISION;

/** Level a need tree gets from the present levels. */
export function levelOfNeeds(sim: Simulation, tree: NeedTree): number {
  if (tree.type === 'node') return Math.max(at(sim.world.level, tree.node), tree.floor);
  const levels = tree.of.map((need) => levelOfNeeds(sim, need));
  if (tree.type === 'all')
    return levels.reduce((least, level) => Math.min(least, level), UNLIMITED);
  levels.sort((a, b) => b - a);
  return levels[tree.count - 1] ?? 0;
}

function ownLevel(sim: Simulation, node: LevelNode): number {
  const { plant, world } = sim;
  if (node.kind === 'service') return UNLIMITED;
  if (node.kind === 'tool') {
    const { places } = at(plant.tools, node.index);
    const reachable = places.length === 0 || places.some((place) => isHostAvailable(sim, place));
    return reachable && at(world.toolBroken, node.index) === 0 ? UNLIMITED : 0;
  }
  const { copies, quorum } = at(plant.components, node.index);
  const serving = copies.filter((copy) => sim.isIn('copy', copy, 'serving'));
  if (serving.length < quorum) return 0;
  return serving.reduce(
    (sum, copy) => sum + at(plant.copies, copy).capacity * at(world.copyRouted, copy),
    0,
  );
}

/** What a node's level should be, given the others. */
function evaluate(sim: Simulation, index: number): number {
  const node = at(sim.plant.nodes, index);
  return rounded(Math.min(ownLevel(sim, node), levelOfNeeds(sim, node.needs)));
}

/** One pass: moves levels in one direction only, following dependents, until nothing moves. */
function pass(
  sim: Simulation,
  from: Iterable<number>,
  visited: Set<number>,
  move: (present: number, wanted: number) => number,
): void {
  const queue = [...from];
  const queued = new Set(queue);
  for (let next = 0; next < queue.length; next += 1) {
    const index = at(queue, next);
    queued.delete(index);
    visited.add(index);
    const present = at(sim.world.level, index);
    const level = move(present, evaluate(sim, index));
    if (level === present) continue;
    sim.world.level[index] = level;
    for (const dependent of at(sim.plant.nodes, index).dependents) {
      if (!queued.has(dependent)) {
        queued.add(dependent);
        queue.push(dependent);
      }
    }
  }
}

/** Levels as the run begins: the greatest fixpoint, everything that can run runs. */
export function settleLevels(sim: Simulation): void {
  sim.world.level.fill(UNLIMITED);
  pass(sim, sim.plant.nodes.keys(), new Set(), Math.min);
  sim.plant.services.forEach((_, service) => {
    sim.world.served[service] = servedLevel(sim, service);
  });
}

/** Share of the demand that users get now, from 0 to 1; a degraded mode keeps at least its capacity. */
function servedLevel(sim: Simulation, service: number): number {
  const { plant, world } = sim;
  const raw = at(world.level, plant.firstServiceNode + service) / demandOf(sim, service);
  const mode = at(world.serviceMode, service);
  if (mode < 0) return rounded(Math.min(1, raw));
  const { capacity, needs } = at(at(plant.services, service).modes, mode);
  const kept = levelOfNeeds(sim, needs) > 0 ? capacity : 0;
  return rounded(Math.min(1, Math.max(raw, kept)));
}

/**
 * Brings every level up to date after something was touched, records what changed (what is needed before what
 * needs it) and tells the machines concerned.
 */
export function propagate(sim: Simulation, touched: ReadonlyMap<number, readonly TraceId[]>): void {
  const before = Float64Array.from(sim.world.level);
  const visited = new Set<number>();
  pass(sim, touched.keys(), visited, Math.min);
  pass(sim, [...visited], visited, Math.max);
  const { nodes } = sim.plant;
  const changed = [...visited].sort((a, b) => at(nodes, a).rank - at(nodes, b).rank || a - b);
  for (const index of changed) {
    announce(sim, index, at(before, index), touched.get(index) ?? []);
  }
  for (const index of changed) noteDeadlock(sim, index);
}

interface Movement {
  readonly fell: boolean;
  readonly touchedBy: readonly TraceId[];
}

function announce(
  sim: Simulation,
  index: number,
  before: number,
  touchedBy: readonly TraceId[],
): void {
  const node = at(sim.plant.nodes, index);
  const after = at(sim.world.level, index);
  if (node.kind === 'service') announceService(sim, node, touchedBy);
  else if (before === after) return;
  else if (node.kind === 'component') announceComponent(sim, node, [before, after], touchedBy);
  else {
    const causes = causesOf(sim, node, { fell: after < before, touchedBy });
    sim.send('tool', node.index, 'level.changed', 0, causes);
  }
}

function announceComponent(
  sim: Simulation,
  node: LevelNode,
  [before, after]: readonly [number, number],
  touchedBy: readonly TraceId[],
): void {
  const from = Math.min(1, before);
  const to = Math.min(1, after);
  if (from === to) return;
  const id = sim.record('component', node.index, {
    type: 'level',
    from,
    to,
    limitedBy: to >= 1 ? null : limitOf(sim, node),
    causes: causesOf(sim, node, { fell: to < from, touchedBy }),
  });
  sim.send('component', node.index, 'level.changed', 0, id < 0 ? [] : [id]);
}

function announceService(sim: Simulation, node: LevelNode, touchedBy: readonly TraceId[]): void {
  const from = at(sim.world.served, node.index);
  const to = servedLevel(sim, node.index);
  if (from === to) return;
  sim.world.served[node.index] = to;
  const id = sim.record('service', node.index, {
    type: 'level',
    from,
    to,
    limitedBy: to >= 1 ? null : limitOf(sim, node),
    causes: causesOf(sim, node, { fell: to < from, touchedBy }),
  });
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

function limitOf(sim: Simulation, node: LevelNode): EntityRef {
  if (ownLevel(sim, node) <= levelOfNeeds(sim, node.needs)) return node.entity;
  const limiting = limitingNode(sim, node.needs);
  return limiting < 0 ? node.entity : at(sim.plant.nodes, limiting).entity;
}

function nodesIn(tree: NeedTree): readonly number[] {
  return tree.type === 'node' ? [tree.node] : tree.of.flatMap(nodesIn);
}

/**
 * Entries that moved the level, oldest first. A fall follows from what now holds the level down, and from nothing
 * else; a rise from the last of what had been missing.
 */
function causesOf(sim: Simulation, node: LevelNode, moved: Movement): readonly TraceId[] {
  const inputs = nodesIn(node.needs).map((index) => at(sim.plant.nodes, index));
  if (moved.fell) {
    const limiting = limitOf(sim, node);
    const held = inputs.find(({ entity }) => entity === limiting);
    const id = held ? sim.lastChange(held.kind, held.index) : -1;
    if (id >= 0) return [id];
  }
  const latest = inputs.reduce(
    (id, input) => Math.max(id, sim.lastChange(input.kind, input.index)),
    -1,
  );
  const ids = moved.touchedBy.length > 0 ? moved.touchedBy : [latest];
  return [...new Set(ids)].filter((id) => id >= 0).sort((a, b) => a - b);
}

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
