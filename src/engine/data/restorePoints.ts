/** Pictures of a backup, computed from its schedule instead of being simulated one by one. */
import { at } from '../../base/assert.ts';
import type { Simulation } from '../simulation.ts';

/** In place of the moment of a picture: there is none that can be restored. */
export const NO_PICTURE = Number.NEGATIVE_INFINITY;

/** Latest picture at or before `moment`, by the schedule alone. */
const pictureBefore = (firstAt: number, every: number, moment: number): number =>
  firstAt + Math.floor((moment - firstAt) / every) * every;

/** Whether a picture was taken before the data were spoilt, or after they were mended. */
export function isSoundPicture(
  { plant, world }: Simulation,
  backup: number,
  takenAt: number,
): boolean {
  const { data } = at(plant.components, at(plant.backups, backup).component);
  if (data < 0) return true;
  return (
    takenAt < (world.dataUnsoundFrom[data] as number) ||
    takenAt > (world.dataUnsoundUntil[data] as number)
  );
}

/** Whether a picture was missed, or not finished, because the backup was interrupted then. */
function wasMissed({ plant, world }: Simulation, backup: number, takenAt: number): boolean {
  // A picture under way when the backup was interrupted was not finished: the gap begins before the interruption.
  const from = (world.backupGapFrom[backup] as number) - at(plant.backups, backup).takesSeconds;
  return takenAt > from && takenAt <= (world.backupGapUntil[backup] as number);
}

/**
 * When the latest sound picture that can be restored now was taken, else the latest unsound one, else `NO_PICTURE`. A picture
 * counts when it was finished before the backup stopped, is still kept, and was not missed while the backup was interrupted.
 */
export function bestPicture(sim: Simulation, backup: number): number {
  const { plant, world } = sim;
  const { component, firstAt, everySeconds, takesSeconds, keepSeconds } = at(plant.backups, backup);
  const limit = Math.min(sim.now(), world.backupPausedAt[backup] as number) - takesSeconds;
  const oldest = sim.now() - keepSeconds;
  let unsound = NO_PICTURE;
  let takenAt = pictureBefore(firstAt, everySeconds, limit);
  // Each turn jumps over the gap or the spoilt stretch, so there are at most three.
  for (let turn = 0; turn < 4 && takenAt >= oldest; turn += 1) {
    let before = (world.backupGapFrom[backup] as number) - takesSeconds;
    if (!wasMissed(sim, backup, takenAt)) {
      if (isSoundPicture(sim, backup, takenAt)) return takenAt;
      if (unsound === NO_PICTURE) unsound = takenAt;
      before = (world.dataUnsoundFrom[at(plant.components, component).data] as number) - 1;
    }
    takenAt = pictureBefore(firstAt, everySeconds, before);
  }
  return unsound;
}

export const hasRestorePoint = (sim: Simulation, backup: number): boolean =>
  bestPicture(sim, backup) !== NO_PICTURE;
