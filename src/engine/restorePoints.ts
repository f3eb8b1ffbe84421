/** Pictures of a backup, computed from its schedule instead of being simulated one by one. */
import { at } from '../base/assert.ts';
import type { Simulation } from './simulation.ts';

/** `sound`: taken before the data were spoilt, or after they were mended. */
export interface RestorePoint {
  readonly takenAt: number;
  readonly sound: boolean;
}

/** Latest picture at or before `moment`, by the schedule alone. */
const pictureBefore = (firstAt: number, every: number, moment: number): number =>
  firstAt + Math.floor((moment - firstAt) / every) * every;

/**
 * The latest sound picture that can be restored now, else the latest unsound one, else null. A picture counts when
 * it was finished before the backup stopped, is still kept, and was not missed while the backup was interrupted.
 */
export function bestRestorePoint(sim: Simulation, backup: number): RestorePoint | null {
  const { world } = sim;
  const plan = at(sim.plant.backups, backup);
  const data = at(sim.plant.components, plan.component).data;
  const limit = Math.min(sim.now, at(world.backupPausedAt, backup)) - plan.takesSeconds;
  const oldest = sim.now - plan.keepSeconds;
  // A picture under way when the backup was interrupted was not finished: the gap begins before the interruption.
  const gap = [
    at(world.backupGapFrom, backup) - plan.takesSeconds,
    at(world.backupGapUntil, backup),
  ] as const;
  const spoilt =
    data < 0
      ? ([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY] as const)
      : ([at(world.dataUnsoundFrom, data), at(world.dataUnsoundUntil, data)] as const);
  let unsound: RestorePoint | null = null;
  let takenAt = pictureBefore(plan.firstAt, plan.everySeconds, limit);
  // Each turn jumps over the gap or the spoilt stretch, so there are at most three.
  for (let turn = 0; turn < 4 && takenAt >= oldest; turn += 1) {
    if (takenAt > gap[0] && takenAt <= gap[1]) {
      takenAt = pictureBefore(plan.firstAt, plan.everySeconds, gap[0]);
    } else if (takenAt >= spoilt[0] && takenAt <= spoilt[1]) {
      unsound ??= { takenAt, sound: false };
      takenAt = pictureBefore(plan.firstAt, plan.everySeconds, spoilt[0] - 1);
    } else {
      return { takenAt, sound: true };
    }
  }
  return unsound;
}
