import { at } from '../../base/assert.ts';
import { RULE_STATUS } from '../compliance.ts';
import type { Action, Guard, MachineDefinition } from '../simulation.ts';

const says =
  (status: number): Guard =>
  (_sim, _self, event) =>
    event.value === status;

const reviewing = { 'rule.reviewed': [{ actions: ['review'] }] } as const;

/** Judges again now, and on the next date at which the judgement of the place changes. */
const review: Action = (sim, self) => {
  sim.touchWatch(self);
  const next = at(sim.plant.watches, self).judgements.find(({ at: moment }) => moment > sim.now);
  if (next) sim.schedule('rule', self, 'main', next.at - sim.now, 'rule.reviewed');
};

/** One rule of the doctrine on one thing. Undetermined is never compliant. */
export const ruleMachine: MachineDefinition = {
  kind: 'rule',
  config: {
    initial: 'kept',
    states: {
      kept: {
        on: {
          ...reviewing,
          'rule.judged': [
            { guard: 'saysBreached', target: 'breached' },
            { guard: 'saysUndetermined', target: 'undetermined' },
          ],
        },
      },
      undetermined: {
        on: {
          ...reviewing,
          'rule.judged': [
            { guard: 'saysBreached', target: 'breached' },
            { guard: 'saysKept', target: 'kept' },
          ],
        },
      },
      breached: {
        on: {
          ...reviewing,
          'rule.judged': [
            { guard: 'saysKept', target: 'kept' },
            { guard: 'saysUndetermined', target: 'undetermined' },
          ],
        },
      },
    },
  },
  guards: {
    saysKept: says(RULE_STATUS.kept),
    saysUndetermined: says(RULE_STATUS.undetermined),
    saysBreached: says(RULE_STATUS.breached),
  },
  actions: { review },
};
