/**
 * What nobody had put back in service by the end of a run. A data set without a copy that takes its writes has lost what the
 * youngest of all that is left of it does not hold: a plan that never came to its restore loses as much as one that did.
 */
import { at } from '../../base/assert.ts';
import { KIND } from '../codes.ts';
import type { Simulation } from '../simulation.ts';
import { isBackupForbidden, isForbiddenForGood } from '../work/gone.ts';
import { isLive, soundUpTo } from './content.ts';
import { leaveApart } from './divergence.ts';
import { lastOf, noteCutOffSince, recordLoss } from './losses.ts';
import { latestReadable, NO_PICTURE } from './restorePoints.ts';

/** The latest moment up to which anything still holds the data, wherever it is, or within reach; minus infinity when nothing does. */
function youngestLeft(sim: Simulation, data: number, withinReach: boolean): number {
  const { copies, backups } = at(sim.plant.data, data);
  let latest = NO_PICTURE;
  for (const copy of copies) {
    if (withinReach && isForbiddenForGood(sim, copy)) continue;
    latest = Math.max(latest, soundUpTo(sim, copy));
  }
  for (const backup of backups) {
    if (withinReach && isBackupForbidden(sim, backup)) continue;
    latest = Math.max(latest, latestReadable(sim, backup));
  }
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

/** Copies whose sound data go further than that. */
const keepersBeyond = (sim: Simulation, data: number, moment: number): readonly number[] =>
  at(sim.plant.data, data).copies.filter((copy) => soundUpTo(sim, copy) > moment);

function noteMissing(
  sim: Simulation,
  data: number,
  ageSeconds: number,
  keepers: readonly number[],
): void {
  if (ageSeconds <= 0) return;
  const copy = lastChanged(sim, at(sim.plant.data, data).copies);
  const causes = lastOf(sim, copy);
  const head = sim.world.dataHead[data] as number;
  recordLoss(sim, copy, data, { ageSeconds, head, unrestored: true, keepers, causes });
}

/** Records, as a run ends, what nobody got back of each data set: behind a cut that has no end, or served by no copy any more. */
export function noteUnrestored(sim: Simulation): void {
  const { plant, world } = sim;
  for (let data = 0; data < plant.data.length; data += 1) noteCutOffSince(sim, data);
  for (let copy = 0; copy < plant.copies.length; copy += 1) leaveApart(sim, copy);
  for (let data = 0; data < plant.data.length; data += 1) {
    const head = world.dataHead[data] as number;
    if (head === Number.POSITIVE_INFINITY || isServed(sim, data)) continue;
    // All of it was counted as lost when the last of it went.
    if (world.dataLost[data] === Number.POSITIVE_INFINITY) continue;
    const left = youngestLeft(sim, data, false);
    noteMissing(sim, data, head - left, []);
    const reached = youngestLeft(sim, data, true);
    if (reached < left) noteMissing(sim, data, head - reached, keepersBeyond(sim, data, reached));
  }
}
