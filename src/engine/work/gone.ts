/** What never comes back by anything to come: a place, a tool, a copy, and whatever waits for one of them. */
import { at } from '../../base/assert.ts';
import { EVENT, KIND, STATE } from '../codes.ts';
import { isKnownUnsound } from '../data/content.ts';
import { isBeyondRepair, isHeldForGood } from '../incidents/holding.ts';
import { isRefused } from '../levels/grants.ts';
import { levelOfNeeds } from '../levels/levels.ts';
import { hostConditionOf, isHostAvailable } from '../places/hosts.ts';
import {
  hasCopyTrait,
  NEEDS_TO_START,
  ofCopy,
  REPAIR,
  REPAIR_TEAM,
  SWITCHES_OVER,
} from '../plant/copyRows.ts';
import type { NeedTree } from '../plant/levels.ts';
import type { Place } from '../plant/places.ts';
import type { Simulation } from '../simulation.ts';
import { jobOfCopy } from './jobLists.ts';

/** What puts an end to each way in which a copy, a place or a tool is out. */
const MENDING = [
  EVENT['copy.repaired'],
  EVENT['copy.restored'],
  EVENT['copy.refilled'],
  EVENT['copy.rebuilt'],
  EVENT['copy.remade'],
  EVENT['copy.decrypted'],
];
const MAKING_WHOLE = [EVENT['copy.restored'], EVENT['copy.refilled'], EVENT['copy.decrypted']];
const MAKING = [EVENT['copy.prepared'], EVENT['copy.rebuilt']];
const STARTING = [EVENT['copy.prepared']];
const OPENING = [EVENT['copy.activated'], EVENT['copy.routed']];
const RECONNECTING = [
  EVENT['copy.unfenced'],
  EVENT['site.reconnected'],
  EVENT['data-plane.reconnected'],
];
const SCALING = [EVENT['copy.scaled']];
const REOPENING = [EVENT['tool.opened']];
const RENEWING = [EVENT['tool.restored']];

/** A job may still be done, as far as is known: see `hope.ts`. */
function mayBeDone({ scratch }: Simulation, job: number): boolean {
  if (scratch.mayBeDone[job] !== 1) return false;
  scratch.hopesForWork = true;
  return true;
}

/** A step of a plan that may still be done does one of these things to it. */
function mayCome(sim: Simulation, kind: number, index: number, events: readonly number[]): boolean {
  for (const { step, event } of at(at(sim.plant.remedies, kind), index)) {
    if (events.includes(event) && mayBeDone(sim, step)) return true;
  }
  return false;
}

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

/** Gone, and no step that may still be done gives it back to the network. */
export const isPlaceOut = (sim: Simulation, place: Place): boolean =>
  isPlaceGone(sim, place) &&
  !(
    hostConditionOf(sim, place) === 'isolated' &&
    (mayCome(sim, KIND.site, place.site, RECONNECTING) ||
      mayCome(sim, KIND.dataPlane, place.hosting, RECONNECTING))
  );

function areAllGone(sim: Simulation, places: readonly Place[]): boolean {
  for (const place of places) if (!isPlaceOut(sim, place)) return false;
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
const mayBeMended = (sim: Simulation, tool: number): boolean =>
  !isBeyondRepair(sim, tool) && mayCome(sim, KIND.tool, tool, RENEWING);

/** Closed, with nothing that opens it again. */
const isClosedForGood = (sim: Simulation, tool: number): boolean =>
  sim.world.toolClosed[tool] === 1 &&
  isHeldWithoutEnd(sim, KIND.tool, tool, EVENT['tool.opened']) &&
  !mayCome(sim, KIND.tool, tool, REOPENING);

/** Lost for good with every place it could be used from, broken with nothing to mend it, or closed. */
const isToolLost = (sim: Simulation, tool: number): boolean =>
  isClosedForGood(sim, tool) ||
  (sim.world.toolBroken[tool] === 1
    ? !willBeRestored(sim, KIND.tool, tool) && !mayBeMended(sim, tool)
    : areAllGone(sim, at(sim.plant.tools, tool).places));

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
  for (const copy of copies) if (neverServes(sim, copy)) left -= 1;
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
  (sim.isIn(KIND.copy, copy, STATE.copy.absent) && !mayCome(sim, KIND.copy, copy, MAKING));

/** Its own law of repair mends it, once somebody of its team may come, unless it waits for a restore or for the end of what holds it. */
function mendsItself(sim: Simulation, copy: number): boolean {
  const { copyRows } = sim.plant;
  if (ofCopy(copyRows, copy, REPAIR) < 0 || sim.world.copyHeldDown[copy] === 1) return false;
  if (isKnownUnsound(sim, copy)) return false;
  return ofCopy(copyRows, copy, REPAIR_TEAM) < 0 || mayBeDone(sim, jobOfCopy(sim, copy));
}

/** It is out of order, and neither itself, nor the end of an effect, nor a step that may still be done mends it. */
const isNeverMended = (sim: Simulation, copy: number): boolean =>
  sim.isIn(KIND.copy, copy, STATE.copy.failed) &&
  isHeldWithoutEnd(sim, KIND.copy, copy, EVENT['copy.repaired']) &&
  !mendsItself(sim, copy) &&
  !mayCome(sim, KIND.copy, copy, MENDING);

/** A step that may still be done gives it sound data in the place of those that it has. */
export const mayBeMadeWhole = (sim: Simulation, copy: number): boolean =>
  mayCome(sim, KIND.copy, copy, MAKING_WHOLE);

/** A copy that does not run never does, by itself or by anybody. */
const neverRuns = (sim: Simulation, copy: number): boolean =>
  isNeverThere(sim, copy) ||
  (hasToStart(sim, copy) && neverStarts(sim, copy)) ||
  (sim.isIn(KIND.copy, copy, STATE.copy.dormant) && !mayCome(sim, KIND.copy, copy, STARTING)) ||
  isNeverMended(sim, copy);

/** Nor does one that stands by serve, when neither its component nor a step that may still be done puts it into service. */
const neverServes = (sim: Simulation, copy: number): boolean =>
  neverRuns(sim, copy) ||
  (sim.isIn(KIND.copy, copy, STATE.copy.ready) &&
    !hasCopyTrait(sim.plant.copyRows, copy, SWITCHES_OVER) &&
    !mayCome(sim, KIND.copy, copy, OPENING));

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

/** A plan has cut the copy itself off, and nothing gives it back to the network. */
const isFencedForGood = (sim: Simulation, copy: number): boolean =>
  sim.world.copyFenced[copy] === 1 &&
  isHeldWithoutEnd(sim, KIND.copy, copy, EVENT['copy.unfenced']) &&
  !mayCome(sim, KIND.copy, copy, RECONNECTING);

/** Neither the place of a copy, nor the copy where it stands, is reached again. */
export function isOutOfReachForGood(sim: Simulation, copy: number): boolean {
  const place = at(sim.plant.copies, copy);
  if (isBarredForGood(sim, copy) || isFencedForGood(sim, copy)) return true;
  return !isHostAvailable(sim, place) && isPlaceOut(sim, place);
}

/** Everything that its hosting may give is given, and no step that may still be done gives some of it back. */
export function isQuotaSpent(sim: Simulation, copy: number): boolean {
  if (!isRefused(sim, copy, Number.POSITIVE_INFINITY)) return false;
  for (const other of at(sim.plant.hostings, at(sim.plant.copies, copy).hosting).copies) {
    if (mayCome(sim, KIND.copy, other, SCALING)) return false;
  }
  return true;
}
