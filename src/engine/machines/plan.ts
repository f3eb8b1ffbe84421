import { at } from '../../base/assert.ts';
import { EVENT, KIND, STATE, TIMERS } from '../codes.ts';
import { dropUnqualified, renewClocks, startClocks } from '../law/clocks.ts';
import { confirmedAt } from '../sight/conditions.ts';
import type { Action, Guard, MachineDefinition } from '../simulation.ts';
import { hasTouchedTheWorld, isStepSettled, stopsItsPlan } from '../work/stepOrder.ts';

/** What it waits for is seen, whether or not for long enough, or the day on which it begins has come. */
const conditionIsSeen: Guard = (sim, self) => {
  const { when, beginsAt } = at(sim.plant.plans, self);
  return when ? confirmedAt(sim, when) < Number.POSITIVE_INFINITY : sim.now() >= beginsAt;
};

/** Of several conditions, another one may be confirmed sooner or later than the one that was counted on. */
const waitsForSeveral: Guard = (sim, self) => at(sim.plant.plans, self).when?.type !== 'one';

const conditionIsOver: Guard = (sim, self, value) => !conditionIsSeen(sim, self, value);

/** It was alerted by itself, and its condition is over: nobody launched it who still wants it. */
const alertIsOver: Guard = (sim, self, value) =>
  sim.world.planIsLaunched[self] === 0 && conditionIsOver(sim, self, value);

/** Its deactivation criterion: the condition is over by itself, for no step has changed anything yet. */
const mayStandDown: Guard = (sim, self, value) => {
  const { standsDownAfter, steps } = at(sim.plant.plans, self);
  if (standsDownAfter === Number.POSITIVE_INFINITY || !alertIsOver(sim, self, value)) return false;
  for (const step of steps) if (hasTouchedTheWorld(sim, step)) return false;
  return true;
};

const mayRunAgain: Guard = (sim, self, value) =>
  at(sim.plant.plans, self).again && conditionIsOver(sim, self, value);

const hasDecision: Guard = (sim, self) => at(sim.plant.plans, self).decision >= 0;

const aFailureStopsIt: Guard = (sim, self) => {
  for (const step of at(sim.plant.plans, self).steps) if (stopsItsPlan(sim, step)) return true;
  return false;
};

const allIsSettled: Guard = (sim, self) => {
  for (const step of at(sim.plant.plans, self).steps) if (!isStepSettled(sim, step)) return false;
  return true;
};

const promptSteps: Action = (sim, self) => {
  for (const step of at(sim.plant.plans, self).steps)
    sim.send(KIND.step, step, EVENT['step.prompted']);
  sim.send(KIND.plan, self, EVENT['plan.reviewed']);
};

const abandonSteps: Action = (sim, self) => {
  for (const step of at(sim.plant.plans, self).steps)
    sim.send(KIND.step, step, EVENT['step.abandoned']);
};

/** What an earlier run left is wiped, so that the plan begins anew. */
const reopen: Action = (sim, self) => {
  const { steps, decision } = at(sim.plant.plans, self);
  const isDecided = decision >= 0 && !sim.isIn(KIND.decision, decision, STATE.decision.idle);
  if (sim.world.planRuns[self] === 0 && !isDecided) return;
  renewClocks(sim, self);
  for (const step of steps) sim.send(KIND.step, step, EVENT['step.reopened']);
  if (decision >= 0) sim.send(KIND.decision, decision, EVENT['decision.reopened']);
};

const noteLaunch =
  (launched: 0 | 1): Action =>
  (sim, self) => {
    sim.world.planIsLaunched[self] = launched;
  };

/** Whoever waits for the plan hears how it ended; it may be rearmed. */
const tellEnd =
  (isGood: 0 | 1): Action =>
  (sim, self) => {
    const { awaitedBy, again } = at(sim.plant.plans, self);
    sim.touchNeeds();
    for (const step of awaitedBy) sim.send(KIND.step, step, EVENT['child.ended'], isGood);
    if (again) sim.send(KIND.plan, self, EVENT['plan.reviewed']);
  };

const holdStandDown: Action = (sim, self) => {
  const { standsDownAfter } = at(sim.plant.plans, self);
  sim.schedule(KIND.plan, self, TIMERS.main, standsDownAfter, EVENT['hold.elapsed']);
};

const hold: Action = (sim, self) => {
  const { when } = at(sim.plant.plans, self);
  const seconds = when ? Math.max(0, confirmedAt(sim, when) - sim.now()) : 0;
  sim.schedule(KIND.plan, self, TIMERS.main, seconds, EVENT['hold.elapsed']);
};

const tellDecision =
  (event: number): Action =>
  (sim, self) =>
    sim.send(KIND.decision, at(sim.plant.plans, self).decision, event);

/** Another plan launches it: it begins at once, or asks for its own decision first. */
const launching = (actions: readonly string[]) =>
  ({
    'plan.launched': [
      { guard: 'hasDecision', target: 'deciding', actions },
      { target: 'running', actions },
    ],
  }) as const;

/** Over: another plan may launch it again; when its author says so it is rearmed once its condition is over. */
const ended = {
  'plan.launched': [{ target: 'dormant', actions: ['launchAgain'] }],
  'plan.reviewed': [{ guard: 'mayRunAgain', target: 'dormant' }],
  'sight.changed': [{ guard: 'mayRunAgain', actions: ['review'] }],
} as const;

/** What a person may do with a plan that has not begun; `leaving` is what it was doing. */
const byHand = (leaving: readonly string[]) =>
  ({
    'plan.ordered': [{ target: 'running', actions: leaving }],
    'plan.held': [{ target: 'held', actions: leaving }],
  }) as const;

/** One plan, from the first sight of its condition to its last step. */
export const planMachine: MachineDefinition = {
  kind: 'plan',
  config: {
    initial: 'dormant',
    states: {
      dormant: {
        on: {
          ...launching(['noteLaunch', 'reopen']),
          'sight.changed': [{ guard: 'conditionIsSeen', target: 'alerted' }],
          'plan.approved': [{ target: 'running' }],
          ...byHand([]),
        },
      },
      alerted: {
        entry: ['noteAlert', 'hold'],
        on: {
          ...launching(['noteLaunch', 'cancelHold', 'reopen']),
          'sight.changed': [
            { guard: 'conditionIsOver', target: 'dormant', actions: ['cancelHold'] },
            { guard: 'waitsForSeveral', actions: ['hold'] },
          ],
          'hold.elapsed': [
            { guard: 'hasDecision', target: 'deciding', actions: ['reopen'] },
            { target: 'running', actions: ['reopen'] },
          ],
          'plan.approved': [{ target: 'running', actions: ['cancelHold'] }],
          ...byHand(['cancelHold']),
        },
      },
      deciding: {
        entry: ['startClocks', 'askDecision'],
        on: {
          'plan.approved': [{ target: 'running' }],
          'plan.refused': [{ target: 'refused' }],
          // The alert was false, or is over: the people who were deciding stand down.
          'sight.changed': [
            {
              guard: 'alertIsOver',
              target: 'dormant',
              actions: ['dropDecision', 'dropUnqualified'],
            },
          ],
          ...byHand(['dropDecision']),
        },
      },
      running: {
        entry: ['countRun', 'startClocks', 'promptSteps'],
        on: {
          'plan.reviewed': [
            { guard: 'aFailureStopsIt', target: 'failed' },
            { guard: 'allIsSettled', target: 'completed' },
          ],
          'plan.aborted': [{ target: 'aborted' }],
          // Back by itself for as long as the plan asks: it stands down.
          'sight.changed': [
            { guard: 'mayStandDown', actions: ['holdStandDown'] },
            { actions: ['cancelHold'] },
          ],
          'hold.elapsed': [{ guard: 'mayStandDown', target: 'stood-down' }],
        },
      },
      completed: { entry: ['tellGoodEnd'], on: ended },
      failed: { entry: ['abandonSteps', 'tellBadEnd'], on: ended },
      refused: {
        entry: ['tellBadEnd'],
        on: { ...ended, 'plan.ordered': [{ target: 'running' }] },
      },
      held: {
        entry: ['startClocks'],
        on: {
          'plan.ordered': [{ target: 'running' }],
          'plan.released': [{ target: 'dormant', actions: ['lookAgain'] }],
        },
      },
      'stood-down': { entry: ['dropUnqualified', 'abandonSteps', 'tellGoodEnd'], on: ended },
      aborted: { entry: ['abandonSteps', 'tellBadEnd'], on: ended },
    },
  },
  guards: {
    conditionIsSeen,
    conditionIsOver,
    waitsForSeveral,
    alertIsOver,
    mayStandDown,
    mayRunAgain,
    hasDecision,
    aFailureStopsIt,
    allIsSettled,
  },
  actions: {
    hold,
    cancelHold: (sim, self) => sim.cancel(KIND.plan, self, TIMERS.main),
    holdStandDown,
    noteAlert: noteLaunch(0),
    noteLaunch: noteLaunch(1),
    countRun: (sim, self) => {
      sim.world.planRuns[self] = (sim.world.planRuns[self] as number) + 1;
    },
    reopen,
    launchAgain: (sim, self) => sim.send(KIND.plan, self, EVENT['plan.launched']),
    review: (sim, self) => sim.send(KIND.plan, self, EVENT['plan.reviewed']),
    startClocks,
    dropUnqualified,
    promptSteps,
    abandonSteps,
    lookAgain: (sim, self) => sim.send(KIND.plan, self, EVENT['sight.changed']),
    tellGoodEnd: tellEnd(1),
    tellBadEnd: tellEnd(0),
    askDecision: tellDecision(EVENT['decision.asked']),
    dropDecision: tellDecision(EVENT['decision.dropped']),
  },
};
