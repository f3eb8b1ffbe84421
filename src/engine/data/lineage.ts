/**
 * What data a copy holds, as of when, and what is lost when it goes into service. The *head* of a data set
 * is its last accepted write; a copy that takes over with older data loses the difference.
 */
import { at } from '../../base/assert.ts';
import type { TraceId } from '../../model/trace.ts';
import { EVENT, KIND, STATE, TIMERS } from '../codes.ts';
import { onlyCause } from '../kernel/recorder.ts';
import { noteLoss } from '../outcome/score.ts';
import { DATA_SET, ofCopy } from '../plant/copyRows.ts';
import type { Simulation } from '../simulation.ts';
import { DATA, SPOILT } from '../world.ts';
import { noteOrphans } from './groups.ts';

/** Content so old that nothing of it can be used: data have begun to land but are not complete. */
const NOTHING_YET = Number.NEGATIVE_INFINITY;

const dataOf = (sim: Simulation, copy: number): number =>
  ofCopy(sim.plant.copyRows, copy, DATA_SET);

/** How far behind a copy is that follows, or did until its own source was out: what it has came that late. 0 for any other. */
function lagOf({ world, plant, isIn }: Simulation, copy: number): number {
  let lag = 0;
  let one = copy;
  for (let turn = 0; turn < plant.copies.length && one >= 0; turn += 1) {
    const { replica } = at(plant.copies, one);
    const { following, paused } = STATE.replica;
    if (replica < 0) break;
    if (!isIn(KIND.replica, replica, following) && !isIn(KIND.replica, replica, paused)) break;
    lag += world.replicaLag[replica] as number;
    one = world.replicaSource[replica] as number;
  }
  return lag;
}

/** Moment at which the content of a copy stops, in seconds from the start of the run; may be negative. */
export function contentAsOf(sim: Simulation, copy: number): number {
  const { world, plant } = sim;
  const now = sim.now();
  switch (world.copyData[copy] as number) {
    case DATA.live:
      return now;
    case DATA.still:
      return world.copyAsOf[copy] as number;
    case DATA.following: {
      const replica = at(plant.copies, copy).replica;
      const source = world.replicaSource[replica] as number;
      const lag = world.replicaLag[replica] as number;
      switch (world.copyData[source] as number) {
        case DATA.still:
          return Math.min(now - lag - lagOf(sim, source), world.copyAsOf[source] as number);
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
  sim.world.copyData[copy] !== DATA.none;

/** Whether a copy, or the one that it follows, went into service with nothing: what there was before is not in it. */
export function isFromNothing({ world, plant }: Simulation, copy: number): boolean {
  let one = copy;
  for (let turn = 0; turn < plant.copies.length; turn += 1) {
    if (world.copyData[one] !== DATA.following) break;
    one = world.replicaSource[at(plant.copies, one).replica] as number;
  }
  return world.copyOpenedEmpty[one] === 1;
}

/** What the copy holds has changed: it is judged again, because of what is being handled. */
function touchHolder(sim: Simulation, copy: number): void {
  if (sim.traced) sim.world.copyFilledBy[copy] = sim.because().at(-1) ?? -1;
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
  replaceContent(sim, copy);
  sim.world.copyData[copy] = DATA.following;
  touchHolder(sim, copy);
}

/** Data begin to arrive: for the law they are here from the first byte. */
export function landData(sim: Simulation, copy: number): void {
  if (sim.world.copyData[copy] === DATA.none) holdStill(sim, copy, NOTHING_YET);
}

/** Whether a copy holds encrypted data that nobody has a way of reading again. */
const isUseless = (sim: Simulation, copy: number, data: number): boolean =>
  isEncrypted(sim, copy, data) && !at(sim.plant.copies, copy).decryptable;

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
  for (const other of at(sim.plant.data, data).copies) if (isLive(sim, other)) return;
  sim.world.dataHead[data] = sim.now();
}

/** Takes the writes. */
export const isLive = (sim: Simulation, copy: number): boolean =>
  sim.world.copyData[copy] === DATA.live;

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
  world.copyReplaced[copy] = 0;
  bringBackLost(sim, copy, data);
  touchHolder(sim, copy);
  if (!returns) replaceOthers(sim, data);
  world.copyDiverged[copy] = 0;
  if (joins || content >= head) return;
  if (content === NOTHING_YET) world.copyOpenedEmpty[copy] = 1;
  noteOrphans(sim, copy, { data, point: content, head });
  world.copyAsOf[copy] = content;
  recordLoss(sim, copy, data, { ageSeconds: head - content });
}

/** Copies that do not take the writes may no longer serve by themselves. */
export function replaceOthers(sim: Simulation, data: number): void {
  for (const other of at(sim.plant.data, data).copies) {
    if (!isLive(sim, other)) sim.world.copyReplaced[other] = 1;
  }
}

interface Loss {
  /** Of what was written in so many seconds; Infinity is everything. */
  readonly ageSeconds: number;
  /** Nobody had brought the data back as the run ended. */
  readonly unrestored?: boolean;
  /** Of the writes of that time: all of them when absent. */
  readonly share?: number;
}

/** Counts what was lost of a data set, as `copy` shows it. */
export function recordLoss(sim: Simulation, copy: number, data: number, lost: Loss): void {
  const { ageSeconds, unrestored = false, share = 1 } = lost;
  const { objective } = at(sim.plant.data, data);
  const everything = !Number.isFinite(ageSeconds);
  const age = everything ? Number.MAX_SAFE_INTEGER : Math.round(ageSeconds);
  noteLoss(sim, data, everything ? ageSeconds : age);
  const id = sim.traced ? writeLoss(sim, copy, data, { age, everything, unrestored, share }) : -1;
  if (objective < 0) return;
  sim.send(KIND.objective, objective, EVENT['data.lost'], age, onlyCause(id));
}

/** What last befell a copy. */
function lastOf(sim: Simulation, copy: number): readonly TraceId[] {
  const last = sim.lastChange(KIND.copy, copy);
  return onlyCause(last);
}

interface WrittenLoss {
  readonly age: number;
  readonly everything: boolean;
  readonly unrestored: boolean;
  readonly share: number;
}

function writeLoss(
  sim: Simulation,
  copy: number,
  data: number,
  { age, everything, unrestored, share }: WrittenLoss,
): TraceId {
  const keepers = keepersOf(sim, copy, data);
  for (const keeper of keepers) sim.world.copyKeepsLost[keeper] = 1;
  if (keepers.length > 0) {
    sim.world.dataKeptAge[data] = Math.max(sim.world.dataKeptAge[data] as number, age);
  }
  return sim.record(KIND.copy, copy, {
    type: 'data-loss',
    data: at(sim.plant.description.data, data).id,
    ageSeconds: age,
    bytes: everything ? null : bytesIn(sim, data, share * age),
    definitive: keepers.length === 0,
    everything,
    unrestored,
    causes: unrestored ? lastOf(sim, copy) : sim.because(),
  });
}

/** Bytes written in so many seconds; null when the dossier gives no rate. */
function bytesIn(sim: Simulation, data: number, seconds: number): number | null {
  const { writesPerSecond } = at(sim.plant.data, data);
  return writesPerSecond === null ? null : Math.round(writesPerSecond * seconds);
}

/** Other copies whose sound content is younger than what this one took over with. */
function keepersOf(sim: Simulation, copy: number, data: number): readonly number[] {
  const { world } = sim;
  return at(sim.plant.data, data).copies.filter(
    (other) =>
      other !== copy &&
      world.copyData[other] !== DATA.none &&
      world.copyUnsoundSince[other] === Number.POSITIVE_INFINITY &&
      contentAsOf(sim, other) > (world.copyAsOf[copy] as number),
  );
}

/** What a copy still had is in service again, with it. */
function bringBackLost({ world, plant }: Simulation, copy: number, data: number): void {
  if (world.copyKeepsLost[copy] === 0) return;
  world.copyKeepsLost[copy] = 0;
  for (const other of at(plant.data, data).copies) if (world.copyKeepsLost[other] === 1) return;
  world.dataKeptAge[data] = 0;
}

/** What a copy holds is about to be replaced or of no use: with the last that still had what was lost, the loss is for good. */
function forgetLost(sim: Simulation, copy: number): void {
  const { world } = sim;
  if (world.copyKeepsLost[copy] === 0) return;
  world.copyKeepsLost[copy] = 0;
  const data = dataOf(sim, copy);
  for (const other of at(sim.plant.data, data).copies) if (world.copyKeepsLost[other] === 1) return;
  const age = world.dataKeptAge[data] as number;
  world.dataKeptAge[data] = 0;
  const everything = age === Number.MAX_SAFE_INTEGER;
  sim.record(KIND.copy, copy, {
    type: 'data-loss',
    data: at(sim.plant.description.data, data).id,
    ageSeconds: age,
    bytes: everything ? null : bytesIn(sim, data, age),
    definitive: true,
    everything,
    unrestored: false,
    overwritten: true,
    causes: sim.because(),
  });
}

/** Whether a copy holds data that an attacker encrypted on the spot: nobody can read them. */
export const isEncrypted = ({ world }: Simulation, copy: number, data: number): boolean =>
  world.dataSpoiltBy[data] === SPOILT.encryption &&
  world.copyUnsoundSince[copy] !== Number.POSITIVE_INFINITY &&
  world.copyInfested[copy] === 0;

/** Records the loss of a whole data set once no copy and no backup holds anything of it that can be read. */
export function noteExtinction(sim: Simulation, copy: number, data: number): void {
  const { copies, backups } = at(sim.plant.data, data);
  for (const other of copies) if (holdsData(sim, other) && !isUseless(sim, other, data)) return;
  for (const one of backups) if (!sim.isIn(KIND.backup, one, STATE.backup.lost)) return;
  recordLoss(sim, copy, data, { ageSeconds: Number.POSITIVE_INFINITY });
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
  world.dataSpoiltBy[data] = SPOILT_BY[event] ?? SPOILT.nothing;
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
  const since = sim.world.copyUnsoundSince[source] as number;
  const isSpoiling = data >= 0 && sim.world.dataUnsoundUntil[data] === Number.POSITIVE_INFINITY;
  if (isSpoiling && Number.isFinite(since)) {
    sendSpoilt(sim, follower, since, EVENT['copy.tainted']);
  }
}

/** Encrypted, what it holds is of no use: when nothing else is left, everything is lost. */
export function noteUseless(sim: Simulation, copy: number): void {
  const data = dataOf(sim, copy);
  if (data >= 0) noteExtinction(sim, copy, data);
}
