/** What is left of the objectives of a service that is out. */
import type { ServiceVerdict } from '../../analysis/verdict.ts';
import { DAY, HOUR, MINUTE } from '../../base/time.ts';

export interface Countdown {
  readonly objective: 'rto' | 'mtpd';
  /** Seconds left; negative once it is passed. */
  readonly seconds: number;
}

/** The next objective to run out at an instant of an outage, or the last one passed; null outside outages. */
export function countdownOf(service: ServiceVerdict, instant: number): Countdown | null {
  const outage = service.outages.find(
    ({ from, until }) => from <= instant && (until === null || instant < until),
  );
  if (!outage) return null;
  const { rto, mtpd } = service;
  const left = [
    ...(rto ? [{ objective: 'rto', seconds: outage.from + rto.target - instant } as const] : []),
    ...(mtpd ? [{ objective: 'mtpd', seconds: outage.from + mtpd.target - instant } as const] : []),
  ].sort((one, other) => one.seconds - other.seconds);
  return left.find(({ seconds }) => seconds >= 0) ?? left.at(-1) ?? null;
}

/** Where there is no room for two units: whole days, whole hours, or minutes; seconds, never more than is left. */
export function inOneUnit(seconds: number): number {
  const unit = seconds >= 2 * DAY ? DAY : seconds >= 10 * HOUR ? HOUR : MINUTE;
  return Math.floor(seconds / unit) * unit;
}
