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
