/**
 * Hashes for addresses of random draws and for comparing traces: fast and the same everywhere, but no
 * protection against somebody who wants a collision.
 * Source: A. Appleby, MurmurHash3 (public domain); hash32 is its x86_32 variant.
 */
import { highWordOf, lowWordOf } from './floatBits.ts';

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

/**
 * Hands the UTF-8 bytes of a text over as 32-bit little-endian words.
 * A surrogate without its partner counts as U+FFFD, as in `TextEncoder`.
 *
 * @param onWord gets whole words
 * @param onTail gets the last 1 to 3 bytes padded with zeros, if any
 * @returns the number of bytes
 */
function readUtf8(
  text: string,
  onWord: (word: number) => void,
  onTail: (word: number) => void,
): number {
  let length = 0;
  let word = 0;
  const push = (byte: number): void => {
    word |= byte << ((length & 3) << 3);
    length += 1;
    if ((length & 3) === 0) {
      onWord(word);
      word = 0;
    }
  };
  for (const char of text) {
    let point = char.codePointAt(0) as number; // an iterated character is never empty
    if (point >= 0xd800 && point <= 0xdfff) point = 0xfffd;
    if (point < 0x80) push(point);
    else {
      if (point < 0x800) push(0xc0 | (point >> 6));
      else {
        if (point < 0x10000) push(0xe0 | (point >> 12));
        else {
          push(0xf0 | (point >> 18));
          push(0x80 | ((point >> 12) & 0x3f));
        }
        push(0x80 | ((point >> 6) & 0x3f));
      }
      push(0x80 | (point & 0x3f));
    }
  }
  if ((length & 3) !== 0) onTail(word);
  return length;
}

/** MurmurHash3 x86_32 of the UTF-8 bytes of a text. From 0 to 2^32 - 1. */
export function hash32(text: string, seed = 0): number {
  let state = seed | 0;
  const length = readUtf8(
    text,
    (word) => {
      state = mixState(X86_32, state, word);
    },
    (tail) => {
      state ^= mixWord(X86_32, tail);
    },
  );
  return finish(state, length);
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
    addText: (text) => addWord(readUtf8(text, addWord, addWord) * 2),
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
