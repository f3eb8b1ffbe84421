/**
 * Chance by address. Nothing here remembers a position: a draw is a function of what is drawn, so
 *
 * 1. an address names the meaning of a draw ("third repair of this entity in run 7"), never its rank
 *    among the events of a run;
 * 2. an entity is named by the hash of its persistent identifier, so adding one does not shift the others
 *    (whoever compiles the entities checks that no two share a `stableId`, and salts one if they do);
 * 3. what is tried again draws from its own identity and the number of the attempt, as `occurrence`;
 * 4. a branch that must see fresh chance gets a seed of its own;
 * 5. a decision not taken draws nothing, and nobody has to draw on its behalf.
 *
 * Two plans compared on one seed then meet the same incidents and the same people (common random
 * numbers), and a result does not depend on which worker computed it.
 *
 * Generator: Threefry2x32 with 20 rounds: J. K. Salmon, M. A. Moraes, R. O. Dror, D. E. Shaw, "Parallel
 * random numbers: as easy as 1, 2, 3", SC'11.
 */
import { invariant } from './assert.ts';
import { hash32 } from './hash.ts';

/** What a draw is for. The same address always gives the same number. */
export interface DrawAddress {
  /** A safe integer, 0 or more. */
  readonly seed: number;
  /** Index of the run in its campaign, from 0 to 2^32 - 1. */
  readonly run: number;
  /** `stableId` of the entity. */
  readonly entity: number;
  /** Which of the entity's laws or chances, from 0 to 63. */
  readonly purpose: number;
  /** How many times the entity drew for this purpose before, from 0 to 2^26 - 1. */
  readonly occurrence: number;
}

/** The name of an entity for `DrawAddress`: 32 bits of its persistent identifier. */
export const stableId = (text: string): number => hash32(text);

const turnLeft = (x: number, by: number): number => (x << by) | (x >>> (32 - by));

/** Constant of the key schedule of Threefish, so that equal keys do not cancel out. */
const PARITY = 0x1bd11bda;

/** The two words that `scramble` leaves. */
const scrambled = new Int32Array(2);

/**
 * Threefry2x32 with 20 rounds: 64 bits of counter scrambled under 64 bits of key.
 *
 * @returns two unsigned 32-bit words
 */
export function threefry2x32(
  key0: number,
  key1: number,
  ctr0: number,
  ctr1: number,
): readonly [number, number] {
  scramble(key0, key1, ctr0, ctr1);
  return [(scrambled[0] as number) >>> 0, (scrambled[1] as number) >>> 0];
}

/** Leaves its words in `scrambled`, so that a draw allocates nothing. */
function scramble(key0: number, key1: number, ctr0: number, ctr1: number): void {
  let next = key1 | 0;
  let afterNext = key0 ^ key1 ^ PARITY;
  let last = key0 | 0;
  let a = (ctr0 + key0) | 0;
  let b = (ctr1 + key1) | 0;
  for (let block = 1; block <= 5; block += 1) {
    // Written out because constant rotations make this twice as fast as a table of them.
    if ((block & 1) === 1) {
      a = (a + b) | 0;
      b = turnLeft(b, 13) ^ a;
      a = (a + b) | 0;
      b = turnLeft(b, 15) ^ a;
      a = (a + b) | 0;
      b = turnLeft(b, 26) ^ a;
      a = (a + b) | 0;
      b = turnLeft(b, 6) ^ a;
    } else {
      a = (a + b) | 0;
      b = turnLeft(b, 17) ^ a;
      a = (a + b) | 0;
      b = turnLeft(b, 29) ^ a;
      a = (a + b) | 0;
      b = turnLeft(b, 16) ^ a;
      a = (a + b) | 0;
      b = turnLeft(b, 24) ^ a;
    }
    a = (a + next) | 0;
    b = (b + afterNext + block) | 0;
    const used = next;
    next = afterNext;
    afterNext = last;
    last = used;
  }
  scrambled[0] = a;
  scrambled[1] = b;
}

const PURPOSE_COUNT = 64;
const OCCURRENCE_BITS = 26;
const OCCURRENCE_COUNT = 0x4000000;
const TWO_32 = 0x100000000;
/** Odd, so that multiplying by it loses nothing (2^32 divided by the golden ratio). */
const SPREAD = 0x9e3779b9;

/** 32 bits of a seed. Seeds below 2^32 stand for themselves, so no two of them share a key. */
const keyOf = (seed: number): number => (seed | 0) ^ Math.imul(Math.floor(seed / TWO_32), SPREAD);

const isUint32 = (x: number): boolean => x >>> 0 === x;

/** 2^-53. `**` is not portable, and nothing here leaves that to luck. */
const ULP = 1.1102230246251565e-16;
const LARGEST_BELOW_ONE = 1 - ULP;

/**
 * The number, uniform in the open interval (0, 1), that belongs to an address.
 *
 * @returns 53 random bits, in the middle of their cell of 2^-53
 * @throws InvariantError when a part of the address is out of its range
 */
export function uniformAt(address: DrawAddress): number {
  const { seed, run, entity, purpose, occurrence } = address;
  invariant(Number.isSafeInteger(seed) && seed >= 0, 'seed of a draw out of range');
  invariant(isUint32(run) && isUint32(entity), 'run or entity of a draw out of range');
  invariant(isUint32(purpose) && purpose < PURPOSE_COUNT, 'purpose of a draw out of range');
  invariant(
    isUint32(occurrence) && occurrence < OCCURRENCE_COUNT,
    'occurrence of a draw out of range',
  );
  return uniformFrom(keyOf(seed), run, entity, counterOf(purpose, occurrence));
}

/** Second word of the counter of a draw: what it is for, and which one. */
export const counterOf = (purpose: number, occurrence: number): number =>
  (purpose << OCCURRENCE_BITS) | occurrence;

/** First word of the key of every draw of a seed. */
export const keyOfSeed = (seed: number): number => keyOf(seed);

/** `uniformAt` with its address as words: for whoever draws millions of times and has checked their ranges. */
export function uniformFrom(key: number, run: number, entity: number, counter: number): number {
  scramble(key, run, entity, counter);
  const high = (scrambled[0] as number) >>> 5;
  const low = (scrambled[1] as number) >>> 6;
  const u = (high * OCCURRENCE_COUNT + low + 0.5) * ULP;
  // The middle of the last cell is no double: it rounds to 1, which is outside the interval.
  return u < 1 ? u : LARGEST_BELOW_ONE;
}
