/** What is left of the objectives of a service that is out. */
import type { ServiceVerdict } from '../../analysis/verdict.ts';
import { openBetween } from '../../base/openTime.ts';
import { DAY, HOUR, MINUTE } from '../../base/time.ts';
import type { ServiceDescription } from '../../model/description.ts';
import type { TotalPromise } from '../../model/total.ts';
import { type Allowance, allowancesAt } from './allowances.ts';

export interface Countdown {
  readonly objective: 'rto' | 'mtpd' | TotalPromise['objective'];
  /** Seconds left, or outages; negative once it is passed. */
  readonly left: number;
  /** The promise over a period that it is about; null for one outage. */
  readonly promise: TotalPromise | null;
}

/** What a service promises over periods, and the hours in which its times count. */
export type Promised = Pick<ServiceDescription, 'totals' | 'countedIn'>;

/** The next objective to run out at an instant of an outage, or the last one passed; null outside outages. */
export function countdownOf(
  service: ServiceVerdict,
  { totals = [], countedIn }: Promised,
  instant: number,
): Countdown | null {
  const outage = service.outages.find(
    ({ from, until }) => from <= instant && (until === null || instant < until),
  );
  if (!outage) return null;
  const { rto, mtpd } = service;
  const ofOutage = (objective: 'rto' | 'mtpd', target: number): Countdown => ({
    objective,
    left: target - openBetween(countedIn ?? null, outage.from, instant),
    promise: null,
  });
  const left = [
    ...(rto ? [ofOutage('rto', rto.target)] : []),
    ...(mtpd ? [ofOutage('mtpd', mtpd.target)] : []),
    ...allowancesAt(totals, service.outages, instant).filter(isOfTime).map(countdownOfTotal),
  ].sort((one, other) => one.left - other.left);
  return left.find((one) => one.left >= 0) ?? left.at(-1) ?? null;
}

/** What the period at an instant still allows, of the promise with the least left: time first, it runs out sooner. Null without such a promise. */
export function allowedAt(
  service: ServiceVerdict,
  totals: readonly TotalPromise[],
  instant: number,
): Countdown | null {
  const all = allowancesAt(totals, service.outages, instant);
  const worst = (some: readonly Allowance[]) =>
    [...some].sort((one, other) => one.left - other.left)[0];
  const chosen =
    worst(all.filter(({ left }) => left < 0)) ?? worst(all.filter(isOfTime)) ?? worst(all);
  return chosen ? countdownOfTotal(chosen) : null;
}

const isOfTime = ({ promise }: Allowance): boolean => promise.objective !== 'outages';

const countdownOfTotal = ({ promise, left }: Allowance): Countdown => ({
  objective: promise.objective,
  left,
  promise,
});

/** Where there is no room for two units: whole days, whole hours, or minutes; seconds, never more than is left. */
export function inOneUnit(seconds: number): number {
  const unit = seconds >= 2 * DAY ? DAY : seconds >= 10 * HOUR ? HOUR : MINUTE;
  return Math.floor(seconds / unit) * unit;
}
