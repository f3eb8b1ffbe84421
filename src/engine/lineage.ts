/**
 * What data a copy holds, as of when, and what is lost when it goes into service. The *head* of a data set
 * is its last accepted write; a copy that takes over with older data loses the difference.
 */
import { at } from '../base/assert.ts';
import type { Simulation } from './simulation.ts';
import { DATA } from './world.ts';

/** Content so old that nothing of it can be used: data have begun to land but are not complete. */
const NOTHING_YET = Number.NEGATIVE_INFINITY;

const dataOf = (sim: Simulation, copy: number): number =>
  at(sim.plant.components, at(sim.plant.copies, copy).component).data;

/** Moment at which the content of a copy stops, in seconds from the start of the run; may be negative. */
export function contentAsOf(sim: Simulation, copy: number): number {
  const { world, plant, now } = sim;
  switch (at(world.copyData, copy)) {
    case DATA.live:
      return now;
    case DATA.still:
      return at(world.copyAsOf, copy);
    case DATA.following: {
      const replica = at(plant.copies, copy).replica;
      const source = at(plant.replicas, replica).source;
      const lag = at(world.replicaLag, replica);
      switch (at(world.copyData, source)) {
        case DATA.still:
          return Math.min(now - lag, at(world.copyAsOf, source));
        case DATA.following:
          return contentAsOf(sim, source) - lag;
        default:
          return now - lag;
      }
    }
    default:
      return NOTHING_YET;
  }
}

/** Whether data can be read from a copy's place at all, for the law: they are there, complete or not. */
export const holdsData = (sim: Simulation, copy: number): boolean =>
  at(sim.world.copyData, copy) !== DATA.none;

function touchHolder(sim: Simulation, copy: number): void {
  for (const watch of at(sim.plant.copies, copy).watches) sim.touchWatch(watch);
  const data = dataOf(sim, copy);
  const exitWatch = data < 0 ? -1 : at(sim.plant.data, data).exitWatch;
  if (exitWatch >= 0) sim.touchWatch(exitWatch);
}

/** The copy holds content that no longer moves, up to `asOf`. */
export function holdStill(sim: Simulation, copy: number, asOf: number): void {
  if (dataOf(sim, copy) < 0) return;
  sim.world.copyAsOf[copy] = asOf;
  sim.world.copyData[copy] = DATA.still;
  touchHolder(sim, copy);
}

export function holdFollowing(sim: Simulation, copy: number): void {
  sim.world.copyData[copy] = DATA.following;
  touchHolder(sim, copy);
}

/** Data begin to arrive: for the law they are here from the first byte. */
export function landData(sim: Simulation, copy: number): void {
  if (at(sim.world.copyData, copy) === DATA.none) holdStill(sim, copy, NOTHING_YET);
}

/** The copy is destroyed with what it held. */
export function dropData(sim: Simulation, copy: number): void {
  const data = dataOf(sim, copy);
  const held = at(sim.world.copyData, copy) !== DATA.none;
  sim.world.copyData[copy] = DATA.none;
  touchHolder(sim, copy);
  if (data >= 0 && held) noteExtinction(sim, copy, data);
}

/** A serving copy takes no more writes. The head stops when no other copy is live. */
export function stopWriting(sim: Simulation, copy: number): void {
  const data = dataOf(sim, copy);
  if (data < 0 || at(sim.world.copyData, copy) !== DATA.live) return;
  holdStill(sim, copy, sim.now);
  const others = at(sim.plant.data, data).copies;
  if (!others.some((other) => at(sim.world.copyData, other) === DATA.live)) {
    sim.world.dataHead[data] = sim.now;
  }
}

/** How a copy goes into service. */
export interface Takeover {
  /** It served before and nobody took its place: it replaces nobody. */
  readonly returns: boolean;
  /** Copies that stop serving because this one does. */
  readonly relieved: readonly number[];
}

/**
 * A copy goes into service: it takes the writes from now on. Whatever was written after its content stops is
 * lost, unless a copy that goes on serving hands it over. Every copy that is neither live nor following it has been
 * replaced, unless it only comes back.
 */
export function startWriting(sim: Simulation, copy: number, { returns, relieved }: Takeover): void {
  const data = dataOf(sim, copy);
  if (data < 0) return;
  const { world } = sim;
  const { copies } = at(sim.plant.data, data);
  const head = Math.min(at(world.dataHead, data), sim.now);
  const content = contentAsOf(sim, copy);
  const isLive = (other: number): boolean => at(world.copyData, other) === DATA.live;
  const joins = copies.some((other) => isLive(other) && !relieved.includes(other));
  world.copyData[copy] = DATA.live;
  world.dataHead[data] = Number.POSITIVE_INFINITY;
  world.copyReplaced[copy] = 0;
  touchHolder(sim, copy);
  for (const other of copies) if (!returns && !isLive(other)) world.copyReplaced[other] = 1;
  if (joins || content >= head) return;
  world.copyAsOf[copy] = content;
  recordLoss(sim, copy, data, head - content);
}

function recordLoss(sim: Simulation, copy: number, data: number, ageSeconds: number): void {
  const { writesPerSecond, objective } = at(sim.plant.data, data);
  const everything = !Number.isFinite(ageSeconds);
  const age = everything ? Number.MAX_SAFE_INTEGER : Math.round(ageSeconds);
  const id = sim.record('copy', copy, {
    type: 'data-loss',
    data: at(sim.plant.description.data, data).id,
    ageSeconds: age,
    bytes: writesPerSecond === null || everything ? null : Math.round(writesPerSecond * age),
    definitive: !isHeldElsewhere(sim, copy, data),
    everything,
    causes: sim.because(),
  });
  if (objective >= 0) sim.send('objective', objective, 'data.lost', age, id < 0 ? [] : [id]);
}

/** Whether another copy still has sound content that is younger than what this one took over with. */
function isHeldElsewhere(sim: Simulation, copy: number, data: number): boolean {
  const { world } = sim;
  return at(sim.plant.data, data).copies.some(
    (other) =>
      other !== copy &&
      at(world.copyData, other) !== DATA.none &&
      at(world.copyUnsoundSince, other) === Number.POSITIVE_INFINITY &&
      contentAsOf(sim, other) > at(world.copyAsOf, copy),
  );
}

/** Records the loss of a whole data set once no copy and no backup holds anything of it. */
export function noteExtinction(sim: Simulation, copy: number, data: number): void {
  const { copies, backups } = at(sim.plant.data, data);
  const held =
    copies.some((other) => at(sim.world.copyData, other) !== DATA.none) ||
    backups.some((backup) => !sim.isIn('backup', backup, 'lost'));
  if (!held) recordLoss(sim, copy, data, Number.POSITIVE_INFINITY);
}

/** The data of a copy are spoilt from `since` on; followers copy that once they come to that moment. */
export function spoilData(sim: Simulation, copy: number, since: number): void {
  const data = dataOf(sim, copy);
  if (data < 0) return;
  const { world, plant } = sim;
  world.copyUnsoundSince[copy] = since;
  world.dataUnsoundFrom[data] = Math.min(at(world.dataUnsoundFrom, data), since);
  world.dataUnsoundUntil[data] = sim.now;
  for (const follower of at(plant.copies, copy).followers) {
    const replica = at(plant.copies, follower).replica;
    if (sim.isIn('replica', replica, 'following')) {
      const seconds = Math.max(0, since - contentAsOf(sim, follower));
      sim.schedule('copy', follower, 'third', seconds, 'copy.corrupted', since);
    }
  }
  sim.touchFacts();
}
