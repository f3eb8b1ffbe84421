/** The three aspects of a hosting, which fail apart: what serves, what commands, what the law allows. */
import { at } from '../../base/assert.ts';
import { ANYWHERE, tellOccupants } from '../places/hosts.ts';
import type { MachineDefinition, Simulation } from '../simulation.ts';

function tellTenants(sim: Simulation, hosting: number): void {
  const tenants = at(sim.plant.hostings, hosting);
  tellOccupants(sim, tenants, ANYWHERE);
  for (const copy of tenants.copies) {
    for (const watch of at(sim.plant.copies, copy).watches) sim.touchWatch(watch);
    const data = at(sim.plant.components, at(sim.plant.copies, copy).component).data;
    const exitWatch = data < 0 ? -1 : at(sim.plant.data, data).exitWatch;
    if (exitWatch >= 0) sim.touchWatch(exitWatch);
  }
}

function tellPlans(sim: Simulation): void {
  sim.touchNeeds();
  sim.touchFacts();
}

/** Serves users' traffic and keeps machines running. Cut off the network, it only keeps them running. */
export const dataPlaneMachine: MachineDefinition = {
  kind: 'data-plane',
  config: {
    initial: 'serving',
    states: {
      serving: {
        on: {
          'data-plane.interrupted': [{ target: 'interrupted', actions: ['tellTenants'] }],
          'data-plane.isolated': [{ target: 'isolated', actions: ['tellTenants'] }],
        },
      },
      interrupted: {
        on: { 'data-plane.restored': [{ target: 'serving', actions: ['tellTenants'] }] },
      },
      isolated: {
        on: {
          'data-plane.restored': [{ target: 'serving', actions: ['tellTenants'] }],
          'data-plane.reconnected': [{ target: 'serving', actions: ['tellTenants'] }],
          'data-plane.interrupted': [{ target: 'interrupted', actions: ['tellTenants'] }],
        },
      },
    },
  },
  guards: {},
  actions: { tellTenants },
};

/** Creates, starts and changes machines. Frozen, it leaves alone what already runs. */
export const controlPlaneMachine: MachineDefinition = {
  kind: 'control-plane',
  config: {
    initial: 'responsive',
    states: {
      responsive: {
        on: { 'control-plane.frozen': [{ target: 'frozen', actions: ['tellPlans'] }] },
      },
      frozen: {
        on: { 'control-plane.restored': [{ target: 'responsive', actions: ['tellPlans'] }] },
      },
    },
  },
  guards: {},
  actions: { tellPlans },
};

/** What a law, a sanction or a contract allows: access as usual, access with an end, no access. */
export const lawfulStatusMachine: MachineDefinition = {
  kind: 'lawful-status',
  config: {
    initial: 'open',
    states: {
      open: {
        on: {
          'access.notified': [{ target: 'under-notice', actions: ['tellPlans'] }],
          'access.cut': [{ target: 'cut', actions: ['tellTenants'] }],
        },
      },
      'under-notice': {
        on: {
          'access.cut': [{ target: 'cut', actions: ['tellTenants'] }],
          'access.restored': [{ target: 'open', actions: ['tellPlans'] }],
        },
      },
      cut: {
        on: { 'access.restored': [{ target: 'open', actions: ['tellTenants'] }] },
      },
    },
  },
  guards: {},
  actions: { tellTenants, tellPlans },
};
