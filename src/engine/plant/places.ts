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
