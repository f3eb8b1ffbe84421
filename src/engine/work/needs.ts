/** Whether what a job cannot do without is there, and when not, whether it can come back. */
import { assertNever, at } from '../../base/assert.ts';
import { EVENT, KIND, STATE } from '../codes.ts';
import { holdsData, isKnownUnsound } from '../data/content.ts';
import { hasAlone } from '../data/divergence.ts';
import { hasRestorePoint } from '../data/restorePoints.ts';
import { isBeyondRepair, isHeldByIncident } from '../incidents/holding.ts';
import { givesNothing, isRefused } from '../levels/grants.ts';
import { canStart } from '../levels/starting.ts';
import { conditionOfCopy, isHostAvailable, isHostReadable } from '../places/hosts.ts';
import type { PlantJob } from '../plant/people.ts';
import type { PlantAnyToolNeed, PlantNeed } from '../plant/plans.ts';
import type { Simulation } from '../simulation.ts';
import {
  isCopyGone,
  isDestroyed,
  isOutOfReachForGood,
  isPlaceOut,
  isQuotaSpent,
  isToolGone,
  mayBeMadeWhole,
  neverStarts,
  willBeRestored,
} from './gone.ts';
import { areTogether } from './together.ts';

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

/** Known to be spoilt where no users are served with them: nobody carries on what is of no use. What an attacker left in a picture is. */
const isSpoilt = (sim: Simulation, copy: number): boolean =>
  isKnownUnsound(sim, copy) &&
  sim.world.copyInfested[copy] === 0 &&
  !sim.isIn(KIND.copy, copy, STATE.copy.serving);

const hasDataToGive = (sim: Simulation, copy: number): boolean =>
  holdsData(sim, copy) && !isSpoilt(sim, copy);

/** Reached, or cut off by plans alone: whoever cut it off works on it inside, on the spot or by the administrators' own way. */
function isWithinReach(sim: Simulation, copy: number): boolean {
  const condition = conditionOfCopy(sim, copy);
  if (condition !== 'isolated') return condition === 'available';
  const { site, hosting } = at(sim.plant.copies, copy);
  return !(
    isHeldByIncident(sim, KIND.site, site, EVENT['site.isolated']) ||
    isHeldByIncident(sim, KIND.dataPlane, hosting, EVENT['data-plane.isolated']) ||
    isHeldByIncident(sim, KIND.copy, copy, EVENT['copy.fenced'])
  );
}

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
    case 'compared-copy':
      return conditionOfCopy(sim, index) === 'available' || !hasAlone(sim, index);
    case 'workable-copy':
      return isWithinReach(sim, index);
    case 'mendable-copy':
      return isThere(sim, index) && sim.world.copyHeldDown[index] === 0;
    case 'free-copy':
      return sim.world.copyHeldDown[index] === 0;
    case 'copy-in-order':
      return sim.world.copyBroken[index] === 0;
    case 'mendable-tool':
      return !isBeyondRepair(sim, index) && !isDestroyed(sim, index);
    case 'ready-copy':
      return (
        conditionOfCopy(sim, index) === 'available' &&
        (sim.isIn(KIND.copy, index, STATE.copy.ready) ||
          sim.isIn(KIND.copy, index, STATE.copy.serving))
      );
    case 'source-copy':
      return canReadCopy(sim, index) && hasDataToGive(sim, index);
    case 'reached-source':
      return conditionOfCopy(sim, index) === 'available' && hasDataToGive(sim, index);
    case 'backup':
      return isBackupReadable(sim, index) && hasRestorePoint(sim, index);
    case 'replica':
      return sim.isIn(KIND.replica, index, STATE.replica.following);
    case 'room':
      return !isRefused(sim, index, need.capacity);
    case 'given':
      return !givesNothing(sim, index);
    case 'decision':
      return sim.isIn(KIND.decision, index, STATE.decision.taken);
    case 'start':
      return canStart(sim, index);
    default:
      return assertNever(of);
  }
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
    case 'workable-copy':
    case 'compared-copy':
      return isOutOfReachForGood(sim, index);
    case 'mendable-copy':
    case 'free-copy':
    case 'copy-in-order':
      return sim.isIn(KIND.copy, index, STATE.copy.lost);
    case 'mendable-tool':
      return isDestroyed(sim, index) || !willBeRestored(sim, KIND.tool, index);
    case 'ready-copy':
      return isCopyGone(sim, index);
    case 'source-copy': {
      const copy = at(sim.plant.copies, index);
      if (isHostReadable(sim, copy)) return !mayBeMadeWhole(sim, index);
      return isPlaceOut(sim, copy);
    }
    case 'reached-source':
      return conditionOfCopy(sim, index) === 'available'
        ? !mayBeMadeWhole(sim, index)
        : isOutOfReachForGood(sim, index);
    case 'backup': {
      const backup = backupOf(sim, index);
      return isBackupReadable(sim, index) || isPlaceOut(sim, backup);
    }
    case 'replica':
      return false;
    case 'room':
    case 'given':
      return isQuotaSpent(sim, index);
    case 'decision':
      return sim.isIn(KIND.decision, index, STATE.decision.refused);
    case 'start':
      return neverStarts(sim, index);
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
