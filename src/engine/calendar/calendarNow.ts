/** What the calendar says now: hours of teams; at peaks, more demand and tighter objectives. */
import { at } from '../../base/assert.ts';
import { timesDemand } from '../levels/demand.ts';
import type { Simulation } from '../simulation.ts';
import { stretchAt } from './stretchAt.ts';
import type { OpeningTimes } from './timetable.ts';

/** Whether a team is at work at a second of the run. */
export const isOpenAt = ({ from, open }: OpeningTimes, second: number): boolean =>
  open[stretchAt(from, second)] === 1;

/** Whether a team is at work now. */
export const isOpenNow = (sim: Simulation, hours: OpeningTimes): boolean =>
  isOpenAt(hours, sim.now());

/** Seconds until a team is at work: 0 when it is. Infinity when it is not again before the end of the run. */
export function secondsToOpening(sim: Simulation, { from, open }: OpeningTimes): number {
  const stretch = stretchAt(from, sim.now());
  if (open[stretch] === 1) return 0;
  const next = from[stretch + 1];
  return next === undefined ? Number.POSITIVE_INFINITY : next - sim.now();
}

/** Seconds until a team begins or stops being at work. Infinity when it does neither before the end of the run. */
export function secondsToTurn(sim: Simulation, { from }: OpeningTimes): number {
  const next = from[stretchAt(from, sim.now()) + 1];
  return next === undefined ? Number.POSITIVE_INFINITY : next - sim.now();
}

/** Demand now, in nominal demands: the highest of the peaks under way, 1 outside them, times what is asked beyond. */
export function demandOf(sim: Simulation, service: number): number {
  const { from, demand } = at(sim.plant.services, service).calendar;
  const planned = demand[from.length === 1 ? 0 : stretchAt(from, sim.now())] as number;
  return planned * timesDemand(sim, service);
}

/** Demand now of the service that has most of it. */
export function highestDemand(sim: Simulation): number {
  let most = 1;
  for (let service = 0; service < sim.plant.services.length; service += 1) {
    most = Math.max(most, demandOf(sim, service));
  }
  return most;
}

/** Minimum level now, the tightest of those that apply; 1 when the dossier sets none. */
export function minimumOf(sim: Simulation, service: number): number {
  const { from, minimum } = at(sim.plant.services, service).calendar;
  return minimum[stretchAt(from, sim.now())] as number;
}

/** Seconds allowed now for an objective of a service, the tightest of those that apply. */
export function targetOf(sim: Simulation, objective: number): number {
  const { kind, index, target } = at(sim.plant.objectives, objective);
  if (kind !== 'rto' && kind !== 'mtpd') return target;
  const { calendar } = at(sim.plant.services, index);
  return calendar[kind][stretchAt(calendar.from, sim.now())] as number;
}

/** Seconds until a peak of the service begins or ends; Infinity when none does before the end of the run. */
export function secondsToNextPeakBoundary(sim: Simulation, service: number): number {
  const { from } = at(sim.plant.services, service).calendar;
  const next = from[stretchAt(from, sim.now()) + 1];
  return next === undefined ? Number.POSITIVE_INFINITY : next - sim.now();
}
