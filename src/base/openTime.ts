/** Time that counts only in some hours: stretches in order, the first at 0, each open or not. */

export interface OpenStretches {
  /** Seconds at which a stretch begins, ascending. */
  readonly from: ArrayLike<number>;
  /** 1 for a stretch that is open. */
  readonly open: ArrayLike<number>;
}

/** Calls for each open part of a stretch of time, in order, until it answers true. */
function eachOpen(
  { from, open }: OpenStretches,
  [begins, ends]: readonly [number, number],
  isEnough: (from: number, until: number) => boolean,
): void {
  for (let stretch = 0; stretch < from.length; stretch += 1) {
    const until = Math.min(from[stretch + 1] ?? Number.POSITIVE_INFINITY, ends);
    const since = Math.max(from[stretch] ?? 0, begins);
    if (since >= ends) return;
    if (open[stretch] === 1 && until > since && isEnough(since, until)) return;
  }
}

/** Seconds between two instants that count; all of them where nothing says which. */
export function openBetween(hours: OpenStretches | null, begins: number, ends: number): number {
  if (!hours) return ends - begins;
  let seconds = 0;
  eachOpen(hours, [begins, ends], (from, until) => {
    seconds += until - from;
    return false;
  });
  return seconds;
}

/** The instant at which so many seconds that count have gone by since another; Infinity when the stretches end before. */
export function afterOpen(hours: OpenStretches | null, begins: number, seconds: number): number {
  if (!hours) return begins + seconds;
  let left = seconds;
  let found = Number.POSITIVE_INFINITY;
  eachOpen(hours, [begins, Number.POSITIVE_INFINITY], (from, until) => {
    if (until - from >= left) {
      found = from + left;
      return true;
    }
    left -= until - from;
    return false;
  });
  return found;
}
