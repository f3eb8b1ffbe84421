/** The three aspects of a hosting, which fail apart: what serves, what commands, what the law allows. */
import { at } from '../../base/assert.ts';
import { EVENT, KIND, TIMERS } from '../codes.ts';
import { ANYWHERE, tellOccupants } from '../places/hosts.ts';
import type { Action, Guard, MachineDefinition, Simulation } from '../simulation.ts';

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

/** Until the end that was announced: the notice that the customer owes, then the transition. */
const startNotice: Action = (sim, self) => {
  const { notice, transition } = at(sim.plant.hostings, self).terms;
  sim.schedule(KIND.lawfulStatus, self, TIMERS.main, notice + transition, EVENT['access.ended']);
};

/** Data stay within reach for a while, then nothing does. */
const startRetrieval: Action = (sim, self) => {
  const { retrieval } = at(sim.plant.hostings, self).terms;
  sim.schedule(KIND.lawfulStatus, self, TIMERS.main, retrieval, EVENT['access.cut']);
};

const stopClock: Action = (sim, self) => sim.cancel(KIND.lawfulStatus, self, TIMERS.main);

/** The end comes when what was paid is used up. */
const postpone: Action = (sim, self) => {
  const left = (sim.world.accessFundedUntil[self] as number) - sim.now();
  sim.schedule(KIND.lawfulStatus, self, TIMERS.main, left, EVENT['access.ended']);
};

/** `value` is the time paid, in seconds; it adds to what is left of an earlier payment. */
const fund: Action = (sim, self, value) => {
  const from = Math.max(sim.now(), sim.world.accessFundedUntil[self] as number);
  sim.world.accessFundedUntil[self] = from + value;
};

/** `value` is by how long the customer puts the end off, in seconds; the first time counts, and no other. */
const extend: Action = (sim, self, value) => {
  if (sim.world.accessExtension[self] === 0) sim.world.accessExtension[self] = value;
};

/** What was put off begins now. */
const goOnExtended: Action = (sim, self) => {
  const extension = sim.world.accessExtension[self] as number;
  sim.world.accessExtension[self] = -1;
  sim.schedule(KIND.lawfulStatus, self, TIMERS.main, extension, EVENT['access.ended']);
};

const isExtended: Guard = (sim, self) => (sim.world.accessExtension[self] as number) > 0;

const renew: Action = (sim, self) => {
  sim.world.accessRenewed[self] = 1;
};

const isFunded: Guard = (sim, self) => (sim.world.accessFundedUntil[self] as number) > sim.now();

const isRenewed: Guard = (sim, self) => sim.world.accessRenewed[self] === 1;

const cutting = [{ target: 'cut', actions: ['stopClock', 'tellTenants'] }] as const;

/** The end of a contract, unless new terms were signed or what still runs is paid for. */
const ending = [
  { guard: 'isRenewed', target: 'open', actions: ['tellPlans'] },
  { guard: 'isFunded', actions: ['postpone'] },
  { guard: 'isExtended', actions: ['goOnExtended'] },
  { target: 'retrieval', actions: ['startRetrieval', 'tellTenants'] },
] as const;

/** What a law, a sanction or a contract allows: access as usual, access with an end, data only, no access. */
export const lawfulStatusMachine: MachineDefinition = {
  kind: 'lawful-status',
  config: {
    initial: 'open',
    states: {
      open: {
        on: {
          'access.notified': [{ target: 'under-notice', actions: ['tellPlans'] }],
          'access.terminated': [{ target: 'under-notice', actions: ['startNotice', 'tellPlans'] }],
          'access.renewed': [{ actions: ['renew'] }],
          'access.ended': [
            { guard: 'isRenewed' },
            { target: 'retrieval', actions: ['startRetrieval', 'tellTenants'] },
          ],
          'access.cut': cutting,
        },
      },
      'under-notice': {
        on: {
          'access.cut': cutting,
          'access.ended': ending,
          'access.terminated': [{ actions: ['startNotice'] }],
          'access.renewed': [{ target: 'open', actions: ['renew', 'stopClock', 'tellPlans'] }],
          'access.funded': [{ actions: ['fund'] }],
          'access.extended': [{ actions: ['extend'] }],
        },
      },
      cut: {
        on: { 'access.restored': [{ target: 'open', actions: ['tellTenants'] }] },
      },
      retrieval: {
        on: {
          'access.cut': cutting,
          'access.funded': [
            { target: 'under-notice', actions: ['fund', 'postpone', 'tellTenants'] },
          ],
          'access.renewed': [{ target: 'open', actions: ['renew', 'stopClock', 'tellTenants'] }],
        },
      },
    },
  },
  guards: { isFunded, isExtended, isRenewed },
  actions: {
    tellTenants,
    tellPlans,
    startNotice,
    startRetrieval,
    stopClock,
    postpone,
    fund,
    extend,
    goOnExtended,
    renew,
  },
};
