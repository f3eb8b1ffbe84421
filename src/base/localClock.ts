/** From simulated time to the clock on the wall of the place where the run happens. */
import { invariant } from './assert.ts';

/** Where a run stands in the year, and what its local clock does meanwhile. */
export interface CalendarSpec {
  /** Seconds from 1970-01-01 00:00 to the local clock's reading at simulated second 0. */
  readonly startLocal: number;
  /** When the local clock jumps (summer time), in any order. */
  readonly shifts: readonly {
    /** Simulated second of the first reading after the jump. */
    readonly at: number;
    /** Seconds added to the local clock: 3600 in spring, -3600 in autumn. */
    readonly by: number;
  }[];
  /** Seconds by which the clock jumped between the midnight before simulated second 0 and it; absent where it did not. */
  readonly jumpedSinceMidnight?: number;
  /** Local dates, `YYYY-MM-DD`. */
  readonly holidays: readonly string[];
}

/**
 * What the local clock reads, in seconds since 1970-01-01 00:00.
 *
 * @throws InvariantError unless `simSecond` is a whole number
 */
export function localSecondsAt(spec: CalendarSpec, simSecond: number): number {
  invariant(Number.isSafeInteger(simSecond), 'not a second of a calendar');
  let local = spec.startLocal + simSecond;
  for (const shift of spec.shifts) if (shift.at <= simSecond) local += shift.by;
  return local;
}

/**
 * Goes from second to second where something may change on the local clock: the edges that the caller knows,
 * and every jump of the clock, because a jump may land on either side of an edge.
 *
 * @param untilEdge seconds from a local time to the caller's next edge, at least 1
 * @param isFound what is looked for; asked at `from`, and at each edge and jump up to `last`
 * @returns the first such second, or Infinity
 */
export function firstEdgeWhere(
  spec: CalendarSpec,
  span: { readonly from: number; readonly last: number },
  untilEdge: (local: number) => number,
  isFound: (local: number) => boolean,
): number {
  let sim = span.from;
  while (sim <= span.last) {
    const local = localSecondsAt(spec, sim);
    if (isFound(local)) return sim;
    let next = sim + untilEdge(local);
    for (const shift of spec.shifts) if (shift.at > sim && shift.at < next) next = shift.at;
    sim = next;
  }
  return Number.POSITIVE_INFINITY;
}
