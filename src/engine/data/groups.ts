/** Data sets that must agree: taken back to different moments, what lies in between matches nothing. */
import { at } from '../../base/assert.ts';
import { KIND } from '../codes.ts';
import type { Simulation } from '../simulation.ts';

interface TakenBack {
  readonly data: number;
  /** Moment to which it was taken back. */
  readonly point: number;
  /** Its last write before. */
  readonly head: number;
}

/**
 * A data set goes on from `point`: for each other one of its group, the writes between the moments at which they stop are
 * orphans. One that was not taken back stops where this one had come to.
 */
export function noteOrphans(sim: Simulation, copy: number, { data, point, head }: TakenBack): void {
  const { world, plant } = sim;
  const { group } = at(plant.data, data);
  world.dataPoint[data] = point;
  if (group.length === 0) return;
  world.dataOrphans[data] = 0;
  for (const other of group) {
    const theirs = Math.min(world.dataPoint[other] as number, head);
    const seconds = Math.abs(theirs - point);
    if (seconds === 0) world.dataOrphans[other] = 0;
    if (seconds === 0 || !Number.isFinite(seconds)) continue;
    world.dataOrphans[data] = Math.max(world.dataOrphans[data] as number, seconds);
    if (!sim.traced) continue;
    sim.record(KIND.copy, copy, {
      type: 'orphans',
      data: at(plant.description.data, data).id,
      other: at(plant.description.data, other).id,
      seconds: Math.round(seconds),
      causes: sim.because(),
    });
  }
}
