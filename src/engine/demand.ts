/** What the calendar asks of a service: at peaks, more demand and tighter objectives. */

import { at } from '../base/assert.ts';
import { isWithinYearlyRange, nextYearlyBoundary } from '../base/calendar.ts';
import type { PlantService } from './plant.ts';
import type { Simulation } from './simulation.ts';

type Peak = PlantService['peaks'][number];

const peaksNow = (sim: Simulation, service: number): readonly Peak[] =>
  at(sim.plant.services, service).peaks.filter((peak) =>
    isWithinYearlyRange(peak.during, sim.plant.calendar, sim.now),
  );

/** Demand now, in nominal demands: the highest of the peaks under way, 1 outside them. */
export const demandOf = (sim: Simulation, service: number): number =>
  peaksNow(sim, service).reduce((demand, peak) => Math.max(demand, peak.demand), 1);

/** Demand now of the service that has most of it. */
export const highestDemand = (sim: Simulation): number =>
  sim.plant.services.reduce((most, _, service) => Math.max(most, demandOf(sim, service)), 1);

/** Minimum level now, the tightest of those that apply; 1 when the dossier sets none. */
export const minimumOf = (sim: Simulation, service: number): number =>
  peaksNow(sim, service).reduce(
    (minimum, peak) => Math.max(minimum, peak.mbco ?? 0),
    at(sim.plant.services, service).mbco,
  );

/** Seconds allowed now for an objective of a service, the tightest of those that apply. */
export function targetOf(sim: Simulation, objective: number): number {
  const { kind, index, target } = at(sim.plant.objectives, objective);
  if (kind === 'rpo') return target;
  return peaksNow(sim, index).reduce((least, peak) => Math.min(least, peak[kind] ?? least), target);
}

/** Seconds until a peak of the service begins or ends; Infinity when it has none. */
export const secondsToNextPeakBoundary = (sim: Simulation, service: number): number =>
  at(sim.plant.services, service).peaks.reduce(
    (least, peak) =>
      Math.min(least, nextYearlyBoundary(peak.during, sim.plant.calendar, sim.now) - sim.now),
    Number.POSITIVE_INFINITY,
  );
