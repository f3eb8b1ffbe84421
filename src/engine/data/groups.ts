/** Data sets that must agree: taken back to different moments, what lies in between matches nothing. */
import { at } from '../../base/assert.ts';
import { KIND } from '../codes.ts';
import type { Simulation } from '../simulation.ts';
import { DATA } from '../world.ts';
import { writtenBetween } from './pauses.ts';

interface TakenBack {
  readonly data: number;
  /** Moment to which it was taken back. */
  readonly point: number;
  /** Its last write before. */
  readonly head: number;
}

/** Whether some copy takes writes; a data set that is still down is compared when it comes back. */
function isAlive({ plant, world }: Simulation, data: number): boolean {
  for (const copy of at(plant.data, data).copies)
    if (world.copyData[copy] === DATA.live) return true;
  return false;
}

/** What matches nothing in a data set of a group, and in those that it was compared with, was dealt with. */
export function forgetOrphans({ plant, world }: Simulation, data: number): void {
  world.dataOrphans[data] = 0;
  for (const other of at(plant.data, data).group) world.dataOrphans[other] = 0;
}

/**
 * A data set goes on from `point`: for each other one of its group, the writes between the moments at which they stop are
 * orphans. One that was not taken back stops where this one had come to.
 */
export function noteOrphans(sim: Simulation, copy: number, { data, point, head }: TakenBack): void {
  const { world, plant } = sim;
  const { group } = at(plant.data, data);
  world.dataPoint[data] = point;
  world.dataBackAt[data] = sim.now();
  if (group.length === 0) return;
  world.dataOrphans[data] = 0;
  for (const other of group) {
    if (!isAlive(sim, other)) continue;
    // Taken back before this moment, it has gone on since: what it has is whole up to the end.
    const wasTakenBack = (world.dataBackAt[other] as number) > point;
    const theirs = wasTakenBack ? Math.min(world.dataPoint[other] as number, head) : head;
    world.dataOrphans[other] = 0;
    if (!sim.traced || theirs === point || !Number.isFinite(point)) continue;
    // Written in the one that is ahead.
    const seconds = Math.round(
      theirs > point
        ? writtenBetween(sim, other, point, theirs)
        : writtenBetween(sim, data, theirs, point),
    );
    tellOrphans(sim, copy, { data, other, seconds });
  }
}

/**
 * A data set comes back whole up to its last write, `head`: what it was given after the moment to which others of its group
 * were taken back while it was down matches nothing there. What went on beside them was compared as they came back.
 */
export function compareWithTakenBack(
  sim: Simulation,
  copy: number,
  data: number,
  head: number,
): void {
  const { world, plant } = sim;
  if (!sim.traced) return;
  for (const other of at(plant.data, data).group) {
    const point = world.dataPoint[other] as number;
    const wasDown = (world.dataBackAt[other] as number) >= head;
    if (!wasDown || point >= head || !Number.isFinite(point) || !isAlive(sim, other)) continue;
    tellOrphans(sim, copy, {
      data,
      other,
      seconds: Math.round(writtenBetween(sim, data, point, head)),
    });
  }
}

interface Orphans {
  /** The data set that comes back, and the one that it is compared with. */
  readonly data: number;
  readonly other: number;
  /** Seconds of writes of the one that match nothing in the other. */
  readonly seconds: number;
}

function tellOrphans(sim: Simulation, copy: number, { data, other, seconds }: Orphans): void {
  if (seconds === 0) return;
  const { dataOrphans } = sim.world;
  dataOrphans[other] = Math.max(dataOrphans[other] as number, seconds);
  dataOrphans[data] = Math.max(dataOrphans[data] as number, seconds);
  sim.record(KIND.copy, copy, {
    type: 'orphans',
    data: at(sim.plant.description.data, data).id,
    other: at(sim.plant.description.data, other).id,
    seconds,
    causes: sim.because(),
  });
}
