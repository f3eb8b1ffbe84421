/** Where an axis of time carries a line, and which of these lines can be labelled without labels meeting. */
import { at } from '../base/assert.ts';
import { DAY, HOUR, MINUTE, type SimSeconds, simSeconds } from '../base/time.ts';
import type { TimeStretch } from './timeFold.ts';
import type { TimeScale } from './timeScale.ts';

/** Steps that people count in; each divides the next or is a round number of it. */
const TICK_STEPS_SECONDS = [
  10,
  30,
  MINUTE,
  2 * MINUTE,
  5 * MINUTE,
  10 * MINUTE,
  15 * MINUTE,
  30 * MINUTE,
  HOUR,
  2 * HOUR,
  3 * HOUR,
  6 * HOUR,
  12 * HOUR,
  DAY,
  2 * DAY,
  7 * DAY,
  14 * DAY,
  28 * DAY,
  91 * DAY,
  364 * DAY,
] as const;
const LONGEST_STEP_SECONDS = 364 * DAY;

/**
 * Moments of the axis, in order: every step before and after `origin` that no break hides, the step being the shortest
 * that keeps two lines `gapPx` apart. A stretch between two breaks that no such line crosses gets lines of a
 * shorter step, so that every stretch says where it stands.
 */
export function timeTicks(
  scale: TimeScale,
  origin: SimSeconds,
  gapPx: number,
): { readonly stepSeconds: number; readonly moments: readonly SimSeconds[] } {
  const wide = TICK_STEPS_SECONDS.find((seconds) => seconds * scale.pxPerSecond >= gapPx);
  const stepSeconds = wide ?? LONGEST_STEP_SECONDS;
  const moments = unfoldedStretches(scale).flatMap((stretch) => {
    const regular = multiplesIn(stretch, origin, stepSeconds);
    if (regular.length > 0) return regular;
    const isWide = (stretch.until - stretch.from) * scale.pxPerSecond >= gapPx;
    return isWide ? firstOfShorterStep(stretch, origin) : [];
  });
  return { stepSeconds, moments };
}

/** What the window shows between its breaks, in order; between two breaks that touch, the one moment they share. */
export function unfoldedStretches({ fold, window }: TimeScale): readonly TimeStretch[] {
  const edges = [fold.from, ...fold.breaks.flatMap((b) => [b.from, b.until]), fold.until];
  const stretches: TimeStretch[] = [];
  for (let i = 0; i < edges.length; i += 2) {
    // The later and the earlier of two simulated times are simulated times; edges come in pairs.
    const from = Math.max(at(edges, i), window.from) as SimSeconds;
    const until = Math.min(at(edges, i + 1), window.until) as SimSeconds;
    if (until >= from) stretches.push({ from, until });
  }
  return stretches;
}

function multiplesIn(
  { from, until }: TimeStretch,
  origin: SimSeconds,
  step: number,
): readonly SimSeconds[] {
  const first = Math.ceil((from - origin) / step);
  const last = Math.floor((until - origin) / step);
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, i) =>
    simSeconds(origin + (first + i) * step),
  );
}

/** One line, at the roundest moment that the stretch contains. */
function firstOfShorterStep(stretch: TimeStretch, origin: SimSeconds): readonly SimSeconds[] {
  for (const step of TICK_STEPS_SECONDS.toReversed()) {
    const [first] = multiplesIn(stretch, origin, step);
    if (first !== undefined) return [first];
  }
  return [];
}
