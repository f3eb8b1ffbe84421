/**
 * What a run comes to, kept as it goes in the columns of the world: outages, losses, breaches, missed objectives. A run
 * without a trace is judged by these alone; a test holds that they say what the judgement of the trace says.
 */
import { at } from '../../base/assert.ts';
import { RULE_STATUS } from '../codes.ts';
import type { Simulation } from '../simulation.ts';

/** The service falls below its minimum. */
export function beginOutage({ world, now }: Simulation, service: number): void {
  world.outageSince[service] = now();
}

/** Counts an outage that ends now; one that lasted no time is none. */
export function endOutage({ world, now }: Simulation, service: number): void {
  const seconds = now() - (world.outageSince[service] as number);
  world.outageSince[service] = -1;
  world.secondsDown[service] = (world.secondsDown[service] as number) + seconds;
  world.longestOutage[service] = Math.max(world.longestOutage[service] as number, seconds);
}

/** The objective was missed at least once. */
export function noteMissed({ world }: Simulation, objective: number): void {
  world.objectiveMissed[objective] = 1;
}

/** Something was lost of a data set; `Infinity`: everything. */
export function noteLoss({ world }: Simulation, data: number, ageSeconds: number): void {
  world.dataLost[data] = Math.max(world.dataLost[data] as number, ageSeconds);
}

/** So much of a data set has left with a thief who can read it; what left once has left. */
export function noteStolen({ world }: Simulation, data: number, share: number): void {
  world.dataStolen[data] = Math.max(world.dataStolen[data] as number, share);
}

/** A rule takes another status. Whether a decision covers a breach is known when it begins. */
export function beginStatus({ world, now }: Simulation, watch: number, isCovered: boolean): void {
  world.watchSince[watch] = now();
  world.watchIsCovered[watch] = isCovered ? 1 : 0;
}

/** Counts the time for which a rule had a status that it leaves now; no time is none. */
export function endStatus({ world, plant, now }: Simulation, watch: number, status: number): void {
  const seconds = now() - (world.watchSince[watch] as number);
  if (seconds === 0) return;
  if (status === RULE_STATUS.undetermined) world.watchWasOpen[watch] = 1;
  if (status !== RULE_STATUS.breached) return;
  world.secondsBreached[watch] = (world.secondsBreached[watch] as number) + seconds;
  // Where something governs, its own watch says whether a decision covers the breach.
  const isGoverned = at(plant.watches, watch).governedBy >= 0;
  if (!isGoverned && world.watchIsCovered[watch] === 0) world.watchWasBroken[watch] = 1;
}

/** Whether the service is below its minimum. */
export const isInOutage = ({ world }: Simulation, service: number): boolean =>
  (world.outageSince[service] as number) >= 0;

/** Seconds of the outage that is still open as the run ends. */
export const openSeconds = (sim: Simulation, service: number): number =>
  isInOutage(sim, service) ? sim.plant.endsAt - (sim.world.outageSince[service] as number) : 0;

/** Seconds below the minimum in a finished run. */
export const downOf = (sim: Simulation, service: number): number =>
  (sim.world.secondsDown[service] as number) + openSeconds(sim, service);
