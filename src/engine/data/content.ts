/** What data a copy holds, and as of when: only read here. */
import { at } from '../../base/assert.ts';
import { KIND, STATE } from '../codes.ts';
import { DATA_SET, ofCopy } from '../plant/copyRows.ts';
import type { Simulation } from '../simulation.ts';
import { DATA, SPOILT } from '../world.ts';

/** Content so old that nothing of it can be used: data have begun to land but are not complete. */
export const NOTHING_YET = Number.NEGATIVE_INFINITY;

/** Data set of a copy, -1 for none. */
export const dataOf = (sim: Simulation, copy: number): number =>
  ofCopy(sim.plant.copyRows, copy, DATA_SET);

/** How far behind a copy is that follows, or did until its own source was out: what it has came that late. 0 for any other. */
export function lagOf({ world, plant, isIn }: Simulation, copy: number): number {
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

/**
 * Moment at which the content of a copy stops if nothing happens to it, in seconds from the start of the run; Infinity while it
 * goes on with what is written.
 */
export function contentStopsAt(sim: Simulation, copy: number): number {
  const { world, plant } = sim;
  switch (world.copyData[copy] as number) {
    case DATA.live:
      return Number.POSITIVE_INFINITY;
    case DATA.still:
      return world.copyAsOf[copy] as number;
    case DATA.following: {
      const { replica } = at(plant.copies, copy);
      return contentStopsAt(sim, world.replicaSource[replica] as number);
    }
    default:
      return NOTHING_YET;
  }
}

/** Up to when the sound data of a copy go, whatever state its machines are in. Spoilt, nothing in it can be told from the rest. */
export function soundUpTo(sim: Simulation, copy: number): number {
  const { copyInfested, copyUnsoundSince } = sim.world;
  // An attacker inside leaves the data as they are: they can be cleaned.
  const isSound = copyInfested[copy] === 1 || copyUnsoundSince[copy] === Number.POSITIVE_INFINITY;
  return holdsData(sim, copy) && isSound ? contentAsOf(sim, copy) : NOTHING_YET;
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

/** Takes the writes. */
export const isLive = (sim: Simulation, copy: number): boolean =>
  sim.world.copyData[copy] === DATA.live;

/** Whether its data are known to be spoilt: what nobody has seen keeps no copy from starting, serving or following. */
export const isKnownUnsound = ({ world }: Simulation, copy: number): boolean =>
  world.copyUnsoundSince[copy] !== Number.POSITIVE_INFINITY && world.copyUnseen[copy] === 0;

/** Whether a copy holds data that an attacker encrypted on the spot: nobody can read them. */
export const isEncrypted = ({ world }: Simulation, copy: number, data: number): boolean =>
  world.dataSpoiltBy[data] === SPOILT.encryption &&
  world.copyUnsoundSince[copy] !== Number.POSITIVE_INFINITY &&
  world.copyInfested[copy] === 0;

/** Whether a copy holds encrypted data that nobody has a way of reading again. */
export const isUseless = (sim: Simulation, copy: number, data: number): boolean =>
  isEncrypted(sim, copy, data) && !at(sim.plant.copies, copy).decryptable;
