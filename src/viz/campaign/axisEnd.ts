/**
 * Where an axis of spans ends. The end is one of a few rungs and never comes back, so that an axis does not follow each
 * new future: while results come in, it moves to another rung seldom, and outwards only.
 */
import type { Distribution } from '../../analysis/campaign/summary.ts';
import { DAY, HOUR, MINUTE } from '../../base/time.ts';

const RUNGS_SECONDS = [
  10 * MINUTE,
  15 * MINUTE,
  30 * MINUTE,
  HOUR,
  2 * HOUR,
  3 * HOUR,
  4 * HOUR,
  6 * HOUR,
  8 * HOUR,
  12 * HOUR,
  18 * HOUR,
  DAY,
  36 * HOUR,
  2 * DAY,
  3 * DAY,
  4 * DAY,
  6 * DAY,
  8 * DAY,
  12 * DAY,
  16 * DAY,
  24 * DAY,
  32 * DAY,
  48 * DAY,
  64 * DAY,
  96 * DAY,
  128 * DAY,
  192 * DAY,
  256 * DAY,
  384 * DAY,
] as const;

/** The tightest target stands at this share of the axis at most, so that what misses it has room. */
const TARGET_SHARE_MAX = 0.8;
/** The other targets may stand nearer the end. */
const OTHER_SHARE_MAX = 0.95;
/** So many of the dots that have a place on the axis are on it; the others stand past its end. */
const HELD_SHARE = 0.9;
/** An axis is so much longer, at most, to hold every dot, or every target: longer, and it would squeeze the rest. */
const STRETCH_MAX = 1.5;

/** Before so many futures, dots say little of where the others will be: an axis with a target looks at it alone. */
const FUTURES_LEAST = 256;

/** What an axis must hold. */
export interface AxisContents {
  /** Futures played. */
  readonly runs: number;
  readonly distributions: readonly Distribution[];
  /** In seconds. */
  readonly targets: readonly number[];
}

/**
 * End of an axis in seconds: it holds the tightest target and most dots, and everything else that does not squeeze them.
 *
 * @param former the end shown so far, or null
 */
export function axisEnd(
  { runs, distributions, targets }: AxisContents,
  former: number | null,
): number {
  const isTold = runs >= FUTURES_LEAST || targets.length === 0;
  const spans = (isTold ? distributions : [])
    .flatMap(({ dots }) => dots.map(({ value }) => value))
    .filter((value) => value !== 'beyond' && value > 0)
    .map(Number)
    .sort((a, b) => a - b);
  const tightest = targets.length > 0 ? Math.min(...targets) / TARGET_SHARE_MAX : 0;
  const most = spans[Math.ceil(spans.length * HELD_SHARE) - 1] ?? 0;
  const least = rungAbove(Math.max(1, tightest, most));
  const wanted = [spans.at(-1) ?? 0, Math.max(0, ...targets) / OTHER_SHARE_MAX].map(rungAbove);
  const held = wanted.filter((end) => end <= least * STRETCH_MAX);
  return Math.max(least, ...held, former ?? 0);
}

/** One end for all when even the shortest fills this share of it; else each keeps its own. */
const SHARED_SHARE_MIN = 1 / 2;

/** Ends of the axes of a group, in their order: the same one where that squeezes none of them. */
export function sharedEnds(ends: readonly number[]): readonly number[] {
  const longest = Math.max(...ends);
  return ends.every((end) => end >= longest * SHARED_SHARE_MIN) ? ends.map(() => longest) : ends;
}

function rungAbove(seconds: number): number {
  const rung = RUNGS_SECONDS.find((candidate) => candidate >= seconds);
  return rung ?? Math.ceil(seconds / (384 * DAY)) * 384 * DAY;
}
