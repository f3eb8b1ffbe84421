import { at } from '../../base/assert.ts';
import { EVENT, KIND } from '../codes.ts';
import { touchComponentOf } from '../levels/grants.ts';
import { hasCopyTrait, IS_COPIED } from '../plant/copyRows.ts';
import type { Simulation } from '../simulation.ts';

/** Level, followers, backups and waiting steps read whether a copy serves. */
export function tellReaders(sim: Simulation, copy: number): void {
  touchComponentOf(sim, copy);
  if (hasCopyTrait(sim.plant.copyRows, copy, IS_COPIED)) tellHolders(sim, copy);
  sim.touchNeeds();
  sim.touchFacts();
}

/** Those who copy what it holds, and where it copies from. */
function tellHolders(sim: Simulation, copy: number): void {
  const { followers, backups, replica } = at(sim.plant.copies, copy);
  for (const follower of followers) {
    sim.send(KIND.replica, at(sim.plant.copies, follower).replica, EVENT['source.changed']);
  }
  if (replica >= 0) sim.send(KIND.replica, replica, EVENT['source.changed']);
  for (const backup of backups) sim.send(KIND.backup, backup, EVENT['source.changed']);
}
