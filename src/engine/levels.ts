/**
 * Levels of tools, components and services, propagated along needs.
 *
 * Two passes from what was touched: first every level that must fall falls, until nothing more does (the greatest
 * fixpoint below the present); then every level that may rise rises (the least fixpoint above). So components that need
 * each other go on running together, and together stay down once stopped: a mutual dependency that prevents a restart is
 * found, not hidden. Those that run are then as strong as what is left of each (the greatest fixpoint among the running),
 * or a cycle that was only weakened would never recover. The result does not depend on the order of evaluation. ADR 0011.
 */
import { at } from '../base/assert.ts';
import { demandOf, highestDemand } from './demand.ts';
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

/** What a node gives by itself, whatever it needs. */
export function ownLevel(sim: Simulation, node: LevelNode): number {
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
  const capacity = serving.reduce(
    (sum, copy) => sum + at(plant.copies, copy).capacity * at(world.copyRouted, copy),
    0,
  );
  // Clients who do not reach any of them yet are not served, however much room there is.
  const reached = serving.reduce((most, copy) => Math.max(most, at(world.copyRouted, copy)), 0);
  return reached < 1 ? Math.min(capacity, reached * highestDemand(sim)) : capacity;
}

/** What a node's level should be, given the others. */
export function evaluate(sim: Simulation, index: number): number {
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
export function servedLevel(sim: Simulation, service: number): number {
  const { plant, world } = sim;
  const raw = at(world.level, plant.firstServiceNode + service) / demandOf(sim, service);
  const mode = at(world.serviceMode, service);
  if (mode < 0) return rounded(Math.min(1, raw));
  const { capacity, needs } = at(at(plant.services, service).modes, mode);
  const kept = levelOfNeeds(sim, needs) > 0 ? capacity : 0;
  return rounded(Math.min(1, Math.max(raw, kept)));
}

/** Running members of cycles of mutual needs: as strong as the greatest fixpoint. Answers whether any became stronger. */
function strengthenCycles(sim: Simulation, visited: Set<number>): boolean {
  const { nodes } = sim.plant;
  const { level } = sim.world;
  const members = [...new Set([...visited].flatMap((index) => at(nodes, index).cycle))].filter(
    (index) => at(level, index) > 0,
  );
  const before = members.map((index) => at(level, index));
  for (const index of members) level[index] = UNLIMITED;
  pass(sim, members, visited, Math.min);
  const risen = members.filter((index, i) => at(level, index) > at(before, i));
  pass(
    sim,
    risen.flatMap((index) => at(nodes, index).dependents),
    visited,
    Math.max,
  );
  return risen.length > 0;
}

/** Brings every level up to date after some nodes were touched. Answers the nodes that were looked at, in rank order. */
export function updateLevels(sim: Simulation, touched: Iterable<number>): readonly number[] {
  const visited = new Set<number>();
  pass(sim, touched, visited, Math.min);
  pass(sim, [...visited], visited, Math.max);
  // What became stronger may have been all that weakened the next cycle.
  while (strengthenCycles(sim, visited));
  const { nodes } = sim.plant;
  return [...visited].sort((a, b) => at(nodes, a).rank - at(nodes, b).rank || a - b);
}
