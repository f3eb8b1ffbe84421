/**
 * What becomes of the data of a copy as it is written, filled, spoilt or erased. The *head* of a data set
 * is its last accepted write; a copy that takes over with older data loses the difference.
 */
import { at } from '../../base/assert.ts';
import { EVENT, KIND, STATE, TIMERS } from '../codes.ts';
import type { Simulation } from '../simulation.ts';
import { DATA, SPOILT } from '../world.ts';
import { contentAsOf, dataOf, isLive, isUseless, NOTHING_YET } from './content.ts';
import { touchExitOf } from './exit.ts';
import { compareWithTakenBack, noteOrphans } from './groups.ts';
import { bringBackLost, forgetLost, noteExtinction, recordLoss } from './losses.ts';
import { notePause } from './pauses.ts';

/** What the copy holds has changed: it is judged again, because of what is being handled. */
function touchHolder(sim: Simulation, copy: number): void {
  if (sim.traced) sim.world.copyFilledBy[copy] = sim.because().at(-1) ?? -1;
  for (const watch of at(sim.plant.copies, copy).watches) sim.touchWatch(watch);
  if (sim.plant.watchesAmounts) sim.touchFacts();
  touchExitOf(sim, copy);
}

/** The copy holds content that no longer moves, up to `asOf`. */
export function holdStill(sim: Simulation, copy: number, asOf: number): void {
  if (dataOf(sim, copy) < 0) return;
  sim.world.copyAsOf[copy] = asOf;
  sim.world.copyData[copy] = DATA.still;
  touchHolder(sim, copy);
}

export function holdFollowing(sim: Simulation, copy: number): void {
  replaceContent(sim, copy);
  sim.world.copyData[copy] = DATA.following;
  touchHolder(sim, copy);
}

/** Data begin to arrive: for the law they are here from the first byte. */
export function landData(sim: Simulation, copy: number): void {
  if (sim.world.copyData[copy] === DATA.none) holdStill(sim, copy, NOTHING_YET);
}

/** Other data come to a copy, or none: what it had alone is gone. */
export function replaceContent(sim: Simulation, copy: number): void {
  forgetLost(sim, copy);
  sim.world.copyOpenedEmpty[copy] = 0;
}

/** What follows a copy that is about to hold nothing has what had come to it by now. */
function holdFollowersStill(sim: Simulation, copy: number): void {
  for (const follower of at(sim.plant.copies, copy).followers) {
    const { replica } = at(sim.plant.copies, follower);
    if (sim.world.copyData[follower] !== DATA.following) continue;
    if (sim.world.replicaSource[replica] !== copy) continue;
    holdStill(sim, follower, contentAsOf(sim, follower));
  }
}

/** The copy is destroyed with what it held. */
export function dropData(sim: Simulation, copy: number): void {
  const data = dataOf(sim, copy);
  // What was encrypted on the spot was of no use already, and counted as such.
  const held = sim.world.copyData[copy] !== DATA.none && !(data >= 0 && isUseless(sim, copy, data));
  holdFollowersStill(sim, copy);
  replaceContent(sim, copy);
  sim.world.copyData[copy] = DATA.none;
  touchHolder(sim, copy);
  if (data >= 0 && held) noteExtinction(sim, copy, data);
}

/** A serving copy takes no more writes. The head stops when no other copy is live. */
export function stopWriting(sim: Simulation, copy: number): void {
  const data = dataOf(sim, copy);
  if (data < 0 || sim.world.copyData[copy] !== DATA.live) return;
  holdStill(sim, copy, sim.now());
  notePause(sim, data);
  for (const other of at(sim.plant.data, data).copies) if (isLive(sim, other)) return;
  sim.world.dataHead[data] = sim.now();
}

/**
 * A copy goes into service: it takes the writes from now on. Whatever was written after its content stops is
 * lost, unless a copy that goes on serving hands it over (it `joins`). Every copy that is neither live nor following it has
 * been replaced, unless it only comes back (it `returns`: it served before and nobody took its place).
 */
export function startWriting(
  sim: Simulation,
  copy: number,
  returns: boolean,
  joins: boolean,
): void {
  const data = dataOf(sim, copy);
  if (data < 0) return;
  const { world } = sim;
  const head = Math.min(world.dataHead[data] as number, sim.now());
  const content = contentAsOf(sim, copy);
  world.copyData[copy] = DATA.live;
  world.dataHead[data] = Number.POSITIVE_INFINITY;
  notePause(sim, data);
  world.copyReplaced[copy] = 0;
  bringBackLost(sim, copy, data);
  touchHolder(sim, copy);
  if (!returns) replaceOthers(sim, data);
  world.copyDiverged[copy] = 0;
  if (joins) return;
  if (content >= head) {
    compareWithTakenBack(sim, copy, data, head);
    return;
  }
  if (content === NOTHING_YET) world.copyOpenedEmpty[copy] = 1;
  noteOrphans(sim, copy, { data, point: content, head });
  world.copyAsOf[copy] = content;
  recordLoss(sim, copy, data, { ageSeconds: head - content, head });
}

/** Copies that do not take the writes may no longer serve by themselves. */
export function replaceOthers(sim: Simulation, data: number): void {
  for (const other of at(sim.plant.data, data).copies) {
    if (!isLive(sim, other)) sim.world.copyReplaced[other] = 1;
  }
}

const SPOILT_BY: Readonly<Record<number, number>> = {
  [EVENT['copy.corrupted']]: SPOILT.corruption,
  [EVENT['copy.tainted']]: SPOILT.corruption,
  [EVENT['copy.encrypted']]: SPOILT.encryption,
  [EVENT['copy.deleted']]: SPOILT.deletion,
};

/**
 * The data of a copy are spoilt from `since` on; followers copy that once they come to that moment, and hear of it by the same
 * event. What nobody has seen yet goes on spoiling the pictures.
 */
export function spoilData(sim: Simulation, copy: number, since: number, event: number): void {
  const data = dataOf(sim, copy);
  if (data < 0) return;
  const { world, plant } = sim;
  const isUnseen = event === EVENT['copy.tainted'];
  forgetLost(sim, copy);
  world.copyUnsoundSince[copy] = since;
  world.copyUnseen[copy] = isUnseen ? 1 : 0;
  world.dataSpoiltBy[data] = SPOILT_BY[event] ?? SPOILT.nothing;
  const isFirst = since < (world.dataUnsoundFrom[data] as number);
  if (isFirst && sim.traced) world.dataUnsoundBy[data] = sim.because().at(-1) ?? -1;
  world.dataUnsoundFrom[data] = Math.min(world.dataUnsoundFrom[data] as number, since);
  world.dataUnsoundUntil[data] = isUnseen ? Number.POSITIVE_INFINITY : sim.now();
  if (isUnseen && sim.traced) {
    sim.record(KIND.copy, copy, {
      type: 'spoilt-unseen',
      data: at(plant.description.data, data).id,
      causes: sim.because(),
    });
  }
  for (const follower of at(plant.copies, copy).followers) {
    const replica = at(plant.copies, follower).replica;
    const isFollowing = sim.isIn(KIND.replica, replica, STATE.replica.following);
    // What had come to it before it was interrupted is in it, and shows there too.
    const wasReached =
      world.copyUnsoundSince[follower] !== Number.POSITIVE_INFINITY &&
      sim.isIn(KIND.replica, replica, STATE.replica.paused);
    if ((isFollowing || wasReached) && world.replicaSource[replica] === copy) {
      sendSpoilt(sim, follower, since, event);
    }
  }
  if (!isUnseen) sim.touchFacts();
}

/** What is spoilt is on its way to a follower, which copies it once it comes to that moment. */
function sendSpoilt(sim: Simulation, follower: number, since: number, event: number): void {
  const seconds = Math.max(0, since - contentAsOf(sim, follower));
  sim.schedule(KIND.copy, follower, TIMERS.third, seconds, event, since);
}

/** A copy follows again one that goes on spoiling its data unseen: they come to it too. */
export function followSpoilt(sim: Simulation, follower: number, source: number): void {
  const data = dataOf(sim, follower);
  if (sim.world.copyUnsoundSince[follower] !== Number.POSITIVE_INFINITY) return;
  const since = sim.world.copyUnsoundSince[source] as number;
  const isSpoiling = data >= 0 && sim.world.dataUnsoundUntil[data] === Number.POSITIVE_INFINITY;
  if (isSpoiling && Number.isFinite(since)) {
    sendSpoilt(sim, follower, since, EVENT['copy.tainted']);
  }
}
