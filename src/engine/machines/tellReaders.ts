import { at } from '../../base/assert.ts';
import { EVENT, KIND } from '../codes.ts';
import { touchComponent } from '../levels/grants.ts';
import type { Simulation } from '../simulation.ts';

/** Level, followers, backups and waiting steps read whether a copy serves. */
export function tellReaders(sim: Simulation, copy: number): void {
  const { component, followers, backups, replica } = at(sim.plant.copies, copy);
  touchComponent(sim, component);
  for (const follower of followers) {
    sim.send(KIND.replica, at(sim.plant.copies, follower).replica, EVENT['source.changed']);
  }
  if (replica >= 0) sim.send(KIND.replica, replica, EVENT['source.changed']);
  for (const backup of backups) sim.send(KIND.backup, backup, EVENT['source.changed']);
  sim.touchNeeds();
  sim.touchFacts();
}
