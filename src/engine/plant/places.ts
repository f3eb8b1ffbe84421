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
  readonly backups: readonly number[];
  readonly tools: readonly number[];
  readonly probes: readonly number[];
}

/** Where something stands. */
export interface Place {
  readonly site: number;
  readonly hosting: number;
}
