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
  /** Stretches drawn short, in order. Each lies between two neighbouring moments, and may touch the next. */
  readonly breaks: readonly TimeStretch[];
  /** From the first moment to the last, one at each end of each break; drawn seconds start at 0. */
  readonly knots: readonly FoldKnot[];
}

export interface FoldInput extends TimeStretch {
  /** T: until then all is as it should be, and there is nothing to read. */
  readonly incidentAt: SimSeconds;
  /** Moments at which something drawn begins or ends, in any order. */
  readonly moments: readonly SimSeconds[];
  /** Stretches in which something lasts (an outage, a plan under way): their length is worth comparing. */
  readonly lively: readonly TimeStretch[];
  /** Stretches in which somebody works: their length is what a plan is judged by. */
  readonly worked: readonly TimeStretch[];
  /** Room for the whole run. */
  readonly widthPx: number;
}

/** Wide enough for the sign of a break with its duration over it, such as "≈ 25 min", and air around. */
export const BREAK_WIDTH_PX = 72;
/** Breaks may take this share of the width together; beyond it the axis would be mostly breaks. */
const BREAKS_SHARE_MAX = 0.45;
/** A shorter pause needs no break at any scale a person chooses. */
const BREAK_SECONDS_MIN = 1800;
/** Folding must spare at least as much again as the break itself takes. */
const SPARED_WIDTHS_MIN = 2;
/** From this width on, a stretch is read without effort: its bar holds its duration. More width adds nothing. */
const LEGIBLE_PX = 48;
/**
 * What a stretch is worth when it is legible, and what a break takes from that because length can no longer be compared:
 * most where somebody works meanwhile, little where nobody compares. Before T there is nothing to read.
 */
const KINDS = {
  before: { worth: 0, cost: 0.3 },
  after: { worth: 1, cost: 0.3 },
  idle: { worth: 1, cost: 1 },
  lively: { worth: 1, cost: 1.6 },
  worked: { worth: 1, cost: 4 },
} as const;

interface Pause extends TimeStretch {
  readonly seconds: number;
  readonly kind: (typeof KINDS)[keyof typeof KINDS];
}

/**
 * Folds as many of the longest pauses as makes the rest most legible: each break widens all that stays to scale, and
 * costs what it hides.
 *
 * @throws InvariantError unless the whole stretch has a length
 */
export function foldTime(input: FoldInput): TimeFold {
  invariant(input.until > input.from, 'a run lasts');
  const pauses = pausesOf(input).sort((a, b) => b.seconds - a.seconds || a.from - b.from);
  const countMax = Math.floor((input.widthPx * BREAKS_SHARE_MAX) / BREAK_WIDTH_PX);
  let best = { count: 0, worth: worthOf(pauses, 0, input.widthPx) };
  for (let count = 1; count <= Math.min(countMax, pauses.length - 1); count += 1) {
    const worth = worthOf(pauses, count, input.widthPx);
    if (worth > best.worth) best = { count, worth };
  }
  const breaks = pauses.slice(0, best.count).sort((a, b) => a.from - b.from);
  return {
    from: input.from,
    until: input.until,
    breaks: breaks.map(({ from, until }) => ({ from, until })),
    knots: knotsOf(input, breaks),
  };
}

/** Stretches between neighbouring moments, in order. */
function pausesOf({ from, until, incidentAt, moments, lively, worked }: FoldInput): Pause[] {
  const inside = moments.filter((moment) => moment > from && moment < until);
  const edges = [...new Set([from, ...inside, until])].sort((a, b) => a - b);
  return edges.slice(1).map((end, i) => {
    const start = at(edges, i);
    const meets = (stretch: TimeStretch): boolean => stretch.from < end && stretch.until > start;
    const inside = worked.some(meets)
      ? KINDS.worked
      : lively.some(meets)
        ? KINDS.lively
        : KINDS.idle;
    const kind = end === until ? KINDS.after : end <= incidentAt ? KINDS.before : inside;
    return { from: start, until: end, seconds: end - start, kind };
  });
}

/** How much can be read with the `count` longest pauses folded; minus infinity when one of them is not worth it. */
function worthOf(pauses: readonly Pause[], count: number, widthPx: number): number {
  const folded = pauses.slice(0, count);
  const kept = pauses.slice(count);
  const pxPerSecond = (widthPx - count * BREAK_WIDTH_PX) / total(kept);
  const shortest = folded.at(-1);
  if (shortest) {
    const spared = shortest.seconds * pxPerSecond;
    if (shortest.seconds < BREAK_SECONDS_MIN || spared < SPARED_WIDTHS_MIN * BREAK_WIDTH_PX)
      return Number.NEGATIVE_INFINITY;
  }
  const legible = kept.reduce(
    (sum, { seconds, kind }) =>
      sum + kind.worth * Math.min((seconds * pxPerSecond) / LEGIBLE_PX, 1),
    0,
  );
  return legible + folded.reduce((sum, { kind }) => sum + kind.worth - kind.cost, 0);
}

function knotsOf(input: FoldInput, breaks: readonly TimeStretch[]): readonly FoldKnot[] {
  const kept = input.until - input.from - breaks.reduce((sum, b) => sum + b.until - b.from, 0);
  const keptPx = Math.max(input.widthPx - breaks.length * BREAK_WIDTH_PX, 1);
  const breakDrawn = (BREAK_WIDTH_PX * kept) / keptPx;
  const knots: FoldKnot[] = [{ at: input.from, drawn: 0 }];
  let reached = input.from;
  let drawn = 0;
  const go = (to: SimSeconds, length: number): void => {
    if (to === reached) return; // a break that begins where the run, or another break, left off
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
