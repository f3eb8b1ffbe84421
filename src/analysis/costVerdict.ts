/** The shape of what a run cost. */
import type { CostHeading } from '../model/cost.ts';

/** One thing that was paid for. */
export interface CostLine {
  readonly heading: CostHeading;
  /** Copy, step, service or data set. */
  readonly of: string;
  /** Above 0. */
  readonly cents: number;
}

/** What the run cost; integer cents. */
export interface CostVerdict {
  /** A month of the design as long as nothing happens. */
  readonly monthlyCents: number;
  /** The copies, from the start to the end of the run. */
  readonly runningCents: number;
  /** What the plan did, and what was down, lost or broken. */
  readonly incidentCents: number;
  /** Copies, steps, services, then data sets. */
  readonly lines: readonly CostLine[];
}
