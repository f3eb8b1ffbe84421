/**
 * Those who try again all at once. While a service is missing, each asks more often than usual; once there is capacity for the
 * usual demand again, they give up trying little by little, and the service is whole again only when they have.
 */
import { at } from '../../base/assert.ts';
import { demandOf } from '../calendar/calendarNow.ts';
import { EVENT, KIND, PURPOSES, TIMERS } from '../codes.ts';
import type { Simulation } from '../simulation.ts';
import { noteDemand } from './demand.ts';

/** The rush fades in as many equal steps. */
const STEPS = 12;

function setRush(sim: Simulation, service: number, factor: number): void {
  noteDemand(sim, service, () => {
    sim.world.serviceRush[service] = factor;
  });
}

/** The service is missing: everybody tries again. */
export function beginRush(sim: Simulation, service: number): void {
  const { rush } = at(sim.plant.services, service);
  if (!rush) return;
  sim.cancel(KIND.service, service, TIMERS.third);
  setRush(sim, service, rush.demand);
}

/** There is room for the usual demand, whatever those do who try again. */
function hasRoom(sim: Simulation, service: number): boolean {
  const usual = demandOf(sim, service) / (sim.world.serviceRush[service] as number);
  return (sim.world.level[sim.plant.firstServiceNode + service] as number) >= usual;
}

/** The level changed: the rush fades while there is room, and is whole again when there is not. */
export function reviewRush(sim: Simulation, service: number): void {
  const { rush } = at(sim.plant.services, service);
  if (!rush || (sim.world.serviceRush[service] as number) === 1) return;
  const isFading = sim.isPending(KIND.service, service, TIMERS.third);
  if (!hasRoom(sim, service)) {
    if (isFading) beginRush(sim, service);
  } else if (!isFading) {
    const occurrence = sim.world.serviceRushes[service] as number;
    sim.world.serviceRushes[service] = occurrence + 1;
    const { decays } = rush;
    const seconds = sim.seconds(decays, KIND.service, service, PURPOSES.rush, occurrence);
    waitStep(sim, service, seconds / STEPS);
  }
}

/** A step takes a second at least. */
function waitStep(sim: Simulation, service: number, seconds: number): void {
  const step = Math.max(1, Math.round(seconds));
  sim.schedule(KIND.service, service, TIMERS.third, step, EVENT['rush.faded'], step);
}

/** `seconds` is the length of a step. */
export function fadeRush(sim: Simulation, service: number, seconds: number): void {
  const { rush } = at(sim.plant.services, service);
  if (!rush) return;
  const step = (rush.demand - 1) / STEPS;
  const left = (sim.world.serviceRush[service] as number) - step;
  const isOver = step > 0 ? left <= 1 + step / 2 : left >= 1 + step / 2;
  setRush(sim, service, isOver ? 1 : left);
  if (!isOver) waitStep(sim, service, seconds);
}
