/**
 * A copy that goes into service beside others that take the writes loses nothing: they have what it lacks. It does not get
 * it from them, unless the design has it active. When the last copy that lacks nothing leaves, what the others lack is lost.
 */
import { at } from '../../base/assert.ts';
import { DATA_SET, hasCopyTrait, IS_ACTIVE, ofCopy } from '../plant/copyRows.ts';
import type { Simulation } from '../simulation.ts';
import { isLive } from './content.ts';
import { noteOrphans } from './groups.ts';
import { replaceOthers } from './lineage.ts';
import { recordLoss } from './losses.ts';

const NOTHING = Number.POSITIVE_INFINITY;
/** Its users have yet to be sent there: whatever is written, the others write. */
const NOT_YET = Number.POSITIVE_INFINITY;

const lacks = ({ world }: Simulation, copy: number): boolean =>
  (world.copyLacksFrom[copy] as number) !== NOTHING;

/** It went into service beside its siblings with data that stop at `content`. */
export function noteLack(sim: Simulation, copy: number, content: number): void {
  if (hasCopyTrait(sim.plant.copyRows, copy, IS_ACTIVE) || content >= sim.now()) return;
  sim.world.copyLacksFrom[copy] = content;
  sim.world.copyLacksUntil[copy] = sim.world.copyRouted[copy] === 0 ? NOT_YET : sim.now();
}

/** Its users come: from now on it is written as the others are. */
export function endLack(sim: Simulation, copy: number): void {
  const { world } = sim;
  if (!lacks(sim, copy) || world.copyLacksUntil[copy] !== NOT_YET) return;
  world.copyLacksUntil[copy] = sim.now();
}

/** Moment up to which others have what a serving copy lacks, now at the latest. */
const lacksUntil = ({ world, now }: Simulation, copy: number): number =>
  Math.min(now(), world.copyLacksUntil[copy] as number);

/** Seconds of writes that it lacks. */
const lackOf = (sim: Simulation, copy: number): number =>
  lacksUntil(sim, copy) - (sim.world.copyLacksFrom[copy] as number);

/** Of those that take the writes, the one that lacks least; -1 when there is none, or one that lacks nothing. */
function bestThatLacks(sim: Simulation, copies: readonly number[]): number {
  let best = -1;
  for (const copy of copies) {
    if (!isLive(sim, copy)) continue;
    if (!lacks(sim, copy)) return -1;
    if (best < 0 || lackOf(sim, copy) < lackOf(sim, best)) best = copy;
  }
  return best;
}

/** A copy has left: what those that go on lack is lost when it was the last to have it. */
export function settleLacks(sim: Simulation, left: number): void {
  const { plant, world } = sim;
  const data = ofCopy(plant.copyRows, left, DATA_SET);
  if (data < 0) return;
  if (lacks(sim, left)) {
    // What it holds is whole up to there only.
    world.copyAsOf[left] = world.copyLacksFrom[left] as number;
    world.copyLacksFrom[left] = NOTHING;
  }
  const { copies } = at(plant.data, data);
  const best = bestThatLacks(sim, copies);
  if (best < 0) return;
  const head = lacksUntil(sim, best);
  const point = world.copyLacksFrom[best] as number;
  for (const copy of copies) if (isLive(sim, copy)) world.copyLacksFrom[copy] = NOTHING;
  replaceOthers(sim, data);
  noteOrphans(sim, best, { data, point, head });
  world.copyAsOf[best] = point;
  recordLoss(sim, best, data, { ageSeconds: head - point, head });
}
