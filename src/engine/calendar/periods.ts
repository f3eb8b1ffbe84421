/** Promises over periods: what the period under way has spent, what is left of it, when the next one begins. */
import { at } from '../../base/assert.ts';
import { EVENT, KIND, TIMERS } from '../codes.ts';
import type { Simulation } from '../simulation.ts';
import { stretchAt } from './stretchAt.ts';

/** Sets the timer of an objective to the period after the one under way; none where each outage counts by itself. */
export function scheduleTurn(sim: Simulation, objective: number): void {
  const { periods } = at(sim.plant.objectives, objective);
  if (!periods) return;
  const next = periods.from[stretchAt(periods.from, sim.now()) + 1];
  if (next === undefined) return;
  const { second } = TIMERS;
  sim.schedule(KIND.objective, objective, second, next - sim.now(), EVENT['period.turned']);
}

/** The outage that begins counts in the period under way. */
export function beginCounting({ plant, world, now }: Simulation, objective: number): void {
  if (at(plant.objectives, objective).periods) world.objectiveSince[objective] = now();
}

/** Adds what the outage under way has come to so far; one that lasted no time is none. */
export function spend({ plant, world, now }: Simulation, objective: number): void {
  const since = world.objectiveSince[objective] as number;
  if (since < 0 || now() === since) return;
  const { kind } = at(plant.objectives, objective);
  const spent = world.objectiveSpent[objective] as number;
  world.objectiveSpent[objective] = spent + (kind === 'outages' ? 1 : now() - since);
  // An outage is counted once; time goes on from here.
  world.objectiveSince[objective] = kind === 'outages' ? -1 : now();
}

/** Nothing is spent of the period that begins now; an outage under way was counted in the one in which it began. */
export function beginPeriod(sim: Simulation, objective: number): void {
  const { plant, world, now } = sim;
  world.objectiveSpent[objective] = 0;
  const isUnderWay = (world.objectiveSince[objective] as number) >= 0;
  const isTime = at(plant.objectives, objective).kind !== 'outages';
  world.objectiveSince[objective] = isTime && isUnderWay ? now() : -1;
  scheduleTurn(sim, objective);
}

/** What the period under way still allows: seconds from now on, or outages with the one under way left out. */
export function leftOf({ plant, world, now }: Simulation, objective: number): number {
  const { periods, target } = at(plant.objectives, objective);
  const allowed = periods ? (periods.allowed[stretchAt(periods.from, now())] as number) : target;
  const since = world.objectiveSince[objective] as number;
  const isTime = at(plant.objectives, objective).kind !== 'outages';
  const underWay = isTime && since >= 0 ? now() - since : 0;
  return allowed - (world.objectiveSpent[objective] as number) - underWay;
}
