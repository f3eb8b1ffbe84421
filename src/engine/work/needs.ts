/** Whether what a job cannot do without is there, and when not, whether it can come back. */
import { assertNever, at } from '../../base/assert.ts';
import { EVENT, KIND, STATE } from '../codes.ts';
import { holdsData, isKnownUnsound } from '../data/content.ts';
import { hasRestorePoint } from '../data/restorePoints.ts';
import { isBeyondRepair, isHeldForGood } from '../incidents/holding.ts';
import { canStart, startBlocker } from '../levels/starting.ts';
import { conditionOfCopy, isHostAvailable, isHostReadable } from '../places/hosts.ts';
import type { NeedTree } from '../plant/levels.ts';
import type { PlantJob } from '../plant/people.ts';
import type { Place } from '../plant/places.ts';
import type { PlantAnyToolNeed, PlantEffect, PlantNeed } from '../plant/plans.ts';
import type { Simulation } from '../simulation.ts';
import { areTogether } from './together.ts';

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
    isGone(sim, KIND.site, site, STATE.site.operational) ||
    isGone(sim, KIND.dataPlane, hosting, STATE.dataPlane.serving) ||
    ((sim.isIn(KIND.lawfulStatus, hosting, STATE.lawfulStatus.cut) ||
      sim.isIn(KIND.lawfulStatus, hosting, STATE.lawfulStatus.retrieval)) &&
      isGone(sim, KIND.lawfulStatus, hosting, STATE.lawfulStatus.open))
  );
}

const isGone = (sim: Simulation, kind: number, index: number, whole: number): boolean =>
  !sim.isIn(kind, index, whole) && !willBeRestored(sim, kind, index);

function areAllGone(sim: Simulation, places: readonly Place[]): boolean {
  for (const place of places) if (!isPlaceGone(sim, place)) return false;
  return places.length > 0;
}

/** Every place that it could be used from is destroyed, and the tool with them. */
function isDestroyed(sim: Simulation, tool: number): boolean {
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
export function isToolGone(sim: Simulation, tool: number): boolean {
  if (sim.world.toolBroken[tool] === 1) {
    return !willBeRestored(sim, KIND.tool, tool) && !mayBeMended(sim, tool);
  }
  if (areAllGone(sim, at(sim.plant.tools, tool).places)) return true;
  const { needs } = at(sim.plant.nodes, tool);
  return needs.type === 'all' && needsAToolGone(sim, tool, needs.of);
}

function needsAToolGone(sim: Simulation, tool: number, needs: readonly NeedTree[]): boolean {
  for (const need of needs) {
    if (need.type !== 'node' || need.node >= sim.plant.firstComponentNode) continue;
    const isUnusable = sim.isIn(KIND.tool, need.node, STATE.tool.unusable);
    if (need.node !== tool && isUnusable && isToolGone(sim, need.node)) return true;
  }
  return false;
}

/** Whether the pictures that a restore reads can be read where they are kept. */
export const isBackupReadable = (sim: Simulation, restore: number): boolean =>
  sim.world.backupBarred[at(sim.plant.restores, restore).backup] === 0 &&
  isHostReadable(sim, backupOf(sim, restore));

/** The backup that a restore reads. */
const backupOf = ({ plant }: Simulation, restore: number) =>
  at(plant.backups, at(plant.restores, restore).backup);

/** One of the tools can be used; or its team is on site, when they are a way in; or people are in one place, when they call them together. */
function isAnyUsable(sim: Simulation, { tools, team, gathers }: PlantAnyToolNeed): boolean {
  for (const tool of tools) if (sim.isIn(KIND.tool, tool, STATE.tool.usable)) return true;
  if (gathers >= 0) return areTogether(sim, gathers);
  return team >= 0 && sim.world.teamOnSite[team] === 1;
}

function areAllToolsGone(sim: Simulation, { tools, mayDoWithout }: PlantAnyToolNeed): boolean {
  if (mayDoWithout) return false;
  for (const tool of tools) if (!isToolGone(sim, tool)) return false;
  return true;
}

/** It was made, and was not destroyed since. */
const isThere = (sim: Simulation, copy: number): boolean =>
  !sim.isIn(KIND.copy, copy, STATE.copy.absent) && !sim.isIn(KIND.copy, copy, STATE.copy.lost);

/** Its data can be read: it is reached, or its contract has ended and leaves time to fetch them. */
const canReadCopy = (sim: Simulation, copy: number): boolean =>
  conditionOfCopy(sim, copy) === 'available' ||
  (sim.world.copyBarred[copy] === 0 &&
    isHostReadable(sim, at(sim.plant.copies, copy)) &&
    !isHostAvailable(sim, at(sim.plant.copies, copy)));

/** Whether a need is met now. */
export function isMet(sim: Simulation, need: PlantNeed): boolean {
  const { of, index } = need;
  switch (of) {
    case 'any-tool':
      return isAnyUsable(sim, need);
    case 'tool':
      return sim.isIn(KIND.tool, index, STATE.tool.usable);
    case 'control-plane':
      return sim.isIn(KIND.controlPlane, index, STATE.controlPlane.responsive);
    case 'host':
      return isHostAvailable(sim, at(sim.plant.copies, index)) && sim.world.copyBarred[index] === 0;
    case 'reached-copy':
      return conditionOfCopy(sim, index) === 'available';
    case 'mendable-copy':
      return isThere(sim, index) && sim.world.copyHeldDown[index] === 0;
    case 'mendable-tool':
      return !isBeyondRepair(sim, index) && !isDestroyed(sim, index);
    case 'ready-copy':
      return (
        conditionOfCopy(sim, index) === 'available' &&
        (sim.isIn(KIND.copy, index, STATE.copy.ready) ||
          sim.isIn(KIND.copy, index, STATE.copy.serving))
      );
    case 'source-copy':
      return canReadCopy(sim, index) && holdsData(sim, index);
    case 'backup':
      return isBackupReadable(sim, index) && hasRestorePoint(sim, index);
    case 'replica':
      return sim.isIn(KIND.replica, index, STATE.replica.following);
    case 'decision':
      return sim.isIn(KIND.decision, index, STATE.decision.taken);
    case 'start':
      return canStart(sim, index);
    default:
      return assertNever(of);
  }
}

/** What keeps a copy from starting is a tool that is lost for good. */
function isBlockerGone(sim: Simulation, copy: number): boolean {
  const { kind, id } = startBlocker(sim, copy);
  const tool = kind === 'tool' ? sim.plant.ids.tool.indexOf(id) : -1;
  return tool >= 0 && isToolGone(sim, tool);
}

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
function isOutOfReachForGood(sim: Simulation, copy: number): boolean {
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

/** Whether a need that is not met now never will be. */
export function isGoneForGood(sim: Simulation, need: PlantNeed): boolean {
  const { of, index } = need;
  switch (of) {
    case 'any-tool':
      return areAllToolsGone(sim, need);
    case 'tool':
      return isToolGone(sim, index);
    case 'control-plane':
      return !willBeRestored(sim, KIND.controlPlane, index);
    case 'host':
    case 'reached-copy':
      return isOutOfReachForGood(sim, index);
    case 'mendable-copy':
      return sim.isIn(KIND.copy, index, STATE.copy.lost);
    case 'mendable-tool':
      return isDestroyed(sim, index) || !willBeRestored(sim, KIND.tool, index);
    case 'ready-copy':
      return (
        sim.isIn(KIND.copy, index, STATE.copy.lost) ||
        isOutOfReachForGood(sim, index) ||
        (sim.isIn(KIND.copy, index, STATE.copy.absent) && isMadeByNobody(sim, index))
      );
    case 'source-copy': {
      const copy = at(sim.plant.copies, index);
      return isHostReadable(sim, copy) || isPlaceGone(sim, copy);
    }
    case 'backup': {
      const backup = backupOf(sim, index);
      return isBackupReadable(sim, index) || isPlaceGone(sim, backup);
    }
    case 'replica':
      return false;
    case 'decision':
      return sim.isIn(KIND.decision, index, STATE.decision.refused);
    case 'start':
      return isBlockerGone(sim, index);
    default:
      return assertNever(of);
  }
}

/** Whether everything but people is there for a job. */
export function lacksNothing(sim: Simulation, { needs }: PlantJob): boolean {
  for (const need of needs) if (!isMet(sim, need)) return false;
  return true;
}

/** A copy that failed is repaired once its place can be reached; what is spoilt waits for a restore instead. */
export function isRepairable(sim: Simulation, copy: number): boolean {
  return (
    isHostAvailable(sim, at(sim.plant.copies, copy)) &&
    sim.world.copyHeldDown[copy] === 0 &&
    !isKnownUnsound(sim, copy)
  );
}
