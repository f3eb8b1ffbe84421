import { at } from '../../base/assert.ts';
import type { Action, Guard, MachineDefinition } from '../simulation.ts';
import { isStepSettled, stopsItsPlan } from '../stepOrder.ts';

const conditionIsSeen: Guard = (sim, self) => {
  const { probe, below } = at(sim.plant.plans, self);
  const seen = at(sim.world.seen, probe);
  return at(sim.plant.probes, probe).watched.type === 'fact' ? seen === 1 : seen < below;
};

const conditionIsOver: Guard = (sim, self, event) => !conditionIsSeen(sim, self, event);

const hasDecision: Guard = (sim, self) => at(sim.plant.plans, self).decision >= 0;

const aFailureStopsIt: Guard = (sim, self) =>
  at(sim.plant.plans, self).steps.some((step) => stopsItsPlan(sim, step));

const allIsSettled: Guard = (sim, self) =>
  at(sim.plant.plans, self).steps.every((step) => isStepSettled(sim, step));

const promptSteps: Action = (sim, self) => {
  for (const step of at(sim.plant.plans, self).steps) sim.send('step', step, 'step.prompted');
  sim.send('plan', self, 'plan.reviewed');
};

const abandonSteps: Action = (sim, self) => {
  for (const step of at(sim.plant.plans, self).steps) sim.send('step', step, 'step.abandoned');
};

const hold: Action = (sim, self) => {
  sim.schedule('plan', self, 'main', at(sim.plant.plans, self).forSeconds, 'hold.elapsed');
};

const tellDecision =
  (type: 'decision.asked' | 'decision.dropped'): Action =>
  (sim, self) =>
    sim.send('decision', at(sim.plant.plans, self).decision, type);

/** One plan, from the first sight of its condition to its last step. */
export const planMachine: MachineDefinition = {
  kind: 'plan',
  config: {
    initial: 'dormant',
    states: {
      dormant: {
        on: { 'sight.changed': [{ guard: 'conditionIsSeen', target: 'alerted' }] },
      },
      alerted: {
        entry: ['hold'],
        on: {
          'sight.changed': [
            { guard: 'conditionIsOver', target: 'dormant', actions: ['cancelHold'] },
          ],
          'hold.elapsed': [{ guard: 'hasDecision', target: 'deciding' }, { target: 'running' }],
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
      refused: {},
    },
  },
  guards: { conditionIsSeen, conditionIsOver, hasDecision, aFailureStopsIt, allIsSettled },
  actions: {
    hold,
    cancelHold: (sim, self) => sim.cancel('plan', self, 'main'),
    promptSteps,
    abandonSteps,
    askDecision: tellDecision('decision.asked'),
    dropDecision: tellDecision('decision.dropped'),
  },
};
