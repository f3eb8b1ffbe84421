/** Where an axis of spans carries a line. */
import { DAY, HOUR, MINUTE } from '../../base/time.ts';

/** Steps that people count spans in. */
const STEPS_SECONDS = [
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
  4 * DAY,
  7 * DAY,
  14 * DAY,
  28 * DAY,
  91 * DAY,
  364 * DAY,
] as const;

/** Multiples of the shortest step that keeps two lines `gapPx` apart, from 0 to `endSeconds`, both included when whole. */
export function spanTicks(
  endSeconds: number,
  pxPerSecond: number,
  gapPx: number,
): readonly number[] {
  const step =
    STEPS_SECONDS.find((seconds) => seconds * pxPerSecond >= gapPx) ?? Math.max(endSeconds, 1);
  return Array.from({ length: Math.floor(endSeconds / step) + 1 }, (_, i) => i * step);
}
