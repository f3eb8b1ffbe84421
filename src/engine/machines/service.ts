import { at } from '../../base/assert.ts';
import { minimumOf, secondsToNextPeakBoundary } from '../demand.ts';
import type { Action, Guard, MachineDefinition, Simulation } from '../simulation.ts';

const served = (sim: Simulation, service: number): number => at(sim.world.served, service);

const isFull: Guard = (sim, self) => served(sim, self) >= 1;
const isAboveMinimum: Guard = (sim, self) => served(sim, self) >= minimumOf(sim, self);
const isPartial: Guard = (sim, self) => served(sim, self) > 0;

const tellObjectives =
  (type: 'service.disrupted' | 'service.resumed'): Action =>
  (sim, self) => {
    for (const objective of at(sim.plant.services, self).objectives) {
      sim.send('objective', objective, type);
    }
  };

const nodeOf = (sim: Simulation, service: number): number => sim.plant.firstServiceNode + service;

const enterMode: Action = (sim, self, event) => {
  sim.world.serviceMode[self] = event.value;
  const { lastsSeconds } = at(at(sim.plant.services, self).modes, event.value);
  sim.cancel('service', self, 'second');
  sim.schedule('service', self, 'second', lastsSeconds, 'mode.expired');
  sim.touchNode(nodeOf(sim, self));
};

const leaveMode: Action = (sim, self) => {
  sim.world.serviceMode[self] = -1;
  sim.cancel('service', self, 'second');
  sim.touchNode(nodeOf(sim, self));
};

const turnPeak: Action = (sim, self) => {
  const seconds = secondsToNextPeakBoundary(sim, self);
  sim.schedule('service', self, 'main', seconds, 'peak.turned');
  for (const objective of at(sim.plant.services, self).objectives) {
    // What is counted goes on from where its clock started.
    const counted = sim.lastChange('objective', objective);
    sim.send('objective', objective, 'target.changed', 0, counted < 0 ? [] : [counted]);
  }
  sim.touchNode(nodeOf(sim, self));
};

/** Modes and peaks change what the next evaluation of the level gives; they move no state by themselves. */
const evaluation = {
  'mode.entered': [{ actions: ['enterMode'] }],
  'mode.left': [{ actions: ['leaveMode'] }],
  'mode.expired': [{ actions: ['leaveMode'] }],
  'peak.turned': [{ actions: ['turnPeak'] }],
} as const;

const steps = {
  toNominal: { guard: 'isFull', target: 'nominal' },
  toDegraded: { guard: 'isAboveMinimum', target: 'degraded' },
  toBelow: { guard: 'isPartial', target: 'below-minimum' },
  toDown: { target: 'down' },
} as const;

/** A service as its users get it. Below its minimum level, the clocks of its objectives run. */
export const serviceMachine: MachineDefinition = {
  kind: 'service',
  config: {
    initial: 'nominal',
    states: {
      nominal: {
        on: {
          ...evaluation,
          'level.changed': [
            { guard: 'isFull' },
            steps.toDegraded,
            { ...steps.toBelow, actions: ['disrupt'] },
            { ...steps.toDown, actions: ['disrupt'] },
          ],
        },
      },
      degraded: {
        on: {
          ...evaluation,
          'level.changed': [
            steps.toNominal,
            { guard: 'isAboveMinimum' },
            { ...steps.toBelow, actions: ['disrupt'] },
            { ...steps.toDown, actions: ['disrupt'] },
          ],
        },
      },
      'below-minimum': {
        on: {
          ...evaluation,
          'level.changed': [
            { ...steps.toNominal, actions: ['resume'] },
            { ...steps.toDegraded, actions: ['resume'] },
            { guard: 'isPartial' },
            steps.toDown,
          ],
        },
      },
      down: {
        on: {
          ...evaluation,
          'level.changed': [
            { ...steps.toNominal, actions: ['resume'] },
            { ...steps.toDegraded, actions: ['resume'] },
            steps.toBelow,
          ],
        },
      },
    },
  },
  guards: { isFull, isAboveMinimum, isPartial },
  actions: {
    disrupt: tellObjectives('service.disrupted'),
    resume: tellObjectives('service.resumed'),
    enterMode,
    leaveMode,
    turnPeak,
  },
};
