/** The three aspects of a hosting, which fail apart: what serves, what commands, what the law allows. */
import { at } from '../../base/assert.ts';
import { EVENT, KIND, TIMERS } from '../codes.ts';
import { holdsData } from '../data/content.ts';
import { touchExitOf } from '../data/exit.ts';
import { BY_ITSELF, holdItself, holdNoMore } from '../incidents/holding.ts';
import { ANYWHERE, isErasedAt, tellOccupants } from '../places/hosts.ts';
import type { Action, Guard, MachineDefinition, Simulation } from '../simulation.ts';

function tellTenants(sim: Simulation, hosting: number): void {
  const tenants = at(sim.plant.hostings, hosting);
  tellOccupants(sim, tenants, ANYWHERE);
  for (const copy of tenants.copies) {
    for (const watch of at(sim.plant.copies, copy).watches) sim.touchWatch(watch);
    touchExitOf(sim, copy);
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

/** Whether a stay in place of something else lasts is judged again (P13). */
const tellStays: Action = (sim, self) => {
  for (const copy of at(sim.plant.hostings, self).copies) {
    for (const watch of at(sim.plant.copies, copy).watches) {
      if (at(sim.plant.watches, watch).rule === 'P13') sim.touchWatch(watch);
    }
  }
};

/** `value` is `BY_ITSELF` when the contract runs out at its own date: it is under notice whatever else begins or ends. */
const noteNotice: Action = (sim, self, value) => {
  if (value === BY_ITSELF) holdItself(sim, KIND.lawfulStatus, self, EVENT['access.notified']);
};

/** Until the end that was announced: the notice that the customer owes, then the transition. */
const startNotice: Action = (sim, self) => {
  const { notice, transition } = at(sim.plant.hostings, self).terms;
  holdItself(sim, KIND.lawfulStatus, self, EVENT['access.notified']);
  sim.schedule(KIND.lawfulStatus, self, TIMERS.main, notice + transition, EVENT['access.ended']);
};

/** Behind a cut no state tells that a contract ends: an entry does, once. */
const noteEnd: Action = (sim, self) => {
  if (!sim.traced || Number.isFinite(sim.world.accessReadableUntil[self])) return;
  sim.record(KIND.lawfulStatus, self, { type: 'expired', causes: sim.because() });
};

/** Data stay within reach for a while, then nothing does. A cut meanwhile takes of that time, and adds nothing to it. */
const startRetrieval: Action = (sim, self) => {
  const { accessReadableUntil } = sim.world;
  const now = sim.now();
  if (accessReadableUntil[self] === Number.POSITIVE_INFINITY) {
    accessReadableUntil[self] = now + at(sim.plant.hostings, self).terms.retrieval;
  }
  holdItself(sim, KIND.lawfulStatus, self, EVENT['access.ended']);
  const left = (accessReadableUntil[self] as number) - now;
  sim.schedule(KIND.lawfulStatus, self, TIMERS.main, left, EVENT['access.cut']);
};

/** Where the retrieval is over, the end of no other cut opens anything, and the provider erases what is left. */
const closeForGood: Action = (sim, self) => {
  if (!isOver(sim, self, 0)) return;
  holdItself(sim, KIND.lawfulStatus, self, EVENT['access.cut']);
  const { copies } = at(sim.plant.hostings, self);
  for (const copy of copies) {
    if (!holdsData(sim, copy)) continue;
    sim.world.copyErased[copy] = 1;
    sim.send(KIND.copy, copy, EVENT['copy.wiped']);
  }
};

const stopClock: Action = (sim, self) => sim.cancel(KIND.lawfulStatus, self, TIMERS.main);

/** It has not ended after all. */
function reopenContract(sim: Simulation, hosting: number): void {
  sim.world.accessReadableUntil[hosting] = Number.POSITIVE_INFINITY;
  holdNoMore(sim, KIND.lawfulStatus, hosting, EVENT['access.ended']);
}

/** The end comes when what was paid is used up. */
const postpone: Action = (sim, self) => {
  const left = (sim.world.accessFundedUntil[self] as number) - sim.now();
  reopenContract(sim, self);
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
  reopenContract(sim, self);
};

const isFunded: Guard = (sim, self) => (sim.world.accessFundedUntil[self] as number) > sim.now();

const isRenewed: Guard = (sim, self) => sim.world.accessRenewed[self] === 1;

/** The time of the retrieval has passed. */
const isOver: Guard = (sim, self) => isErasedAt(sim, self);

/** The contract has ended. */
const hasEnded: Guard = (sim, self) => Number.isFinite(sim.world.accessReadableUntil[self]);

const cutting = [{ target: 'cut', actions: ['closeForGood', 'tellTenants'] }] as const;

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
          'access.notified': [{ target: 'under-notice', actions: ['noteNotice', 'tellPlans'] }],
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
        entry: ['tellStays'],
        exit: ['tellStays'],
        on: {
          'access.notified': [{ actions: ['noteNotice', 'tellStays'] }],
          'access.cut': cutting,
          'access.ended': ending,
          'access.terminated': [{ actions: ['startNotice'] }],
          'access.withdrawn': [{ target: 'open', actions: ['tellPlans'] }],
          'access.renewed': [{ target: 'open', actions: ['renew', 'stopClock', 'tellPlans'] }],
          'access.funded': [{ actions: ['fund'] }],
          'access.extended': [{ actions: ['extend'] }],
        },
      },
      // Contracts run on behind a cut: what ends meanwhile has ended, and the time to fetch the data passes.
      cut: {
        on: {
          'access.restored': [{ target: 'open', actions: ['tellTenants'] }],
          'access.notified': [{ actions: ['noteNotice'] }],
          'access.terminated': [{ guard: 'hasEnded' }, { actions: ['startNotice'] }],
          'access.ended': [
            { guard: 'isRenewed' },
            { guard: 'isFunded', actions: ['postpone'] },
            { guard: 'isExtended', actions: ['goOnExtended'] },
            { actions: ['noteEnd', 'startRetrieval'] },
          ],
          'access.cut': [{ actions: ['closeForGood', 'tellTenants'] }],
          'access.renewed': [{ guard: 'isOver' }, { actions: ['renew', 'stopClock'] }],
          'access.funded': [
            { guard: 'isOver' },
            { guard: 'hasEnded', actions: ['fund', 'postpone'] },
            { actions: ['fund'] },
          ],
          'access.extended': [{ actions: ['extend'] }],
        },
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
  guards: { isFunded, isExtended, isRenewed, isOver, hasEnded },
  actions: {
    tellTenants,
    tellPlans,
    tellStays,
    noteNotice,
    startNotice,
    noteEnd,
    startRetrieval,
    closeForGood,
    stopClock,
    postpone,
    fund,
    extend,
    goOnExtended,
    renew,
  },
};
