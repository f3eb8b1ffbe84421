/** Buildings, hostings, and where things stand. */

import type { Hosting } from '../../model/hosting.ts';

export interface PlantSite {
  /** Hostings that have a place in this building; an outage of any of their data planes is not the building's. */
  readonly hostings: readonly number[];
}

export interface PlantHosting {
  readonly facts: Hosting;
  /** Buildings in which it has a place. */
  readonly buildings: readonly number[];
  /** Grounds of its lawful use that may be lost. */
  readonly grounds: readonly number[];
  /** Periods of the contract over it, in seconds: notice by the customer, transition, retrieval of the data. */
  readonly terms: {
    readonly notice: number;
    readonly transition: number;
    readonly retrieval: number;
  };
  /** Second at which the last contract over it has run out, and at which that is told; Infinity when it does not in the run. */
  readonly contractEndsAt: number;
  readonly contractEndToldAt: number;
  readonly copies: readonly number[];
  /** The same copies, in the order in which capacity on demand is given. */
  readonly copiesByPriority: readonly number[];
  /** Most that can be had on demand, in usual demands; Infinity without a quota. */
  readonly quota: number;
  readonly backups: readonly number[];
  readonly tools: readonly number[];
  readonly probes: readonly number[];
}

/** Where something stands. */
export interface Place {
  readonly site: number;
  readonly hosting: number;
}
