/**
 * Hashes for addresses of random draws and for comparing traces: fast and the same everywhere, but no
 * protection against somebody who wants a collision.
 * Source: A. Appleby, MurmurHash3 (public domain); hash32 is its x86_32 variant.
 */
import { highWordOf, lowWordOf } from './floatBits.ts';
import { utf8BytesOf } from './utf8.ts';

/** What tells one murmur3 stream from another: two multipliers and two rotations. */
interface Lane {
  readonly first: number;
  readonly second: number;
  readonly wordTurn: number;
  readonly stateTurn: number;
}

const X86_32: Lane = {
  first: 0xcc9e2d51,
  second: 0x1b873593,
  wordTurn: 15,
  stateTurn: 13,
};
/** The multipliers and rotations of the third lane of x86_128, so that no collision is shared. */
const SECOND_LANE: Lane = {
  first: 0x38b34ae5,
  second: 0xa1e38b93,
  wordTurn: 17,
  stateTurn: 15,
};

const turnLeft = (x: number, by: number): number => (x << by) | (x >>> (32 - by));

function mixWord(lane: Lane, word: number): number {
  return Math.imul(turnLeft(Math.imul(word, lane.first), lane.wordTurn), lane.second);
}

const mixState = (lane: Lane, state: number, word: number): number =>
  (Math.imul(turnLeft(state ^ mixWord(lane, word), lane.stateTurn), 5) + 0xe6546b64) | 0;

/** Every bit of the state and of the length reaches every bit of the result. Unsigned. */
function finish(state: number, byteLength: number): number {
  let h = state ^ byteLength;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Four bytes from `start` on as a little-endian word; bytes past the end count as 0. */
function wordAt(bytes: string, start: number): number {
  if (start + 4 <= bytes.length) {
    return (
      bytes.charCodeAt(start) |
      (bytes.charCodeAt(start + 1) << 8) |
      (bytes.charCodeAt(start + 2) << 16) |
      (bytes.charCodeAt(start + 3) << 24)
    );
  }
  let word = 0;
  for (let i = start; i < bytes.length; i += 1) {
    word |= bytes.charCodeAt(i) << ((i - start) << 3);
  }
  return word;
}

/** MurmurHash3 x86_32 of the UTF-8 bytes of a text. From 0 to 2^32 - 1. */
export function hash32(text: string, seed = 0): number {
  const bytes = utf8BytesOf(text);
  const tailStart = bytes.length & ~3;
  let state = seed | 0;
  for (let i = 0; i < tailStart; i += 4) state = mixState(X86_32, state, wordAt(bytes, i));
  if (tailStart < bytes.length) state ^= mixWord(X86_32, wordAt(bytes, tailStart));
  return finish(state, bytes.length);
}

/** Takes texts and numbers one after the other and sums them up. */
export interface Hasher {
  /** Where a text ends is part of the hash: 'ab', 'c' and 'a', 'bc' differ. */
  readonly addText: (text: string) => void;
  /** By its IEEE bits; -0 counts as 0, and every NaN is the same. A number never equals a text. */
  readonly addNumber: (value: number) => void;
  /** 16 lower-case hexadecimal digits for all that was added so far; more may be added afterwards. */
  readonly digest: () => string;
}

/** Ends a number; a text ends with twice its length in bytes, which is even. */
const NUMBER_END = 1;
const NAN_HIGH_WORD = 0x7ff80000;

const toHex = (word: number): string => word.toString(16).padStart(8, '0');

/** An empty hasher: two 32-bit murmur3 streams over the same words, read as one 64-bit number. */
export function createHasher(): Hasher {
  // A typed array, because 32-bit values in closure variables become heap numbers.
  const streams = new Int32Array([0, 0x9747b28c, 0]);
  const addWord = (word: number): void => {
    streams[0] = mixState(X86_32, streams[0] as number, word);
    streams[1] = mixState(SECOND_LANE, streams[1] as number, word);
    streams[2] = (streams[2] as number) + 4;
  };
  return {
    addText: (text) => {
      const bytes = utf8BytesOf(text);
      for (let i = 0; i < bytes.length; i += 4) addWord(wordAt(bytes, i));
      addWord(bytes.length * 2);
    },
    addNumber: (value) => {
      const isNumber = !Number.isNaN(value);
      // Adding 0 turns -0 into 0 and changes nothing else.
      addWord(isNumber ? lowWordOf(value + 0) : 0);
      addWord(isNumber ? highWordOf(value + 0) : NAN_HIGH_WORD);
      addWord(NUMBER_END);
    },
    digest: () =>
      toHex(finish(streams[0] as number, streams[2] as number)) +
      toHex(finish(streams[1] as number, streams[2] as number)),
  };
}
