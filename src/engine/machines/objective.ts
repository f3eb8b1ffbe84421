import { at } from '../../base/assert.ts';
import { targetOf } from '../demand.ts';
import type { Action, Guard, MachineDefinition } from '../simulation.ts';

const isOverTarget: Guard = (sim, self, event) =>
  event.value > at(sim.plant.objectives, self).target;

/** The clock starts at the disruption, not at the decision; one second past the target is a breach. */
const startClock: Action = (sim, self) => {
  const target = targetOf(sim, self);
  sim.record('objective', self, {
    type: 'draw',
    purpose: 'target',
    value: target,
    law: `${target}s`,
    causes: sim.because(),
  });
  sim.schedule('objective', self, 'main', target + 1, 'deadline.passed');
};

const tellRule: Action = (sim, self) => {
  const { kind, index } = at(sim.plant.objectives, self);
  const watch = kind === 'rpo' ? -1 : at(sim.plant.services, index).watch;
  if (watch >= 0) sim.touchWatch(watch);
};

/** A promise with a clock (RTO, MTPD) or with a largest loss (RPO). */
export const objectiveMachine: MachineDefinition = {
  kind: 'objective',
  config: {
    initial: 'watching',
    states: {
      watching: {
        on: {
          'service.disrupted': [{ target: 'counting' }],
          'data.lost': [{ guard: 'isOverTarget', target: 'breached' }],
        },
      },
      counting: {
        entry: ['startClock'],
        exit: ['stopClock'],
        on: {
          'service.resumed': [{ target: 'watching' }],
          'deadline.passed': [{ target: 'breached', actions: ['tellRule'] }],
        },
      },
      breached: {
        on: { 'service.resumed': [{ target: 'missed', actions: ['tellRule'] }] },
      },
      missed: {
        on: { 'service.disrupted': [{ target: 'counting' }] },
      },
    },
  },
  guards: { isOverTarget },
  actions: {
    startClock,
    tellRule,
    stopClock: (sim, self) => sim.cancel('objective', self, 'main'),
  },
};
