/** What is promised over a period rather than of one outage: time down in all, availability, number of outages. */

/** Objectives over a period, in the order in which they are told. */
export const TOTAL_OBJECTIVES = ['availability', 'downtime', 'outages'] as const;
export type TotalObjective = (typeof TOTAL_OBJECTIVES)[number];

/** Whether an objective is one over a period. */
export const isTotal = (objective: string): objective is TotalObjective =>
  TOTAL_OBJECTIVES.some((total) => total === objective);

/** Periods of the calendar, on the clock of the product. */
export const CALENDAR_PERIODS = ['month', 'quarter', 'year'] as const;
/** A period of the calendar, or so many seconds, counted from the start of the run, one after the other. */
export type Period = (typeof CALENDAR_PERIODS)[number] | number;

/** One period of a run, and what is allowed in it. */
export interface AllowedPeriod {
  /** Seconds from the start of the run: the first begins with it. */
  readonly from: number;
  /** Seconds below the minimum, or outages; whole. */
  readonly allowed: number;
}

/** A promise over a period, as the dossier states it. */
export interface TotalPromise {
  readonly objective: TotalObjective;
  /** Least share of the time for an availability, else seconds or outages at most. */
  readonly stated: number;
  readonly over: Period;
  /** Those that begin within the run, the first at 0. */
  readonly periods: readonly AllowedPeriod[];
}
