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

/** When the next picture will be finished, if nothing interrupts the backup; Infinity while something does. */
export function nextPictureAt(sim: Simulation, backup: number): number {
  if (!sim.isIn(KIND.backup, backup, STATE.backup.protecting)) return Number.POSITIVE_INFINITY;
  const { firstAt, everySeconds, takesSeconds } = at(sim.plant.backups, backup);
  return (
    pictureBefore(firstAt, everySeconds, sim.now() - takesSeconds) + everySeconds + takesSeconds
  );
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

/** When the latest sound picture not after a moment was taken, `NO_PICTURE` for none. */
const soundOf = (sim: Simulation, backup: number, notAfter: number): number => {
  const takenAt = pictureOf(sim, backup, { notAfter, anyWillDo: false });
  return takenAt !== NO_PICTURE && isSoundPicture(sim, backup, takenAt) ? takenAt : NO_PICTURE;
};

/** When the latest sound picture with something in it was taken, whatever people know of it; `NO_PICTURE` for none. */
export function latestReadable(sim: Simulation, backup: number): number {
  const { emptyFrom } = at(sim.plant.backups, backup);
  return soundOf(sim, backup, emptyFrom - 1);
}

/** The latest moment, not after another, of which every other data set of the group has a sound picture; that one when all do. */
function latestOfOthers(sim: Simulation, group: readonly number[], notAfter: number): number {
  let point = notAfter;
  for (const other of group) {
    let latest = NO_PICTURE;
    for (const one of at(sim.plant.data, other).backups) {
      latest = Math.max(latest, soundOf(sim, one, notAfter));
    }
    point = Math.min(point, latest);
  }
  return point;
}

/** Schedules that have not met after so many pictures are taken not to meet. */
const PICTURES_COMPARED = 400;

/** The latest sound picture of a backup whose moment every data set of its group has a sound picture of; else `NO_PICTURE`. */
function commonPicture(sim: Simulation, { backup, notAfter }: PlantRestore): number {
  const { plant } = sim;
  const { data } = at(plant.components, at(plant.backups, backup).component);
  const group = data < 0 ? [] : at(plant.data, data).group;
  let limit = notAfter;
  for (let turn = 0; turn < PICTURES_COMPARED; turn += 1) {
    const takenAt = soundOf(sim, backup, limit);
    if (takenAt === NO_PICTURE) return NO_PICTURE;
    limit = latestOfOthers(sim, group, takenAt);
    if (limit === takenAt) return takenAt;
  }
  return NO_PICTURE;
}

/** When the picture that a restore takes was taken, `NO_PICTURE` when none fits. */
export function chosenPicture(sim: Simulation, restore: number): number {
  const chosen = at(sim.plant.restores, restore);
  const { backup, choice, notAfter } = chosen;
  switch (choice) {
    case 'latest':
      return pictureOf(sim, backup, { notAfter, anyWillDo: true });
    case 'clean':
      return soundOf(sim, backup, notAfter);
    case 'group':
      return commonPicture(sim, chosen);
    default:
      return pictureOf(sim, backup, { notAfter, anyWillDo: false });
  }
}

export const hasRestorePoint = (sim: Simulation, restore: number): boolean =>
  chosenPicture(sim, restore) !== NO_PICTURE;
