/**
 * What things cost. Amounts are whole cents of one currency, so that sums are exact and the same everywhere; a rate is an
 * amount for a period, so that `1000 EUR/month` is not rounded to a second.
 */

/** Cents for each `perSeconds` seconds, which may come to a fraction of a cent for one second. */
export interface CostRate {
  readonly cents: number;
  readonly perSeconds: number;
}

/** Of a copy, by what it does; null when nothing is said of either. */
export interface CopyCosts {
  readonly standingBy: CostRate;
  readonly serving: CostRate;
}

/** Of a service that is not there, in cents; null: the dossier says nothing of it. */
export interface ServiceCosts {
  /** For as long as the level is below the minimum. */
  readonly down: CostRate | null;
  readonly rtoMissed: number | null;
  readonly mtpdMissed: number | null;
}

/** Of data lost, in cents; null: the dossier says nothing of it. */
export interface DataCosts {
  /** By the age of the largest loss. */
  readonly lost: CostRate | null;
  readonly rpoMissed: number | null;
  /** When all of it is lost, in place of what its age would cost. */
  readonly everything: number | null;
}

/** What money goes to: what runs whether or not anything happens, what the plan does, what the incident costs. */
export const COST_HEADINGS = [
  'standing-by',
  'serving',
  'step',
  'down',
  'rto-missed',
  'mtpd-missed',
  'lost',
  'rpo-missed',
] as const;
export type CostHeading = (typeof COST_HEADINGS)[number];

/** Whether it is paid for running the design, incident or not. */
export const isRunningCost = (heading: CostHeading): boolean =>
  heading === 'standing-by' || heading === 'serving';

/** A month of bills: a twelfth of a year of 365 days, 730 hours. */
export const MONTH_SECONDS = 730 * 3600;

/** Whole cents of a rate over some seconds, to the nearest; half a cent goes up. */
export const costOver = ({ cents, perSeconds }: CostRate, seconds: number): number =>
  Math.round((cents * seconds) / perSeconds);

/** Cents of a loss; `Infinity`, or the largest safe integer, is everything. */
export function costOfLoss({ lost, everything }: DataCosts, ageSeconds: number): number {
  if (ageSeconds >= Number.MAX_SAFE_INTEGER) return everything ?? 0;
  return lost === null ? 0 : costOver(lost, ageSeconds);
}
