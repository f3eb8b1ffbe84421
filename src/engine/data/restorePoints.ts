/** Pictures of a backup, computed from its schedule instead of being simulated one by one. */
import { at } from '../../base/assert.ts';
import { KIND, STATE } from '../codes.ts';
import type { PlantRestore } from '../plant/data.ts';
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

/** Whether there is nothing in a picture, known or not. */
export const isEmptyPicture = ({ plant }: Simulation, backup: number, takenAt: number): boolean =>
  takenAt >= at(plant.backups, backup).emptyFrom;

/** The latest moment whose picture people would take: once they know since when pictures are empty, none of those. */
function latestUsable({ plant, world }: Simulation, backup: number): number {
  const isKnown = world.backupKnownBroken[backup] === 1;
  return isKnown ? at(plant.backups, backup).emptyFrom - 1 : Number.POSITIVE_INFINITY;
}

interface Wanted {
  readonly notAfter: number;
  /** Take the latest one, whatever it holds. */
  readonly anyWillDo: boolean;
}

const BEST: Wanted = { notAfter: Number.POSITIVE_INFINITY, anyWillDo: false };

function pictureOf(sim: Simulation, backup: number, { notAfter, anyWillDo }: Wanted): number {
  const { plant, world } = sim;
  if (sim.isIn(KIND.backup, backup, STATE.backup.lost)) return NO_PICTURE;
  const { component, firstAt, everySeconds, takesSeconds, keepSeconds } = at(plant.backups, backup);
  const ended = Math.min(sim.now(), world.backupPausedAt[backup] as number) - takesSeconds;
  const limit = Math.min(ended, notAfter, latestUsable(sim, backup));
  const oldest = sim.now() - keepSeconds;
  let unsound = NO_PICTURE;
  let takenAt = pictureBefore(firstAt, everySeconds, limit);
  // Each turn jumps over the gap or the spoilt stretch, so there are at most three.
  for (let turn = 0; turn < 4 && takenAt >= oldest; turn += 1) {
    let before = (world.backupGapFrom[backup] as number) - takesSeconds;
    if (!wasMissed(sim, backup, takenAt)) {
      if (anyWillDo || isSoundPicture(sim, backup, takenAt)) return takenAt;
      if (unsound === NO_PICTURE) unsound = takenAt;
      before = (world.dataUnsoundFrom[at(plant.components, component).data] as number) - 1;
    }
    takenAt = pictureBefore(firstAt, everySeconds, before);
  }
  return unsound;
}

/**
 * When the latest sound picture that can be restored now was taken, else the latest unsound one, else `NO_PICTURE`. A picture
 * counts when it was finished before the backup stopped, is still kept, and was not missed while the backup was interrupted.
 */
export const bestPicture = (sim: Simulation, backup: number): number =>
  pictureOf(sim, backup, BEST);

/** When the latest sound picture with something in it was taken, whatever people know of it; `NO_PICTURE` for none. */
export function latestReadable(sim: Simulation, backup: number): number {
  const { emptyFrom } = at(sim.plant.backups, backup);
  const takenAt = pictureOf(sim, backup, { notAfter: emptyFrom - 1, anyWillDo: false });
  return takenAt !== NO_PICTURE && isSoundPicture(sim, backup, takenAt) ? takenAt : NO_PICTURE;
}

/** The latest moment to which every data set of a group can be taken back: the oldest of their best pictures. */
function commonPoint(sim: Simulation, { backup }: PlantRestore): number {
  const { plant } = sim;
  const { data } = at(plant.components, at(plant.backups, backup).component);
  let point = bestPicture(sim, backup);
  for (const other of data < 0 ? [] : at(plant.data, data).group) {
    let best = NO_PICTURE;
    for (const one of at(plant.data, other).backups) best = Math.max(best, bestPicture(sim, one));
    if (best !== NO_PICTURE) point = Math.min(point, best);
  }
  return point;
}

/** When the picture that a restore takes was taken, `NO_PICTURE` when none fits. */
export function chosenPicture(sim: Simulation, restore: number): number {
  const chosen = at(sim.plant.restores, restore);
  const { backup, choice, notAfter } = chosen;
  switch (choice) {
    case 'latest':
      return pictureOf(sim, backup, { notAfter, anyWillDo: true });
    case 'clean': {
      const takenAt = pictureOf(sim, backup, { notAfter, anyWillDo: false });
      const fits = takenAt !== NO_PICTURE && isSoundPicture(sim, backup, takenAt);
      return fits ? takenAt : NO_PICTURE;
    }
    case 'group': {
      const common = Math.min(notAfter, commonPoint(sim, chosen));
      return pictureOf(sim, backup, { notAfter: common, anyWillDo: false });
    }
    default:
      return pictureOf(sim, backup, { notAfter, anyWillDo: false });
  }
}

export const hasRestorePoint = (sim: Simulation, restore: number): boolean =>
  chosenPicture(sim, restore) !== NO_PICTURE;
