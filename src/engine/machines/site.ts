import { at } from '../../base/assert.ts';
import { tellOccupants } from '../places/hosts.ts';
import type { MachineDefinition, Simulation } from '../simulation.ts';

/** Every hosting with a place in the building tells what stands there. */
function tellBuilding(sim: Simulation, site: number): void {
  for (const hosting of at(sim.plant.sites, site).hostings) {
    tellOccupants(sim, at(sim.plant.hostings, hosting), site);
  }
}

/** A building: what stands in it runs, is cut off, is stopped but intact, or is gone. */
export const siteMachine: MachineDefinition = {
  kind: 'site',
  config: {
    initial: 'operational',
    states: {
      operational: {
        on: {
          'site.isolated': [{ target: 'isolated', actions: ['tellBuilding'] }],
          'site.stopped': [{ target: 'stopped', actions: ['tellBuilding'] }],
          'site.destroyed': [{ target: 'destroyed', actions: ['tellBuilding'] }],
        },
      },
      isolated: {
        on: {
          'site.reconnected': [{ target: 'operational', actions: ['tellBuilding'] }],
          'site.restored': [{ target: 'operational', actions: ['tellBuilding'] }],
          'site.stopped': [{ target: 'stopped', actions: ['tellBuilding'] }],
          'site.destroyed': [{ target: 'destroyed', actions: ['tellBuilding'] }],
        },
      },
      stopped: {
        on: {
          'site.restored': [{ target: 'operational', actions: ['tellBuilding'] }],
          'site.destroyed': [{ target: 'destroyed', actions: ['tellBuilding'] }],
        },
      },
      destroyed: {},
    },
  },
  guards: {},
  actions: { tellBuilding },
};
