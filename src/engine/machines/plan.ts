import { at } from '../../base/assert.ts';
import { EVENT, KIND, TIMERS } from '../codes.ts';
import type { Action, Guard, MachineDefinition } from '../simulation.ts';
import { isStepSettled, stopsItsPlan } from '../work/stepOrder.ts';

const conditionIsSeen: Guard = (sim, self) => {
  const { probe, below } = at(sim.plant.plans, self);
  const seen = sim.world.seen[probe] as number;
  return at(sim.plant.probes, probe).watched.type === 'fact' ? seen === 1 : seen < below;
};

const conditionIsOver: Guard = (sim, self, value) => !conditionIsSeen(sim, self, value);

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

const hold: Action = (sim, self) => {
  sim.schedule(
    KIND.plan,
    self,
    TIMERS.main,
    at(sim.plant.plans, self).forSeconds,
    EVENT['hold.elapsed'],
  );
};

const tellDecision =
  (event: number): Action =>
  (sim, self) =>
    sim.send(KIND.decision, at(sim.plant.plans, self).decision, event);

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
          'sight.changed': [{ guard: 'conditionIsSeen', target: 'alerted' }],
          'plan.approved': [{ target: 'running' }],
          ...byHand([]),
        },
      },
      alerted: {
        entry: ['hold'],
        on: {
          'sight.changed': [
            { guard: 'conditionIsOver', target: 'dormant', actions: ['cancelHold'] },
          ],
          'hold.elapsed': [{ guard: 'hasDecision', target: 'deciding' }, { target: 'running' }],
          'plan.approved': [{ target: 'running', actions: ['cancelHold'] }],
          ...byHand(['cancelHold']),
        },
      },
      deciding: {
        entry: ['askDecision'],
        on: {
          'plan.approved': [{ target: 'running' }],
          'plan.refused': [{ target: 'refused' }],
          // The alert was false, or is over: the people who were deciding stand down.
          'sight.changed': [
            { guard: 'conditionIsOver', target: 'dormant', actions: ['dropDecision'] },
          ],
          ...byHand(['dropDecision']),
        },
      },
      running: {
        entry: ['promptSteps'],
        on: {
          'plan.reviewed': [
            { guard: 'aFailureStopsIt', target: 'failed' },
            { guard: 'allIsSettled', target: 'completed' },
          ],
        },
      },
      completed: {},
      failed: { entry: ['abandonSteps'] },
      refused: { on: { 'plan.ordered': [{ target: 'running' }] } },
      held: {
        on: {
          'plan.ordered': [{ target: 'running' }],
          'plan.released': [{ target: 'dormant', actions: ['lookAgain'] }],
        },
      },
    },
  },
  guards: { conditionIsSeen, conditionIsOver, hasDecision, aFailureStopsIt, allIsSettled },
  actions: {
    hold,
    cancelHold: (sim, self) => sim.cancel(KIND.plan, self, TIMERS.main),
    promptSteps,
    abandonSteps,
    lookAgain: (sim, self) => sim.send(KIND.plan, self, EVENT['sight.changed']),
    askDecision: tellDecision(EVENT['decision.asked']),
    dropDecision: tellDecision(EVENT['decision.dropped']),
  },
};
