/** What never comes back by anything to come: a place, a tool, a copy, and whatever waits for one of them. */
import { at } from '../../base/assert.ts';
import { EVENT, KIND, STATE } from '../codes.ts';
import { isBeyondRepair, isHeldForGood } from '../incidents/holding.ts';
import { levelOfNeeds } from '../levels/levels.ts';
import { isHostAvailable } from '../places/hosts.ts';
import { hasCopyTrait, NEEDS_TO_START } from '../plant/copyRows.ts';
import type { NeedTree } from '../plant/levels.ts';
import type { Place } from '../plant/places.ts';
import type { PlantEffect } from '../plant/plans.ts';
import type { Simulation } from '../simulation.ts';

/** An impact gives a thing back, unless an effect without end holds it in that aspect. */
function givesBack(sim: Simulation, impact: number, kind: number, index: number): boolean {
  for (const target of at(sim.plant.impacts, impact).targets) {
    if (target.kind !== kind || target.index !== index) continue;
    if (!isHeldForGood(sim, kind, index, target.event)) return true;
  }
  return false;
}

/** Whether an incident still to come brings the thing back. */
export function willBeRestored(sim: Simulation, kind: number, index: number): boolean {
  for (const impact of at(at(sim.plant.healers, kind), index)) {
    if (sim.world.impactFired[impact] === 1) continue;
    if (givesBack(sim, impact, kind, index)) return true;
  }
  return false;
}

/** One of its three aspects is lost and nothing brings it back, whatever becomes of the others. */
export function isPlaceGone(sim: Simulation, { site, hosting }: Place): boolean {
  return (
    sim.isIn(KIND.site, site, STATE.site.destroyed) ||
    isOutForGood(sim, KIND.site, site, STATE.site.operational) ||
    isOutForGood(sim, KIND.dataPlane, hosting, STATE.dataPlane.serving) ||
    ((sim.isIn(KIND.lawfulStatus, hosting, STATE.lawfulStatus.cut) ||
      sim.isIn(KIND.lawfulStatus, hosting, STATE.lawfulStatus.retrieval)) &&
      isOutForGood(sim, KIND.lawfulStatus, hosting, STATE.lawfulStatus.open))
  );
}

const isOutForGood = (sim: Simulation, kind: number, index: number, whole: number): boolean =>
  !sim.isIn(kind, index, whole) && !willBeRestored(sim, kind, index);

function areAllGone(sim: Simulation, places: readonly Place[]): boolean {
  for (const place of places) if (!isPlaceGone(sim, place)) return false;
  return places.length > 0;
}

/** Every place that it could be used from is destroyed, and the tool with them. */
export function isDestroyed(sim: Simulation, tool: number): boolean {
  const { places } = at(sim.plant.tools, tool);
  for (const { site } of places) {
    if (!sim.isIn(KIND.site, site, STATE.site.destroyed)) return false;
  }
  return places.length > 0;
}

/** A step of a plan that may still be done mends it. */
function mayBeMended(sim: Simulation, tool: number): boolean {
  if (isBeyondRepair(sim, tool)) return false;
  for (const step of at(sim.plant.tools, tool).mendedBy) {
    const state = sim.stateOf(KIND.step, step);
    if (state !== STATE.step.failed && state !== STATE.step.skipped && state !== STATE.step.done)
      return true;
  }
  return false;
}

/** Lost for good with every place it could be used from, or broken with nothing to mend it. */
const isToolLost = (sim: Simulation, tool: number): boolean =>
  sim.world.toolBroken[tool] === 1
    ? !willBeRestored(sim, KIND.tool, tool) && !mayBeMended(sim, tool)
    : areAllGone(sim, at(sim.plant.tools, tool).places);

/** A tool is lost for good, or needs what never comes. */
export const isToolGone = (sim: Simulation, tool: number): boolean => isNodeGone(sim, tool);

/** How many of the branches never give anything. */
function countUnmet(sim: Simulation, branches: readonly NeedTree[]): number {
  let unmet = 0;
  for (const branch of branches) if (isNeverMet(sim, branch)) unmet += 1;
  return unmet;
}

/** Nothing of a need is there, and nothing of it ever comes. */
function isNeverMet(sim: Simulation, tree: NeedTree): boolean {
  if (levelOfNeeds(sim, tree) > 0) return false;
  switch (tree.type) {
    case 'node':
      return isNodeGone(sim, tree.node);
    case 'reserve':
      return isNeverMet(sim, tree.of);
    case 'all':
      return countUnmet(sim, tree.of) > 0;
    case 'share':
      return countUnmet(sim, tree.of) === tree.of.length;
    default:
      return countUnmet(sim, tree.of) > tree.of.length - tree.count;
  }
}

/** What is known of a node on the way from what waits: being looked at, and taken to be gone by whoever met it meanwhile. */
const AWAITED = { unknown: 0, open: 1, takenToBeGone: 2, gone: 3, mayCome: 4 } as const;

/**
 * What has a level never has one again: what it needs never comes, or, round a circle, waits for it in turn (ENG-442). A node
 * that is met again while it is looked at waits for itself, and is taken to be gone. One that turns out to come after all was
 * taken so in vain: what rested on it is looked at again, with that known. Each look goes by each node once.
 */
function isNodeGone(sim: Simulation, node: number): boolean {
  const { scratch } = sim;
  if (scratch.awaited.count > 0) return isGoneOnTheWay(sim, node);
  let isGone: boolean;
  do {
    scratch.awaitedInVain = false;
    isGone = isGoneOnTheWay(sim, node);
    forgetAwaited(sim, scratch.awaitedInVain && isGone);
  } while (scratch.awaitedInVain && isGone);
  return isGone;
}

/** Forgets what was found on the way, but for what may come when that is looked at again. */
function forgetAwaited({ scratch }: Simulation, isAgain: boolean): void {
  const { list, marks, count } = scratch.awaited;
  let kept = 0;
  for (let place = 0; place < count; place += 1) {
    const node = list[place] as number;
    if (isAgain && marks[node] === AWAITED.mayCome) {
      list[kept] = node;
      kept += 1;
    } else marks[node] = AWAITED.unknown;
  }
  scratch.awaited.count = kept;
}

function isGoneOnTheWay(sim: Simulation, node: number): boolean {
  const { awaited } = sim.scratch;
  const { marks } = awaited;
  if (marks[node] === AWAITED.mayCome) return false;
  if (marks[node] === AWAITED.open) marks[node] = AWAITED.takenToBeGone;
  if (marks[node] !== AWAITED.unknown) return true;
  marks[node] = AWAITED.open;
  awaited.list[awaited.count] = node;
  awaited.count += 1;
  const isGone = hasNothingLeft(sim, node) || isNeverMet(sim, at(sim.plant.nodes, node).needs);
  if (!isGone && marks[node] === AWAITED.takenToBeGone) sim.scratch.awaitedInVain = true;
  marks[node] = isGone ? AWAITED.gone : AWAITED.mayCome;
  return isGone;
}

/** What a node gives by itself never comes, whatever it needs. */
function hasNothingLeft(sim: Simulation, node: number): boolean {
  const { kind, index } = at(sim.plant.nodes, node);
  if (kind === KIND.tool) return isToolLost(sim, index);
  if (kind !== KIND.component) return false;
  if (sim.world.componentCollapsed[index] === 1) return false;
  const { copies, quorum } = at(sim.plant.components, index);
  let left = copies.length;
  for (const copy of copies) if (neverRuns(sim, copy)) left -= 1;
  return left < Math.max(1, quorum);
}

/** What a copy needs to start never comes, and it has to start. */
export const neverStarts = (sim: Simulation, copy: number): boolean =>
  hasCopyTrait(sim.plant.copyRows, copy, NEEDS_TO_START) &&
  isNeverMet(sim, at(sim.plant.copies, copy).startNeeds);

/** States that a copy leaves by starting, and in no other way. */
function hasToStart(sim: Simulation, copy: number): boolean {
  const { restarting, stopped, suspended, dormant, absent } = STATE.copy;
  const state = sim.stateOf(KIND.copy, copy);
  return (
    state === restarting ||
    state === stopped ||
    state === suspended ||
    state === dormant ||
    state === absent
  );
}

/** There is no such copy any more, nobody makes it, or nobody reaches it again. */
const isNeverThere = (sim: Simulation, copy: number): boolean =>
  sim.isIn(KIND.copy, copy, STATE.copy.lost) ||
  isOutOfReachForGood(sim, copy) ||
  (sim.isIn(KIND.copy, copy, STATE.copy.absent) && isMadeByNobody(sim, copy));

/** A copy that does not run never does, by itself or by anybody. */
const neverRuns = (sim: Simulation, copy: number): boolean =>
  isNeverThere(sim, copy) || (hasToStart(sim, copy) && neverStarts(sim, copy));

/** The same, of one that somebody waits for: as long as its place is out it is the place that is waited for. */
export const isCopyGone = (sim: Simulation, copy: number): boolean =>
  isHostAvailable(sim, at(sim.plant.copies, copy)) ? neverRuns(sim, copy) : isNeverThere(sim, copy);

/** What was forbidden by its own name is not allowed again by anything to come. */
function isHeldWithoutEnd(sim: Simulation, kind: number, index: number, event: number): boolean {
  const allows = (impact: number): boolean =>
    sim.world.impactFired[impact] === 0 &&
    at(sim.plant.impacts, impact).targets.some(
      (target) => target.kind === kind && target.index === index && target.event === event,
    );
  if (isHeldForGood(sim, kind, index, event)) return true;
  return !at(at(sim.plant.healers, kind), index).some(allows);
}

const isBarredForGood = (sim: Simulation, copy: number): boolean =>
  sim.world.copyBarred[copy] === 1 &&
  isHeldWithoutEnd(sim, KIND.copy, copy, EVENT['copy.unbarred']);

/** The law lets nobody in, and nothing to come changes that. */
const isPlaceForbiddenForGood = (sim: Simulation, { hosting }: Place): boolean =>
  sim.isIn(KIND.lawfulStatus, hosting, STATE.lawfulStatus.cut) &&
  !willBeRestored(sim, KIND.lawfulStatus, hosting);

/** Whether the law keeps everybody from a copy for good, whatever is in it. */
export const isForbiddenForGood = (sim: Simulation, copy: number): boolean =>
  isBarredForGood(sim, copy) || isPlaceForbiddenForGood(sim, at(sim.plant.copies, copy));

/** Whether it keeps everybody from a backup. */
export const isBackupForbidden = (sim: Simulation, backup: number): boolean =>
  (sim.world.backupBarred[backup] === 1 &&
    isHeldWithoutEnd(sim, KIND.backup, backup, EVENT['backup.unbarred'])) ||
  isPlaceForbiddenForGood(sim, at(sim.plant.backups, backup));

/** Neither the place of a copy, nor the copy where it stands, is reached again. */
export function isOutOfReachForGood(sim: Simulation, copy: number): boolean {
  const place = at(sim.plant.copies, copy);
  if (isBarredForGood(sim, copy)) return true;
  return !isHostAvailable(sim, place) && isPlaceGone(sim, place);
}

function makes(effect: PlantEffect, copy: number): boolean {
  if (effect.effect === 'copy.prepare') return effect.copy === copy;
  if (effect.effect !== 'send') return false;
  for (const { kind, index, event } of effect.targets) {
    if (kind === KIND.copy && index === copy && event === EVENT['copy.rebuilt']) return true;
  }
  return false;
}

/** No step of any plan creates or rebuilds a copy that is still to be made. */
function isMadeByNobody({ plant }: Simulation, copy: number): boolean {
  for (const { onStart, onDone } of plant.steps) {
    for (const effect of onStart) if (makes(effect, copy)) return false;
    for (const effect of onDone) if (makes(effect, copy)) return false;
  }
  return true;
}
