import { at } from '../../base/assert.ts';
import { targetOf } from '../calendar/calendarNow.ts';
import { EVENT, KIND, TIMERS } from '../codes.ts';
import { noteMissed } from '../outcome/score.ts';
import type { Action, Guard, MachineDefinition, Simulation } from '../simulation.ts';

const isOverTarget: Guard = (sim, self, value) => value > at(sim.plant.objectives, self).target;

function writeTarget(sim: Simulation, objective: number, target: number): void {
  sim.record(KIND.objective, objective, {
    type: 'draw',
    purpose: 'target',
    value: target,
    law: `${target}s`,
    causes: sim.because(),
  });
}

/**
 * The clock starts at the disruption, not at the decision; one second past the target is a breach. A peak that begins or
 * ends meanwhile changes the target, not the moment that is counted from.
 */
const setDeadline: Action = (sim, self) => {
  const target = targetOf(sim, self);
  if (sim.traced) writeTarget(sim, self, target);
  const left = sim.changedAt(KIND.objective, self) + target + 1 - sim.now();
  sim.schedule(KIND.objective, self, TIMERS.main, Math.max(0, left), EVENT['deadline.passed']);
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
        entry: ['setDeadline'],
        exit: ['stopClock'],
        on: {
          'service.resumed': [{ target: 'watching' }],
          'target.changed': [{ actions: ['setDeadline'] }],
          'deadline.passed': [{ target: 'breached', actions: ['tellRule'] }],
        },
      },
      breached: {
        entry: ['noteMissed'],
        on: { 'service.resumed': [{ target: 'missed', actions: ['tellRule'] }] },
      },
      missed: {
        on: { 'service.disrupted': [{ target: 'counting' }] },
      },
    },
  },
  guards: { isOverTarget },
  actions: {
    setDeadline,
    tellRule,
    noteMissed,
    stopClock: (sim, self) => sim.cancel(KIND.objective, self, TIMERS.main),
  },
};
