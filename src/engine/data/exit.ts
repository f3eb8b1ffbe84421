/** Whether the data have left before access to them is cut (P14) is judged again. */
import { at } from '../../base/assert.ts';
import type { Simulation } from '../simulation.ts';
import { dataOf } from './content.ts';

export function touchExit(sim: Simulation, data: number): void {
  const exitWatch = data < 0 ? -1 : at(sim.plant.data, data).exitWatch;
  if (exitWatch >= 0) sim.touchWatch(exitWatch);
}

export const touchExitOf = (sim: Simulation, copy: number): void =>
  touchExit(sim, dataOf(sim, copy));

/** Access to a copy is cut: whether its data have left may be judged. */
export function callOnExit({ plant, world }: Simulation, copy: number): void {
  const { data } = at(plant.components, at(plant.copies, copy).component);
  const exitWatch = data < 0 ? -1 : at(plant.data, data).exitWatch;
  if (exitWatch >= 0) world.watchCalled[exitWatch] = 1;
}
