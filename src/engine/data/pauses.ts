/**
 * When nothing could be written into a data set: nobody took its writes, or nothing that works with it ran. What is lost of it
 * is then less than its age says. Kept beside the trace, which alone tells it, and growing like it.
 */
import { at } from '../../base/assert.ts';
import { keptBy } from '../levels/levels.ts';
import { nodesIn } from '../levels/needTree.ts';
import type { PlantHolder } from '../plant/data.ts';
import type { Simulation } from '../simulation.ts';
import { isLive } from './content.ts';

/** A service runs, or is held in a mode that works with this node. */
function works(sim: Simulation, service: number, node: number): boolean {
  const { plant, world } = sim;
  if ((world.level[plant.firstServiceNode + service] as number) > 0) return true;
  const mode = world.serviceMode[service] as number;
  if (mode < 0 || keptBy(sim, service, mode) <= 0) return false;
  return nodesIn(at(at(plant.services, service).modes, mode).needs).includes(node);
}

/** Somebody can write into a component: a copy takes the writes, it can be used, and something that works with it runs. */
function canBeWritten(sim: Simulation, { node, copies, users }: PlantHolder): boolean {
  if ((sim.world.level[node] as number) <= 0) return false;
  if (!copies.some((copy) => isLive(sim, copy))) return false;
  return users.length === 0 || users.some((service) => works(sim, service, node));
}

/** Whether a data set can be written may have changed. */
export function notePause(sim: Simulation, data: number): void {
  if (!sim.traced) return;
  const moments = at(sim.pauses, data);
  const isPaused = moments.length % 2 === 1;
  const canWrite = at(sim.plant.data, data).holders.some((holder) => canBeWritten(sim, holder));
  if (canWrite !== isPaused) return;
  // What began or ended in this instant did not last.
  if (moments.at(-1) === sim.now()) moments.pop();
  else moments.push(sim.now());
}

/** The level of a node may have moved: what is written through it may be, or no more. */
export function notePausesThrough(sim: Simulation, node: number): void {
  for (const data of at(sim.plant.writtenThrough, node)) notePause(sim, data);
}

/** As a run begins: nothing is known of the time before, in which everything was written. */
export function beginPauses(sim: Simulation): void {
  for (const moments of sim.pauses) moments.length = 0;
  for (let data = 0; data < sim.plant.data.length; data += 1) notePause(sim, data);
}

/** Seconds between two moments in which something could be written into a data set. */
export function writtenBetween(sim: Simulation, data: number, from: number, until: number): number {
  const moments = at(sim.pauses, data);
  let seconds = until - from;
  for (let place = 0; place < moments.length; place += 2) {
    const begun = Math.max(from, at(moments, place));
    const ended = Math.min(until, moments[place + 1] ?? until);
    seconds -= Math.max(0, ended - begun);
  }
  return seconds;
}
