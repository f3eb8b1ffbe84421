import { at } from '../../base/assert.ts';
import { EVENT, KIND, TIMERS } from '../codes.ts';
import { stepOf } from '../intervene.ts';
import { classify, noteSent } from '../law/clocks.ts';
import {
  endPace,
  forgetPace,
  hasOpenedItsLot,
  holdPace,
  lookAtPace,
  scheduleNext,
} from '../pace/pacing.ts';
import { areAllTrue, isAnyTrue } from '../sight/checks.ts';
import type { Action, Guard, MachineDefinition, Simulation } from '../simulation.ts';
import { joinUnderWay, joinWaiting } from '../work/jobLists.ts';
import { isMet } from '../work/needs.ts';
import { applyEffects } from '../work/stepEffects.ts';
import { mayBecomeReady, promptSuccessors } from '../work/stepOrder.ts';
import {
  isOvertaken,
  isStillKept,
  keepWork,
  learnFromAttempt,
  releaseFrom,
  servingInTheWay,
  startAttempt,
} from '../work/stepWork.ts';
import { forgetLeft } from '../work/timeInHand.ts';

const isReady: Guard = (sim, self) => mayBecomeReady(sim, self);

/** Its turn has come, and what it looks at says that it is not to be done. */
const isNotCalledFor: Guard = (sim, self) => {
  const { onlyIf, unless, isExcluded } = stepOf(sim, self);
  if (!isExcluded && onlyIf.length === 0 && unless.length === 0) return false;
  if (!mayBecomeReady(sim, self)) return false;
  return isExcluded || !areAllTrue(sim, onlyIf) || isAnyTrue(sim, unless);
};

const attemptSucceeds: Guard = (sim, self) =>
  sim.world.stepFate[self] === 1 &&
  isStillKept(sim, self) &&
  servingInTheWay(sim, self) < 0 &&
  areAllTrue(sim, stepOf(sim, self).that);
/** Others took what its hosting had left while it was at work. */
const isRefusedMachines: Guard = (sim, self) => {
  for (const need of stepOf(sim, self).needs) {
    if (need.of === 'room' && !isMet(sim, need)) return true;
  }
  return false;
};
const childSucceeded: Guard = (_sim, _self, value) => value === 1;
const mayRetry: Guard = (sim, self) =>
  (sim.world.stepFailures[self] as number) < stepOf(sim, self).retries;

/** An attempt that was interrupted is no failure: it costs no retry. */
const countFailure: Action = (sim, self) => {
  sim.world.stepFailures[self] = (sim.world.stepFailures[self] as number) + 1;
  forgetPace(sim, self);
};

/** Each wait has its limit. After a pause it counts from when its people are back: until then nobody waits for anything. */
function limitWait(sim: Simulation, step: number): void {
  const { waitsAtMostSeconds } = stepOf(sim, step);
  const pause = Math.max(0, (sim.world.stepWaitsFrom[step] as number) - sim.now());
  const seconds = waitsAtMostSeconds + pause;
  if (!Number.isFinite(seconds)) return;
  sim.schedule(KIND.step, step, TIMERS.third, seconds, EVENT['wait.expired']);
}

/** The first time only: the timeout counts from here, waiting included. */
const becomeReady: Action = (sim, self) => {
  joinWaiting(sim, self);
  sim.touchNeeds();
  limitWait(sim, self);
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
  sim.cancel(KIND.step, self, TIMERS.third);
  const { approval } = stepOf(sim, self);
  if (approval >= 0) sim.send(KIND.decision, approval, EVENT['decision.dropped']);
};

/** Everything of an earlier run of the plan is forgotten but its draws, which are never made twice. */
const forget: Action = (sim, self) => {
  sim.world.stepReadyAt[self] = -1;
  forgetLeft(sim, self);
  sim.world.stepWaitsFrom[self] = 0;
  forgetPace(sim, self);
  sim.world.stepFailures[self] = 0;
  sim.world.stepAsked[self] = 0;
  const { approval } = stepOf(sim, self);
  if (approval >= 0) sim.send(KIND.decision, approval, EVENT['decision.reopened']);
};

/** An authority has been told: its clock is judged again. What counts from here begins to run. */
const tellClocks: Action = (sim, self) => {
  const { notices, clocks, plan } = stepOf(sim, self);
  noteSent(sim, notices);
  if (at(sim.plant.plans, plan).qualifiedBy === self) classify(sim, plan, clocks);
};

/** Whoever waited for what it was to bring back has nothing more to hope from it. */
const settle: Action = (sim, self) => {
  sim.touchNeeds();
  promptSuccessors(sim, self);
  sim.send(KIND.plan, stepOf(sim, self).plan, EVENT['plan.reviewed']);
};

/** A person goes past the step: what comes after it waits for it no more. */
const goPast: Action = (sim, self) => {
  sim.world.stepPassed[self] = 1;
  settle(sim, self, 0);
};

const askStandIn: Action = (sim, self) => {
  const { otherwise } = stepOf(sim, self);
  if (otherwise < 0) return;
  sim.world.stepAsked[otherwise] = 1;
  sim.send(KIND.step, otherwise, EVENT['step.prompted']);
};

/** Its plan runs once more. */
const reopening = { 'step.reopened': [{ target: 'pending', actions: ['forget'] }] } as const;

/** One step: waits for its turn, then for what it needs, then works; failing, it retries or hands over. */
export const stepMachine: MachineDefinition = {
  kind: 'step',
  config: {
    initial: 'pending',
    states: {
      pending: {
        on: {
          'step.prompted': [
            { guard: 'isNotCalledFor', target: 'not-needed', actions: ['askStandIn'] },
            { guard: 'isReady', target: 'waiting' },
          ],
          'step.abandoned': [{ target: 'skipped' }],
          'step.passed': [{ target: 'skipped', actions: ['goPast'] }],
        },
      },
      waiting: {
        entry: ['becomeReady'],
        on: {
          'needs.met': [
            // What it was to fill serves again: whoever came for it has nothing to do.
            { guard: 'isOvertaken', target: 'not-needed', actions: ['stopAttempt', 'dropWaits'] },
            { target: 'working' },
          ],
          'step.timed-out': [{ target: 'failed' }],
          'wait.expired': [{ target: 'failed' }],
          'step.abandoned': [{ target: 'skipped' }],
          'step.passed': [{ target: 'skipped', actions: ['goPast'] }],
        },
      },
      working: {
        entry: ['startAttempt', 'applyStartEffects'],
        exit: ['stopAttempt', 'applyExitEffects'],
        on: {
          'work.ended': [
            { guard: 'isRefusedMachines', target: 'waiting' },
            { guard: 'attemptSucceeds', target: 'done' },
            { guard: 'isOvertaken', target: 'not-needed', actions: ['dropWaits'] },
            { guard: 'mayRetry', target: 'waiting', actions: ['learn', 'countFailure'] },
            { target: 'failed', actions: ['learn'] },
          ],
          // The plan that it launched has ended.
          'child.ended': [
            { guard: 'childSucceeded', target: 'done' },
            { guard: 'mayRetry', target: 'waiting', actions: ['countFailure'] },
            { target: 'failed' },
          ],
          'work.paced': [{ actions: ['lookAtPace'] }],
          'work.measured': [{ actions: ['scheduleNext'] }],
          // What it works with was taken away: the work done so far is lost, unless it is counted.
          'needs.lost': [{ target: 'waiting' }],
          // The shift, or the day, is over: the work done so far is kept.
          'work.paused': [{ target: 'waiting', actions: ['keepWork'] }],
          'step.timed-out': [{ target: 'failed' }],
          'step.abandoned': [{ target: 'skipped' }],
          'step.passed': [{ target: 'skipped', actions: ['goPast'] }],
        },
      },
      done: {
        entry: ['countDone', 'applyDoneEffects', 'dropWaits', 'tellClocks', 'settle'],
        on: reopening,
      },
      failed: { entry: ['dropWaits', 'askStandIn', 'settle'], on: reopening },
      skipped: { entry: ['dropWaits'], on: reopening },
      'not-needed': { entry: ['settle'], on: reopening },
    },
  },
  guards: {
    isRefusedMachines,
    isReady,
    isNotCalledFor,
    isOvertaken: (sim, self) => isOvertaken(sim, self),
    attemptSucceeds,
    childSucceeded,
    mayRetry,
  },
  actions: {
    becomeReady,
    startAttempt: (sim, self) => {
      joinUnderWay(sim, self);
      startAttempt(sim, self);
    },
    /** What it costs is paid each time. */
    countDone: ({ world }, self) => {
      world.stepTimesDone[self] = (world.stepTimesDone[self] as number) + 1;
    },
    applyDoneEffects: (sim, self) => {
      endPace(sim, self);
      if (!hasOpenedItsLot(sim, self)) applyEffects(sim, stepOf(sim, self).onDone);
    },
    lookAtPace,
    scheduleNext,
    applyStartEffects: (sim, self) => applyEffects(sim, stepOf(sim, self).onStart),
    applyExitEffects: (sim, self) => applyEffects(sim, stepOf(sim, self).onExit),
    tellClocks,
    forget,
    stopAttempt,
    keepWork: (sim, self) => keepWork(sim, self),
    settle,
    askStandIn,
    dropWaits,
    countFailure,
    learn: (sim, self) => learnFromAttempt(sim, self),
    goPast,
  },
};
