import { at } from '../../base/assert.ts';
import { EVENT, KIND, TIMERS } from '../codes.ts';
import { stepOf } from '../intervene.ts';
import { endPace, forgetPace, hasOpenedItsLot, holdPace, lookAtPace } from '../pace/pacing.ts';
import type { Action, Guard, MachineDefinition } from '../simulation.ts';
import { joinUnderWay, joinWaiting } from '../work/jobLists.ts';
import { applyEffects } from '../work/stepEffects.ts';
import { mayBecomeReady, promptSuccessors } from '../work/stepOrder.ts';
import { isStillKept, learnFromAttempt, releaseFrom, startAttempt } from '../work/stepWork.ts';

const isReady: Guard = (sim, self) => mayBecomeReady(sim, self);
const attemptSucceeds: Guard = (sim, self) =>
  sim.world.stepFate[self] === 1 && isStillKept(sim, self);
const mayRetry: Guard = (sim, self) =>
  (sim.world.stepFailures[self] as number) < stepOf(sim, self).retries;

/** An attempt that was interrupted is no failure: it costs no retry. */
const countFailure: Action = (sim, self) => {
  sim.world.stepFailures[self] = (sim.world.stepFailures[self] as number) + 1;
  forgetPace(sim, self);
};

/** The first time only: the timeout counts from here, waiting included. */
const becomeReady: Action = (sim, self) => {
  joinWaiting(sim, self);
  sim.touchNeeds();
  if ((sim.world.stepReadyAt[self] as number) >= 0) return;
  sim.world.stepReadyAt[self] = sim.now();
  const { timeoutSeconds, approval } = stepOf(sim, self);
  if (Number.isFinite(timeoutSeconds)) {
    sim.schedule(KIND.step, self, TIMERS.second, timeoutSeconds, EVENT['step.timed-out']);
  }
  if (approval >= 0) sim.send(KIND.decision, approval, EVENT['decision.asked']);
};

const stopAttempt: Action = (sim, self) => {
  sim.cancel(KIND.step, self, TIMERS.main);
  holdPace(sim, self);
  releaseFrom(sim, self);
};

/** Nothing more is to come of the step: neither its timeout, nor the approval it was waiting for. */
const dropWaits: Action = (sim, self) => {
  sim.cancel(KIND.step, self, TIMERS.second);
  const { approval } = at(sim.plant.steps, self);
  if (approval >= 0) sim.send(KIND.decision, approval, EVENT['decision.dropped']);
};

const settle: Action = (sim, self) => {
  promptSuccessors(sim, self);
  sim.send(KIND.plan, at(sim.plant.steps, self).plan, EVENT['plan.reviewed']);
};

/** A person goes past the step: what comes after it waits for it no more. */
const goPast: Action = (sim, self) => {
  sim.world.stepPassed[self] = 1;
  settle(sim, self, 0);
};

const askStandIn: Action = (sim, self) => {
  const { otherwise } = at(sim.plant.steps, self);
  if (otherwise < 0) return;
  sim.world.stepAsked[otherwise] = 1;
  sim.send(KIND.step, otherwise, EVENT['step.prompted']);
};

/** One step: waits for its turn, then for what it needs, then works; failing, it retries or hands over. */
export const stepMachine: MachineDefinition = {
  kind: 'step',
  config: {
    initial: 'pending',
    states: {
      pending: {
        on: {
          'step.prompted': [{ guard: 'isReady', target: 'waiting' }],
          'step.abandoned': [{ target: 'skipped' }],
          'step.passed': [{ target: 'skipped', actions: ['goPast'] }],
        },
      },
      waiting: {
        entry: ['becomeReady'],
        on: {
          'needs.met': [{ target: 'working' }],
          'step.timed-out': [{ target: 'failed' }],
          'step.abandoned': [{ target: 'skipped' }],
          'step.passed': [{ target: 'skipped', actions: ['goPast'] }],
        },
      },
      working: {
        entry: ['startAttempt', 'applyStartEffects'],
        exit: ['stopAttempt'],
        on: {
          'work.ended': [
            { guard: 'attemptSucceeds', target: 'done' },
            { guard: 'mayRetry', target: 'waiting', actions: ['learn', 'countFailure'] },
            { target: 'failed', actions: ['learn'] },
          ],
          'work.paced': [{ actions: ['lookAtPace'] }],
          // What it works with was taken away: the work done so far is lost, unless it is counted.
          'needs.lost': [{ target: 'waiting' }],
          'step.timed-out': [{ target: 'failed' }],
          'step.abandoned': [{ target: 'skipped' }],
          'step.passed': [{ target: 'skipped', actions: ['goPast'] }],
        },
      },
      done: { entry: ['applyDoneEffects', 'dropWaits', 'settle'] },
      failed: { entry: ['dropWaits', 'askStandIn', 'settle'] },
      skipped: { entry: ['dropWaits'] },
    },
  },
  guards: { isReady, attemptSucceeds, mayRetry },
  actions: {
    becomeReady,
    startAttempt: (sim, self) => {
      joinUnderWay(sim, self);
      startAttempt(sim, self);
    },
    applyDoneEffects: (sim, self) => {
      endPace(sim, self);
      if (!hasOpenedItsLot(sim, self)) applyEffects(sim, stepOf(sim, self).onDone);
    },
    lookAtPace,
    applyStartEffects: (sim, self) => applyEffects(sim, stepOf(sim, self).onStart),
    stopAttempt,
    settle,
    askStandIn,
    dropWaits,
    countFailure,
    learn: (sim, self) => learnFromAttempt(sim, self),
    goPast,
  },
};
