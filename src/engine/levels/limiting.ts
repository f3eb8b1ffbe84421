/** What holds a level where it is. */
import { at } from '../../base/assert.ts';
import type { EntityRef } from '../../model/entity.ts';
import { KIND, STATE } from '../codes.ts';
import type { LevelNode, NeedTree } from '../plant/levels.ts';
import type { Simulation } from '../simulation.ts';
import { levelOfNeeds, ownLevel } from './levels.ts';

/** What limits a need in the end: something, or the reserve that stands in for it. */
export type Limit = Extract<NeedTree, { type: 'node' | 'reserve' }>;

/** Whether something has just fallen: of several that hold a level down, it is the one that made it fall. */
export type HasFallen = (limit: Limit) => boolean;

const NOTHING_FELL: HasFallen = () => false;

const hasFallenIn = (tree: NeedTree, hasFallen: HasFallen): boolean => {
  if (tree.type === 'node') return hasFallen(tree);
  if (tree.type === 'reserve') return hasFallen(tree) || hasFallenIn(tree.of, hasFallen);
  return tree.of.some((need) => hasFallenIn(need, hasFallen));
};

interface Ranked {
  readonly need: NeedTree;
  readonly level: number;
}

type Gate = Exclude<NeedTree, Limit>;

/** Branches that hold a gate down, the one to name when none has just fallen first; none when too few are asked for. */
function holding(sim: Simulation, tree: Gate): readonly Ranked[] {
  const isCount = tree.type === 'at-least';
  const ranked = tree.of
    .map((need): Ranked => ({ need, level: levelOfNeeds(sim, need) }))
    .sort((a, b) => (isCount ? b.level - a.level : a.level - b.level));
  const first = isCount ? tree.count - 1 : 0;
  const limit = ranked[first];
  if (!limit) return [];
  if (tree.type === 'share') return ranked.filter((one) => one === limit || one.level < 1);
  const others = ranked.filter((one) => one !== limit && one.level <= limit.level);
  return [limit, ...others];
}

/**
 * What holds a need tree down: the lowest of `all`; of `at-least` the one that makes the count too short, then those that had
 * gone before, without which it would stand. Empty for nothing.
 */
export function limitsOf(
  sim: Simulation,
  tree: NeedTree,
  hasFallen: HasFallen = NOTHING_FELL,
): readonly Limit[] {
  if (tree.type === 'node' || tree.type === 'reserve') return [tree];
  const held = holding(sim, tree).map(({ need }) => need);
  const fallen = held.filter((need) => hasFallenIn(need, hasFallen));
  const chosen = fallen[0] ?? held[0];
  if (!chosen) return [];
  const before =
    tree.type === 'at-least'
      ? held.filter((need) => need !== chosen && !fallen.includes(need))
      : [];
  return [
    ...limitsOf(sim, chosen, hasFallen),
    ...before.flatMap((need) => limitsOf(sim, need).slice(0, 1)),
  ];
}

const entityOf = ({ plant }: Simulation, limit: Limit): EntityRef =>
  limit.type === 'node'
    ? at(plant.nodes, limit.node).entity
    : at(plant.reserves, limit.reserve).entity;

/** What holds a need tree down; null for nothing. */
export function limitingEntity(
  sim: Simulation,
  tree: NeedTree,
  hasFallen: HasFallen = NOTHING_FELL,
): EntityRef | null {
  const [limit] = limitsOf(sim, tree, hasFallen);
  return limit ? entityOf(sim, limit) : null;
}

/** What a service needs for the degraded mode in force; null outside modes, and for everything else. */
export function needsOfMode({ plant, world }: Simulation, node: LevelNode): NeedTree | null {
  const mode = node.kind === KIND.service ? (world.serviceMode[node.index] as number) : -1;
  return mode < 0 ? null : at(at(plant.services, node.index).modes, mode).needs;
}

/** What serving copies need where they stand, when that is what holds them down. */
function needsOfCopies(sim: Simulation, node: LevelNode): readonly NeedTree[] {
  if (node.kind !== KIND.component) return [];
  return at(sim.plant.components, node.index).copies.flatMap((copy) => {
    const { needs, capacity } = at(sim.plant.copies, copy);
    const isHeld =
      needs && sim.isIn(KIND.copy, copy, STATE.copy.serving) && levelOfNeeds(sim, needs) < capacity;
    return isHeld ? [needs] : [];
  });
}

/** The needs that hold the level of a node down; null when it is the node itself. */
export function limitingNeeds(
  sim: Simulation,
  index: number,
  hasFallen: HasFallen = NOTHING_FELL,
): NeedTree | null {
  const node = at(sim.plant.nodes, index);
  const mode = needsOfMode(sim, node);
  const needs = mode && levelOfNeeds(sim, mode) <= 0 ? mode : node.needs;
  if (needs === node.needs && ownLevel(sim, index) <= levelOfNeeds(sim, needs)) {
    const ofCopies = needsOfCopies(sim, node);
    return ofCopies.find((one) => hasFallenIn(one, hasFallen)) ?? ofCopies[0] ?? null;
  }
  return needs;
}

/** What holds the level of a node where it is: the node itself, or what limits its needs. */
export function limitOf(sim: Simulation, index: number, hasFallen?: HasFallen): EntityRef {
  const { entity } = at(sim.plant.nodes, index);
  const needs = limitingNeeds(sim, index, hasFallen);
  return (needs && limitingEntity(sim, needs, hasFallen)) ?? entity;
}
