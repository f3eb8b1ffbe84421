/** What is asked of a service beyond the calendar, by an incident or by the return of those who waited. */
import { KIND } from '../codes.ts';
import type { Simulation } from '../simulation.ts';
import { touchBecause, touchComponentOf } from './grants.ts';

const NEGLIGIBLE = 1e-9;

/** What multiplies the demand of the calendar now. */
export const timesDemand = ({ world }: Simulation, service: number): number =>
  (world.serviceSurge[service] as number) * (world.serviceRush[service] as number);

/** What fails a share of what it is asked loses a share of another demand. */
export function touchErring(sim: Simulation): void {
  if (!sim.plant.levels.mayErr) return;
  for (let copy = 0; copy < sim.plant.copies.length; copy += 1) {
    if ((sim.world.copyAnswers[copy] as number) < 1) touchComponentOf(sim, copy);
  }
}

/** Changes what multiplies the demand, writes it, and has the level looked at again. */
export function noteDemand(sim: Simulation, service: number, change: () => void): void {
  const from = timesDemand(sim, service);
  change();
  const to = timesDemand(sim, service);
  if (Math.abs(from - to) < NEGLIGIBLE) return;
  const entry = { type: 'demand', from, to, causes: sim.because() } as const;
  const id = sim.traced ? sim.record(KIND.service, service, entry) : -1;
  if (to > from) sim.world.serviceRaisedBy[service] = id;
  touchBecause(sim, sim.plant.firstServiceNode + service, id);
  touchErring(sim);
}
