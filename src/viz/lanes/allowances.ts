/** What a promise over a period still allows, and the instants at which it allows nothing more. */
import type { ServiceVerdict } from '../../analysis/verdict.ts';
import type { AllowedPeriod, TotalPromise } from '../../model/total.ts';

type Outages = Pick<ServiceVerdict, 'outages'>['outages'];

export interface Allowance {
  readonly promise: TotalPromise;
  /** Seconds below the minimum, or outages; negative once more than allowed was taken. */
  readonly left: number;
}

/** What was taken from a period up to an instant: seconds below the minimum, or outages begun. */
function takenBy(
  { objective }: TotalPromise,
  outages: Outages,
  [from, until]: readonly [number, number],
): number {
  if (objective === 'outages')
    return outages.filter((outage) => outage.from >= from && outage.from <= until).length;
  return outages.reduce((sum, outage) => {
    const end = Math.min(outage.until ?? until, until);
    return sum + Math.max(0, end - Math.max(outage.from, from));
  }, 0);
}

/** What each promise of a service allows from an instant to the end of the period it falls in, in the order of the promises. */
export function allowancesAt(
  totals: readonly TotalPromise[],
  outages: Outages,
  instant: number,
): readonly Allowance[] {
  return totals.flatMap((promise) => {
    const period = promise.periods.findLast(({ from }) => from <= instant);
    if (!period) return [];
    return [{ promise, left: period.allowed - takenBy(promise, outages, [period.from, instant]) }];
  });
}

export interface Exhaustion {
  readonly period: AllowedPeriod;
  /** From here on, each second below the minimum, or this outage, is one too many. */
  readonly at: number;
}

/** The instants at which a promise was overrun, one a period at most, in time order. */
export function overrunsOf(
  promise: TotalPromise,
  outages: Outages,
  endsAt: number,
): readonly Exhaustion[] {
  return promise.periods.flatMap((period, index) => {
    const until = Math.min(promise.periods[index + 1]?.from ?? endsAt, endsAt);
    const at = overrunIn(promise, period, until, outages);
    return at === null ? [] : [{ period, at }];
  });
}

function overrunIn(
  { objective }: TotalPromise,
  { from, allowed }: AllowedPeriod,
  until: number,
  outages: Outages,
): number | null {
  let left = allowed;
  for (const outage of outages) {
    const begins = Math.max(outage.from, from);
    const ends = Math.min(outage.until ?? until, until);
    if (objective === 'outages') {
      if (outage.from < from || outage.from >= until) continue;
      if (left === 0) return outage.from;
      left -= 1;
    } else if (ends > begins) {
      if (ends - begins > left) return begins + left;
      left -= ends - begins;
    }
  }
  return null;
}
