/**
 * Levels of tools, components and services, propagated along needs.
 *
 * Two passes from what was touched: first every level that must fall falls, until nothing more does (the greatest
 * fixpoint below the present); then every level that may rise rises (the least fixpoint above). So components that need
 * each other go on running together, and together stay down once stopped: a mutual dependency that prevents a restart is
 * found, not hidden. Those that run are then as strong as what is left of each (the greatest fixpoint among the running),
 * or a cycle that was only weakened would never recover. The result does not depend on the order of evaluation. ADR 0011.
 */
import { at } from '../../base/assert.ts';
import { demandOf, highestDemand } from '../calendar/calendarNow.ts';
import { KIND, STATE } from '../codes.ts';
import { isHostAvailable } from '../places/hosts.ts';
import {
  END_COPY,
  END_DEPENDENT,
  END_NEED,
  FIRST_COPY,
  FIRST_DEPENDENT,
  FIRST_NEED,
  HOLDS,
  IS_CYCLIC,
  IS_PLAIN,
  NODE_INDEX,
  NODE_KIND,
  NODE_PLACE,
  NODE_ROW,
  NODE_TRAITS,
  QUORUM,
  WRITES,
} from '../plant/levelRows.ts';
import type { NeedTree } from '../plant/levels.ts';
import type { Place } from '../plant/places.ts';
import type { Simulation } from '../simulation.ts';
import { sortFirst, type TouchedSet } from '../touched.ts';
import { DATA } from '../world.ts';
import { capacityNow } from './grants.ts';

/** Level of what has no capacity of its own: more than any demand, still exact in sums. */
export const UNLIMITED = 1e9;

/** Levels are shares of demand; differences below this are rounding, not service. */
const PRECISION = 1e9;
const rounded = (level: number): number => Math.round(level * PRECISION) / PRECISION;

/** Level a need tree gets from the present levels. */
export function levelOfNeeds(sim: Simulation, tree: NeedTree): number {
  if (tree.type === 'node') return Math.max(sim.world.level[tree.node] as number, tree.floor);
  if (tree.type === 'share') return meanOf(sim, tree);
  if (tree.type === 'reserve') {
    // What stands in for a need takes nothing away from it; a lease that lapsed has to be regained first.
    const cover = sim.world.reserveCover[tree.reserve] as number;
    return cover < 0 ? tree.floor : Math.max(levelOfNeeds(sim, tree.of), cover, tree.floor);
  }
  return tree.type === 'all' ? lowestOf(sim, tree.of) : highestButOf(sim, tree.of, tree.count);
}

/** What a share of systems gives: each at full level counts for as many as it stands for. */
function meanOf(sim: Simulation, { weights, of }: Extract<NeedTree, { type: 'share' }>): number {
  let sum = 0;
  let whole = 0;
  for (let branch = 0; branch < of.length; branch += 1) {
    const weight = at(weights, branch);
    sum += weight * Math.min(1, levelOfNeeds(sim, at(of, branch)));
    whole += weight;
  }
  // All of it is no bound of its own.
  return sum >= whole ? UNLIMITED : sum / whole;
}

function lowestOf(sim: Simulation, branches: readonly NeedTree[]): number {
  let least = UNLIMITED;
  for (const branch of branches) least = Math.min(least, levelOfNeeds(sim, branch));
  return least;
}

/** The level that is exceeded or equalled by so many branches; 0 when there are fewer. */
function highestButOf(sim: Simulation, branches: readonly NeedTree[], count: number): number {
  const { scratch } = sim;
  const levels = scratch.branches;
  const bottom = scratch.branchTop;
  for (const branch of branches) {
    const top = scratch.branchTop;
    scratch.branchTop = top + 1;
    const level = levelOfNeeds(sim, branch);
    let hole = top;
    // Highest first.
    while (hole > bottom && (levels[hole - 1] as number) < level) {
      levels[hole] = levels[hole - 1] as number;
      hole -= 1;
    }
    levels[hole] = level;
  }
  scratch.branchTop = bottom;
  return count > branches.length ? 0 : (levels[bottom + count - 1] as number);
}

function canBeReached(sim: Simulation, places: readonly Place[]): boolean {
  for (const place of places) if (isHostAvailable(sim, place)) return true;
  return places.length === 0;
}

/** What a copy gives: what it has, as far as what it needs where it stands allows. */
function givenBy(sim: Simulation, copy: number): number {
  const capacity = capacityNow(sim, copy);
  if (sim.plant.levels.copyNeeds[copy] === 0) return capacity;
  const { needs } = at(sim.plant.copies, copy);
  return needs ? Math.min(capacity, levelOfNeeds(sim, needs)) : capacity;
}

/** What the serving copies of a component give: their capacities by the share of clients routed to them. */
export function capacityOf(sim: Simulation, component: number): number {
  const { rows } = sim.plant.levels;
  const row = (sim.plant.firstComponentNode + component) * NODE_ROW;
  const end = rows[row + END_COPY] as number;
  let serving = 0;
  let capacity = 0;
  let reached = 0;
  for (let copy = rows[row + FIRST_COPY] as number; copy < end; copy += 1) {
    if (!sim.isIn(KIND.copy, copy, STATE.copy.serving)) continue;
    const routed = sim.world.copyRouted[copy] as number;
    serving += 1;
    capacity += givenBy(sim, copy) * routed * (sim.world.lotShare[copy] as number);
    reached = Math.max(reached, routed);
  }
  if (serving < (rows[row + QUORUM] as number)) return 0;
  // Clients who do not reach any of them yet are not served, however much room there is.
  return reached < 1 ? Math.min(capacity, reached * highestDemand(sim)) : capacity;
}

/** Share of what a component is asked that it answers: of its serving copies, by what each gives. */
function answeredBy(sim: Simulation, component: number): number {
  const { rows } = sim.plant.levels;
  const row = (sim.plant.firstComponentNode + component) * NODE_ROW;
  const end = rows[row + END_COPY] as number;
  let given = 0;
  let answered = 0;
  for (let copy = rows[row + FIRST_COPY] as number; copy < end; copy += 1) {
    if (!sim.isIn(KIND.copy, copy, STATE.copy.serving)) continue;
    const carried = givenBy(sim, copy) * (sim.world.copyRouted[copy] as number);
    given += carried;
    answered += carried * (sim.world.copyAnswers[copy] as number);
  }
  return given > 0 ? answered / given : 1;
}

/** What a component gives: requests that fail are lost, however much room there is. */
function givenByComponent(sim: Simulation, component: number): number {
  const capacity = capacityOf(sim, component);
  if (!sim.plant.levels.mayErr) return capacity;
  const share = answeredBy(sim, component);
  return share < 1 ? share * Math.min(capacity, highestDemand(sim)) : capacity;
}

/** No copy of a component takes the writes of what it holds. */
export function isClosedToWriting(sim: Simulation, component: number): boolean {
  const { rows } = sim.plant.levels;
  const row = (sim.plant.firstComponentNode + component) * NODE_ROW;
  if ((rows[row + HOLDS] as number) < 0) return false;
  const end = rows[row + END_COPY] as number;
  for (let copy = rows[row + FIRST_COPY] as number; copy < end; copy += 1) {
    if (sim.world.copyData[copy] === DATA.live) return false;
  }
  return true;
}

/** What a node gives by itself, whatever it needs. */
export function ownLevel(sim: Simulation, node: number): number {
  const { rows } = sim.plant.levels;
  const row = node * NODE_ROW;
  const kind = rows[row + NODE_KIND] as number;
  if (kind === KIND.service) return UNLIMITED;
  const index = rows[row + NODE_INDEX] as number;
  if (kind !== KIND.component) return levelOfTool(sim, index);
  if (sim.world.componentCollapsed[index] === 1) return 0;
  const isForWriters = ((rows[row + NODE_TRAITS] as number) & WRITES) !== 0;
  return isForWriters && isClosedToWriting(sim, index) ? 0 : givenByComponent(sim, index);
}

function levelOfTool(sim: Simulation, tool: number): number {
  const isWhole = sim.world.toolBroken[tool] === 0 && sim.world.toolClosed[tool] === 0;
  if (!isWhole || !canBeReached(sim, at(sim.plant.tools, tool).places)) return 0;
  const share = sim.world.toolShare[tool] as number;
  return share < 1 ? share * highestDemand(sim) : UNLIMITED;
}

/** What the needs of a node give it. */
function levelOfNodeNeeds(sim: Simulation, node: number): number {
  const { rows, needs, floors } = sim.plant.levels;
  const row = node * NODE_ROW;
  const isPlain = ((rows[row + NODE_TRAITS] as number) & IS_PLAIN) !== 0;
  if (!isPlain) return levelOfNeeds(sim, at(sim.plant.nodes, node).needs);
  const { level } = sim.world;
  const end = rows[row + END_NEED] as number;
  let least = UNLIMITED;
  for (let need = rows[row + FIRST_NEED] as number; need < end; need += 1) {
    least = Math.min(
      least,
      Math.max(level[needs[need] as number] as number, floors[need] as number),
    );
  }
  return least;
}

/** What a node's level should be, given the others. */
export function evaluate(sim: Simulation, index: number): number {
  return rounded(Math.min(ownLevel(sim, index), levelOfNodeNeeds(sim, index)));
}

/** In which direction a pass moves levels. */
const FALL = 0;
const RISE = 1;

function visit({ scratch, world }: Simulation, node: number): void {
  const { visited } = scratch;
  if (visited.marks[node] === 1) return;
  visited.marks[node] = 1;
  visited.list[visited.count] = node;
  visited.count += 1;
  scratch.levelBefore[node] = world.level[node] as number;
}

/** Adds a node to those still to be evaluated, unless it is there: at most each node once, so the ring is large enough. */
function enqueue({ scratch }: Simulation, head: number, node: number): void {
  const { pending } = scratch;
  if (pending.marks[node] === 1) return;
  pending.marks[node] = 1;
  pending.list[(head + pending.count) % pending.list.length] = node;
  pending.count += 1;
}

function enqueueDependents(sim: Simulation, head: number, node: number): void {
  const { rows, dependents } = sim.plant.levels;
  const end = rows[node * NODE_ROW + END_DEPENDENT] as number;
  for (let place = rows[node * NODE_ROW + FIRST_DEPENDENT] as number; place < end; place += 1) {
    enqueue(sim, head, dependents[place] as number);
  }
}

/**
 * One pass: moves levels in one direction only, following dependents, until nothing moves. Begins with what is pending. Leaves
 * in `mayRise` whether a node is below what it was last found to deserve.
 */
function pass(sim: Simulation, direction: number): void {
  const { pending, mayRise } = sim.scratch;
  for (let head = 0; pending.count > 0; ) {
    const index = pending.list[head] as number;
    head = (head + 1) % pending.list.length;
    pending.count -= 1;
    pending.marks[index] = 0;
    visit(sim, index);
    const present = sim.world.level[index] as number;
    const wanted = evaluate(sim, index);
    const level = direction === FALL ? Math.min(present, wanted) : Math.max(present, wanted);
    mayRise[index] = wanted > level ? 1 : 0;
    if (level === present) continue;
    sim.world.level[index] = level;
    enqueueDependents(sim, head, index);
  }
}

function clearVisited({ scratch }: Simulation): void {
  const { visited } = scratch;
  for (let place = 0; place < visited.count; place += 1)
    visited.marks[visited.list[place] as number] = 0;
  visited.count = 0;
}

/** Levels as the run begins: the greatest fixpoint, everything that can run runs. */
export function settleLevels(sim: Simulation): void {
  sim.world.level.fill(UNLIMITED);
  clearVisited(sim);
  for (let node = 0; node < sim.plant.nodes.length; node += 1) enqueue(sim, 0, node);
  pass(sim, FALL);
  for (let service = 0; service < sim.plant.services.length; service += 1) {
    sim.world.served[service] = servedLevel(sim, service);
  }
}

/** Share of the demand that users get now, from 0 to 1; a degraded mode keeps at least its capacity. */
export function servedLevel(sim: Simulation, service: number): number {
  const { plant, world } = sim;
  const raw = (world.level[plant.firstServiceNode + service] as number) / demandOf(sim, service);
  const mode = world.serviceMode[service] as number;
  if (mode < 0) return rounded(Math.min(1, raw));
  return rounded(Math.min(1, Math.max(raw, keptBy(sim, service, mode))));
}

/** Share of the demand that a degraded mode of a service keeps now: its capacity, nothing without what it needs. */
export function keptBy(sim: Simulation, service: number, mode: number): number {
  const { capacity, needs } = at(at(sim.plant.services, service).modes, mode);
  return levelOfNeeds(sim, needs) > 0 ? capacity : 0;
}

/** Running members of the cycles that were looked at, each once. */
function gatherMembers(sim: Simulation): void {
  const { visited, members, memberLevels } = sim.scratch;
  const { rows } = sim.plant.levels;
  members.count = 0;
  for (let place = 0; place < visited.count; place += 1) {
    const node = visited.list[place] as number;
    if (((rows[node * NODE_ROW + NODE_TRAITS] as number) & IS_CYCLIC) === 0) continue;
    for (const member of at(sim.plant.nodes, node).cycle) {
      if (members.marks[member] === 1 || (sim.world.level[member] as number) <= 0) continue;
      members.marks[member] = 1;
      members.list[members.count] = member;
      members.count += 1;
      memberLevels[member] = sim.world.level[member] as number;
    }
  }
}

/** Running members of cycles of mutual needs: as strong as the greatest fixpoint. Answers whether any became stronger. */
function strengthenCycles(sim: Simulation): boolean {
  const { members, memberLevels } = sim.scratch;
  const { level } = sim.world;
  gatherMembers(sim);
  for (let place = 0; place < members.count; place += 1) {
    const member = members.list[place] as number;
    visit(sim, member);
    level[member] = UNLIMITED;
    enqueue(sim, 0, member);
  }
  pass(sim, FALL);
  let isStronger = false;
  for (let place = 0; place < members.count; place += 1) {
    const member = members.list[place] as number;
    members.marks[member] = 0;
    if ((level[member] as number) <= (memberLevels[member] as number)) continue;
    isStronger = true;
    enqueueDependents(sim, 0, member);
  }
  pass(sim, RISE);
  return isStronger;
}

/** Puts what was looked at in the order in which what is needed comes before what needs it. */
function orderVisited({ plant, scratch }: Simulation): void {
  const { list, count } = scratch.visited;
  for (let place = 0; place < count; place += 1)
    list[place] = plant.levels.rows[(list[place] as number) * NODE_ROW + NODE_PLACE] as number;
  sortFirst(list, count);
  for (let place = 0; place < count; place += 1)
    list[place] = plant.nodeOrder[list[place] as number] as number;
}

/**
 * Brings every level up to date after some nodes were touched. Leaves what was looked at in `scratch.visited`, what is
 * needed before what needs it, with the levels they had in `scratch.levelBefore`.
 */
export function updateLevels(sim: Simulation, touched: TouchedSet): void {
  const { visited, mayRise } = sim.scratch;
  clearVisited(sim);
  for (let place = 0; place < touched.count; place += 1)
    enqueue(sim, 0, touched.list[place] as number);
  pass(sim, FALL);
  // What fell as far as it had to rises only after something that it needs: as a dependent.
  for (let place = 0; place < visited.count; place += 1) {
    const node = visited.list[place] as number;
    if (mayRise[node] === 1) enqueue(sim, 0, node);
  }
  pass(sim, RISE);
  // What became stronger may have been all that weakened the next cycle.
  while (sim.plant.levels.hasCycles && strengthenCycles(sim));
  orderVisited(sim);
}
