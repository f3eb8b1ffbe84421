/** The truth behind what probes say: the level of a service, or whether a fact holds. */
import { at } from '../../base/assert.ts';
import { KIND, STATE } from '../codes.ts';
import { isKnownUnsound } from '../data/content.ts';
import type { WatchedFact, WatchedTruth } from '../plant/sight.ts';
import type { Simulation } from '../simulation.ts';
import { LEAK } from '../world.ts';
import { isSoMuch, lastMove } from './measures.ts';

/** A copy is out of service, whatever stopped it, deleted or being mended included; one that is still to be made is not. */
function isCopyDown(sim: Simulation, copy: number): boolean {
  const { failed, restarting, isolated, stopped, suspended, lost, absent } = STATE.copy;
  const state = sim.stateOf(KIND.copy, copy);
  return (
    state === failed ||
    state === restarting ||
    state === isolated ||
    state === stopped ||
    state === suspended ||
    state === lost ||
    (state === absent && at(sim.plant.copies, copy).role !== 'cold')
  );
}

const isBuildingDown = (sim: Simulation, site: number): boolean =>
  !sim.isIn(KIND.site, site, STATE.site.operational);

/** A hosting serves nobody: its data plane is interrupted, or none of its buildings is left. */
const isHostingDown = (sim: Simulation, hosting: number): boolean =>
  !sim.isIn(KIND.dataPlane, hosting, STATE.dataPlane.serving) ||
  areAll(sim, at(sim.plant.hostings, hosting).buildings, isBuildingDown);

const isToolDown = (sim: Simulation, tool: number): boolean =>
  sim.isIn(KIND.tool, tool, STATE.tool.unusable);

/** It serves nothing, as the trace says of it: its copies are out, or what it needs is missing, or it has collapsed. */
const isComponentDown = (sim: Simulation, component: number): boolean =>
  sim.isIn(KIND.component, component, STATE.component.down);

const isReadOnly: Is = (sim, component) =>
  sim.isIn(KIND.component, component, STATE.component.readOnly);

type Is = (sim: Simulation, one: number) => boolean;

function areAll(sim: Simulation, all: readonly number[], is: Is): boolean {
  for (const one of all) if (!is(sim, one)) return false;
  return true;
}

function isAny(sim: Simulation, all: readonly number[], is: Is): boolean {
  for (const one of all) if (is(sim, one)) return true;
  return false;
}

/** Every target is down; a fact about nothing does not hold. */
function isDown(sim: Simulation, fact: WatchedFact): boolean {
  const { sites, hostings, components, copies, tools } = fact;
  if (sites.length > 0) return areAll(sim, sites, isBuildingDown);
  if (hostings.length > 0) return areAll(sim, hostings, isHostingDown);
  if (components.length > 0) return areAll(sim, components, isComponentDown);
  const isAnything = copies.length + tools.length > 0;
  return isAnything && areAll(sim, copies, isCopyDown) && areAll(sim, tools, isToolDown);
}

/** It may run, and the law or the end of its contract lets nobody use it: each of the hostings that are meant is down or closed. */
const isClosed = (sim: Simulation, { hostings }: WatchedFact): boolean =>
  hostings.length > 0 &&
  areAll(
    sim,
    hostings,
    (_, one) =>
      isHostingDown(sim, one) ||
      sim.isIn(KIND.lawfulStatus, one, STATE.lawfulStatus.cut) ||
      sim.isIn(KIND.lawfulStatus, one, STATE.lawfulStatus.retrieval),
  );

/** A fact about nothing does not hold, whatever it says. */
const isAbout = ({ sites, hostings, components, copies, tools }: WatchedFact): boolean =>
  sites.length + hostings.length + components.length + copies.length + tools.length > 0;

const isFrozen: Is = (sim, hosting) =>
  sim.isIn(KIND.controlPlane, hosting, STATE.controlPlane.frozen);
// A cut that was announced has been under notice too: the warning does not expire with the fact.
const isWarned: Is = (sim, hosting) =>
  !sim.isIn(KIND.lawfulStatus, hosting, STATE.lawfulStatus.open) || isDisqualified(sim, hosting);
/** A ground of its lawful use is lost, or is announced as ending. */
const isDisqualified: Is = (sim, hosting) =>
  isAny(sim, at(sim.plant.hostings, hosting).grounds, isShaken);
const isShaken: Is = (sim, ground) => !sim.isIn(KIND.ground, ground, STATE.ground.held);
/** It was under notice, cut or in question before, whatever ended that: what begins as it is has never changed. */
const wasWarned: Is = (sim, hosting) =>
  sim.changedAt(KIND.lawfulStatus, hosting) > 0 ||
  at(sim.plant.hostings, hosting).grounds.some((one) => sim.changedAt(KIND.ground, one) > 0);
const isCut: Is = (sim, hosting) => sim.isIn(KIND.lawfulStatus, hosting, STATE.lawfulStatus.cut);
const isCopyWarned: Is = (sim, copy) => sim.world.copyWarned[copy] === 1;
const isToolWarned: Is = (sim, tool) => sim.world.toolWarned[tool] === 1;
const isBarred: Is = (sim, copy) => sim.world.copyBarred[copy] === 1;
const isUnsound: Is = (sim, copy) => sim.world.copyUnsoundSince[copy] !== Number.POSITIVE_INFINITY;

/** Something of it left that can be read. */
const hasLeaked: Is = ({ world, plant }, leak) => {
  const { readable, seconds } = at(plant.leaks, leak);
  const stage = world.leakStage[leak] as number;
  const hasGone = stage === LEAK.held && (world.leakLeft[leak] as number) < seconds;
  return readable && (stage === LEAK.flowing || stage === LEAK.over || hasGone);
};
const isLeakKnown: Is = (sim, leak) => sim.world.leakKnown[leak] === 1 && hasLeaked(sim, leak);

function isAnyLeak(sim: Simulation, { copies }: WatchedFact, is: Is): boolean {
  for (let leak = 0; leak < sim.plant.leaks.length; leak += 1) {
    const isMeant = at(sim.plant.leaks, leak).copies.some((copy) => copies.includes(copy));
    if (isMeant && is(sim, leak)) return true;
  }
  return false;
}

/** What last told of the leaks that a fact is about. */
function latestLeak({ plant, world }: Simulation, { copies }: WatchedFact): number {
  const entries = plant.leaks.map((leak, number) =>
    leak.copies.some((copy) => copies.includes(copy)) ? (world.leakEntry[number] as number) : -1,
  );
  return Math.max(-1, ...entries);
}

/** Whether something holds, in truth. */
export function doesHold(sim: Simulation, watched: WatchedTruth): boolean {
  switch (watched.type) {
    case 'mode':
      return sim.world.serviceMode[watched.service] === watched.mode;
    case 'measure':
      return isSoMuch(sim, watched);
    default:
      return isFact(sim, watched);
  }
}

function isFact(sim: Simulation, fact: WatchedFact): boolean {
  switch (fact.state) {
    case 'down':
      return isDown(sim, fact);
    case 'up':
      return isAbout(fact) && !isDown(sim, fact) && !isClosed(sim, fact);
    case 'frozen':
      return isAny(sim, fact.hostings, isFrozen);
    case 'under-notice':
      return (
        isAny(sim, fact.hostings, isWarned) ||
        isAny(sim, fact.copies, isCopyWarned) ||
        isAny(sim, fact.tools, isToolWarned)
      );
    case 'cut':
      return (
        isAny(sim, fact.hostings, isCut) ||
        isAny(sim, fact.copies, isBarred) ||
        isAny(sim, fact.tools, isToolDown)
      );
    case 'lifted':
      return isAny(sim, fact.hostings, wasWarned) && !isAny(sim, fact.hostings, isWarned);
    case 'disqualified':
      return isAny(sim, fact.hostings, isDisqualified);
    case 'corrupted':
      return isAny(sim, fact.copies, isUnsound);
    case 'leaked':
      return isAnyLeak(sim, fact, hasLeaked);
    case 'read-only':
      return isAny(sim, fact.components, isReadOnly);
    default:
      return false;
  }
}

/** The entry that made something hold or cease: the latest change among what it is about; -1 for none. */
export function latestOf(sim: Simulation, watched: WatchedTruth): number {
  switch (watched.type) {
    case 'mode':
      return sim.world.serviceModeEntry[watched.service] as number;
    case 'measure':
      return lastMove(sim, watched);
    default:
      return latestOfFact(sim, watched);
  }
}

function latestOfFact(sim: Simulation, fact: WatchedFact): number {
  if (fact.state === 'leaked') return latestLeak(sim, fact);
  const aspects = [KIND.dataPlane, KIND.controlPlane, KIND.lawfulStatus];
  const buildings = fact.hostings.flatMap((one) => at(sim.plant.hostings, one).buildings);
  return Math.max(
    -1,
    ...[...fact.sites, ...buildings].map((site) => sim.lastChange(KIND.site, site)),
    ...fact.hostings.flatMap((one) => aspects.map((aspect) => sim.lastChange(aspect, one))),
    ...fact.copies.map((copy) => sim.lastChange(KIND.copy, copy)),
    ...fact.components.map((one) => sim.lastChange(KIND.component, one)),
    ...(fact.state === 'under-notice'
      ? sim.plant.ids.incident.map((_, incident) => sim.lastChange(KIND.incident, incident))
      : fact.tools.map((tool) => sim.lastChange(KIND.tool, tool))),
  );
}

/** Whether something holds for whoever watches: data that are spoilt or stolen do not show by themselves, and are found by whoever goes and looks. */
function isToBeSeen(sim: Simulation, watched: WatchedTruth): boolean {
  if (watched.type !== 'fact') return doesHold(sim, watched);
  switch (watched.state) {
    case 'corrupted':
      return isAny(sim, watched.copies, isKnownUnsound);
    case 'leaked':
      return isAnyLeak(sim, watched, isLeakKnown);
    default:
      return doesHold(sim, watched);
  }
}

/** Level of the service as its users get it, or 1 when the fact holds and 0 when it does not. */
export function truthOf(sim: Simulation, probe: number): number {
  const { watched } = at(sim.plant.probes, probe);
  if (watched.type === 'level') return sim.world.served[watched.service] as number;
  return isToBeSeen(sim, watched) ? 1 : 0;
}

/** What a probe has to tell now: the truth, but for what it does not see and for the alarm that it makes up. */
export function toldBy(sim: Simulation, probe: number): number {
  const { watched, blindAbove } = at(sim.plant.probes, probe);
  const isLevel = watched.type === 'level';
  if (sim.world.probeErrs[probe] === 1) return isLevel ? 0 : 1;
  const truth = truthOf(sim, probe);
  return isLevel && truth >= blindAbove ? 1 : truth;
}
