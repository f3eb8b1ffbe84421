/**
 * Which long stretches of a run, where nothing changes, are drawn short. Everything else keeps one scale, so that two
 * equal durations look equal unless a break says otherwise.
 *
 *     seconds   0 ───────────── 90 000 ──── 108 000 ───────────────── 2 592 000
 *     drawn     0 ─≈─ 1 200 ────────────── 19 200 ─≈─ 20 400
 */
import { at, invariant } from '../base/assert.ts';
import type { SimSeconds } from '../base/time.ts';

export interface TimeStretch {
  readonly from: SimSeconds;
  readonly until: SimSeconds;
}

/** A point of the fold: a moment, and how many drawn seconds lie before it. Both rise strictly. */
export interface FoldKnot {
  readonly at: SimSeconds;
  readonly drawn: number;
}

export interface TimeFold extends TimeStretch {
  /** Stretches drawn short, in order; they never touch. */
  readonly breaks: readonly TimeStretch[];
  /** From the first moment to the last, one at each end of each break; drawn seconds start at 0. */
  readonly knots: readonly FoldKnot[];
}

export interface FoldInput extends TimeStretch {
  /** Moments at which something drawn begins or ends, in any order. */
  readonly moments: readonly SimSeconds[];
  /** Stretches in which something lasts (an outage, a plan at work): these keep their length longer. */
  readonly lively: readonly TimeStretch[];
  /** Room for the whole run. */
  readonly widthPx: number;
}

/** Wide enough for the sign of a break and its duration, such as "≈ 12 d", at the smallest size of text. */
export const BREAK_WIDTH_PX = 56;
/** Breaks may take this share of the width together; beyond it the time scale would be mostly holes. */
const BREAKS_SHARE_MAX = 0.4;
/** A shorter pause needs no break at any scale a person chooses. */
const BREAK_SECONDS_MIN = 1800;
/** Of each side of a pause, the share of what else is drawn that stays to scale: events don't touch the break. */
const SHOULDER_SHARE = 0.03;
/** A pause is folded when it weighs more than this many times all that stays to scale: the scale triples at least. */
const FOLDED_OVER_KEPT = 2;
/** A pause inside something that lasts weighs less: a long restore is seen to be long. */
const LIVELY_WEIGHT = 1 / 3;
/** Before the first change a service runs as it should: nobody measures that. */
const BEFORE_WEIGHT = 10;
/** After the last change nothing is to be compared any more. */
const AFTER_WEIGHT = 2;

interface Pause extends TimeStretch {
  readonly seconds: number;
  /** Seconds, times what they count for. */
  readonly weight: number;
}

/**
 * Finds the pauses that each outweigh everything lighter together, and folds them: of three pauses of nine days none
 * outweighs the two others, yet all three outweigh the three hours between them.
 *
 * @throws InvariantError unless the whole stretch has a length
 */
export function foldTime(input: FoldInput): TimeFold {
  invariant(input.until > input.from, 'a run lasts');
  const pauses = pausesOf(input).sort((a, b) => b.weight - a.weight || a.from - b.from);
  const breaksMax = Math.floor((input.widthPx * BREAKS_SHARE_MAX) / BREAK_WIDTH_PX);
  const foldedCount = Math.min(countFolded(pauses), breaksMax);
  const folded = pauses.slice(0, foldedCount).filter((p) => p.seconds >= BREAK_SECONDS_MIN);
  const keptSeconds = input.until - input.from - total(folded);
  const shoulder = keptSeconds * SHOULDER_SHARE;
  const breaks = folded
    .map((pause) => withShoulders(pause, shoulder, input))
    .sort((a, b) => a.from - b.from);
  return { from: input.from, until: input.until, breaks, knots: knotsOf(input, breaks) };
}

/** Stretches between neighbouring moments, in order. */
function pausesOf({ from, until, moments, lively }: FoldInput): Pause[] {
  const inside = moments.filter((moment) => moment > from && moment < until);
  const edges = [...new Set([from, ...inside, until])].sort((a, b) => a - b);
  return edges.slice(1).map((end, i) => {
    const start = at(edges, i);
    const seconds = end - start;
    const isLively = lively.some((stretch) => stretch.from < end && stretch.until > start);
    const inside = isLively ? LIVELY_WEIGHT : 1;
    const weight = end === until ? AFTER_WEIGHT : start === from ? BEFORE_WEIGHT : inside;
    return { from: start, until: end, seconds, weight: seconds * weight };
  });
}

/** How many of the heaviest pauses to fold: the most such that each outweighs all the lighter ones together. */
function countFolded(pauses: readonly Pause[]): number {
  let folded = 0;
  for (let count = 1; count < pauses.length; count += 1) {
    const lightest = at(pauses, count - 1);
    if (lightest.weight > FOLDED_OVER_KEPT * total(pauses.slice(count))) folded = count;
  }
  return folded;
}

function withShoulders(pause: Pause, shoulder: number, whole: TimeStretch): TimeStretch {
  const margin = Math.floor(Math.min(shoulder, pause.seconds / 10));
  return {
    from: (pause.from === whole.from ? pause.from : pause.from + margin) as SimSeconds,
    until: (pause.until === whole.until ? pause.until : pause.until - margin) as SimSeconds,
  };
}

function knotsOf(input: FoldInput, breaks: readonly TimeStretch[]): readonly FoldKnot[] {
  const kept = input.until - input.from - breaks.reduce((sum, b) => sum + b.until - b.from, 0);
  const keptPx = Math.max(input.widthPx - breaks.length * BREAK_WIDTH_PX, 1);
  const breakDrawn = (BREAK_WIDTH_PX * kept) / keptPx;
  const knots: FoldKnot[] = [{ at: input.from, drawn: 0 }];
  let reached = input.from;
  let drawn = 0;
  const go = (to: SimSeconds, length: number): void => {
    if (to === reached) return; // a break that begins or ends with the run
    drawn += length;
    reached = to;
    knots.push({ at: to, drawn });
  };
  for (const stretch of breaks) {
    go(stretch.from, stretch.from - reached);
    go(stretch.until, breakDrawn);
  }
  go(input.until, input.until - reached);
  return knots;
}

const total = (pauses: readonly Pause[]): number => pauses.reduce((sum, p) => sum + p.seconds, 0);
