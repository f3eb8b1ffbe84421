/**
 * What nobody had put back in service by the end of a run. A data set without a copy that takes its writes has lost what the
 * youngest of all that is left of it does not hold: a plan that never came to its restore loses as much as one that did.
 */
import { at } from '../../base/assert.ts';
import { KIND } from '../codes.ts';
import type { Simulation } from '../simulation.ts';
import { contentAsOf, holdsData, isLive, recordLoss } from './lineage.ts';
import { latestReadable, NO_PICTURE } from './restorePoints.ts';

/** Up to when the sound data of a copy go, whatever state its machines are in. Spoilt, nothing in it can be told from the rest. */
function soundUpTo(sim: Simulation, copy: number): number {
  const { copyInfested, copyUnsoundSince } = sim.world;
  // An attacker inside leaves the data as they are: they can be cleaned.
  const isSound = copyInfested[copy] === 1 || copyUnsoundSince[copy] === Number.POSITIVE_INFINITY;
  return holdsData(sim, copy) && isSound ? contentAsOf(sim, copy) : NO_PICTURE;
}

/** The latest moment up to which anything still holds the data; minus infinity when nothing does. */
function youngestLeft(sim: Simulation, data: number): number {
  const { copies, backups } = at(sim.plant.data, data);
  let latest = NO_PICTURE;
  for (const copy of copies) latest = Math.max(latest, soundUpTo(sim, copy));
  for (const backup of backups) latest = Math.max(latest, latestReadable(sim, backup));
  return latest;
}

/** The copy whose last change is the latest: what befell it is why nothing serves. */
function lastChanged(sim: Simulation, copies: readonly number[]): number {
  let latest = at(copies, 0);
  for (const copy of copies) {
    if (sim.lastChange(KIND.copy, copy) > sim.lastChange(KIND.copy, latest)) latest = copy;
  }
  return latest;
}

const isServed = (sim: Simulation, data: number): boolean =>
  at(sim.plant.data, data).copies.some((copy) => isLive(sim, copy));

/** Records, as a run ends, what is lost of each data set that had served and that no copy serves any more. */
export function noteUnrestored(sim: Simulation): void {
  const { plant, world } = sim;
  for (let data = 0; data < plant.data.length; data += 1) {
    const head = world.dataHead[data] as number;
    if (head === Number.POSITIVE_INFINITY || isServed(sim, data)) continue;
    // All of it was counted as lost when the last of it went.
    if (world.dataLost[data] === Number.POSITIVE_INFINITY) continue;
    const age = head - youngestLeft(sim, data);
    if (age > 0)
      recordLoss(sim, lastChanged(sim, at(plant.data, data).copies), data, {
        ageSeconds: age,
        unrestored: true,
      });
  }
}
