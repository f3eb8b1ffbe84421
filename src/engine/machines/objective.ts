import { at } from '../../base/assert.ts';
import { afterOpen } from '../../base/openTime.ts';
import { targetOf } from '../calendar/calendarNow.ts';
import { beginCounting, beginPeriod, leftOf, spend } from '../calendar/periods.ts';
import { EVENT, KIND, TIMERS } from '../codes.ts';
import { beginWork, endWork, noteLeft, turnWork } from '../levels/deadlines.ts';
import { noteMissed } from '../outcome/score.ts';
import type { Action, Guard, MachineDefinition, Simulation } from '../simulation.ts';

const isOverTarget: Guard = (sim, self, value) => value > at(sim.plant.objectives, self).target;

/** Whether it says by when something must be done: the service may fall as it likes, as long as it is. */
const isDeadline: Guard = (sim, self) => at(sim.plant.objectives, self).due !== null;

/** Whether each outage counts by itself, as for an RTO. */
const isOfOneOutage: Guard = (sim, self) => at(sim.plant.objectives, self).periods === null;

function writeTarget(sim: Simulation, objective: number, target: number): void {
  sim.record(KIND.objective, objective, {
    type: 'draw',
    purpose: 'target',
    value: target,
    law: `${target}s`,
    causes: sim.because(),
  });
}

const setTimer = (sim: Simulation, objective: number, after: number): void =>
  sim.schedule(KIND.objective, objective, TIMERS.main, after, EVENT['deadline.passed']);

/** One second past what is left of a time in all, or one second into an outage too many. */
function setLimit(sim: Simulation, objective: number): void {
  const left = leftOf(sim, objective);
  if (at(sim.plant.objectives, objective).kind !== 'outages') {
    if (sim.traced) writeTarget(sim, objective, Math.max(0, left));
    setTimer(sim, objective, Math.max(0, left + 1));
  } else if (left < 1 && (sim.world.objectiveSince[objective] as number) >= 0) {
    setTimer(sim, objective, 1);
  }
}

/**
 * The clock starts at the disruption, not at the decision; one second past the target is a breach. A peak that begins or
 * ends meanwhile changes the target, not the moment that is counted from. Over periods, what is left of the one under way counts.
 */
const setDeadline: Action = (sim, self, value) => {
  if (isDeadline(sim, self, value)) {
    beginWork(sim, self, value);
    return;
  }
  if (!isOfOneOutage(sim, self, value)) {
    setLimit(sim, self);
    return;
  }
  const target = targetOf(sim, self);
  if (sim.traced) writeTarget(sim, self, target);
  const { hours } = at(sim.plant.services, at(sim.plant.objectives, self).index);
  const breach = afterOpen(hours, sim.changedAt(KIND.objective, self), target + 1);
  // What counts in some hours only may not come to its end in the run.
  if (breach === Number.POSITIVE_INFINITY) sim.cancel(KIND.objective, self, TIMERS.main);
  else setTimer(sim, self, Math.max(0, breach - sim.now()));
};

const tellRule: Action = (sim, self) => {
  const { kind, index } = at(sim.plant.objectives, self);
  const watch = kind === 'rpo' ? -1 : at(sim.plant.services, index).watch;
  if (watch >= 0) sim.touchWatch(watch);
};

const stopClock: Action = (sim, self) => sim.cancel(KIND.objective, self, TIMERS.main);

/**
 * A promise with a clock (RTO, MTPD), with a largest loss (RPO), over a period (availability, time or outages in all), or of
 * work that is done by a date (deadline).
 */
export const objectiveMachine: MachineDefinition = {
  kind: 'objective',
  config: {
    initial: 'watching',
    states: {
      watching: {
        on: {
          'service.disrupted': [{ target: 'counting', actions: ['beginCounting'] }],
          'data.lost': [{ guard: 'isOverTarget', target: 'breached' }],
          'period.turned': [{ actions: ['beginPeriod'] }],
          'work.turned': [{ target: 'counting' }],
        },
      },
      counting: {
        entry: ['setDeadline'],
        exit: ['stopClock'],
        on: {
          'service.resumed': [{ target: 'watching', actions: ['spend'] }],
          'target.changed': [{ guard: 'isOfOneOutage', actions: ['setDeadline'] }],
          'period.turned': [{ actions: ['stopClock', 'beginPeriod', 'setDeadline'] }],
          'deadline.passed': [
            { guard: 'isDeadline', target: 'breached', actions: ['noteLeft'] },
            { target: 'breached', actions: ['tellRule'] },
          ],
          'work.turned': [{ actions: ['turnWork'] }],
          'work.done': [{ target: 'watching', actions: ['endWork'] }],
        },
      },
      breached: {
        entry: ['noteMissed'],
        on: {
          'service.resumed': [{ target: 'missed', actions: ['spend', 'tellRule'] }],
          'period.turned': [{ target: 'counting', actions: ['beginPeriod'] }],
          'work.turned': [{ actions: ['turnWork'] }],
          'work.done': [{ target: 'missed', actions: ['endWork'] }],
        },
      },
      missed: {
        on: {
          'service.disrupted': [{ target: 'counting', actions: ['beginCounting'] }],
          'period.turned': [{ target: 'watching', actions: ['beginPeriod'] }],
        },
      },
    },
  },
  guards: { isOverTarget, isOfOneOutage, isDeadline },
  actions: {
    setDeadline,
    tellRule,
    noteMissed,
    stopClock,
    beginCounting,
    beginPeriod,
    spend,
    turnWork,
    noteLeft,
    endWork,
  },
};
