import { at } from '../../base/assert.ts';
import { EVENT, KIND, RULE_STATUS, TIMERS } from '../codes.ts';
import { isAccepted } from '../law/compliance.ts';
import { beginStatus, endStatus } from '../outcome/score.ts';
import type { Action, Guard, MachineDefinition } from '../simulation.ts';

const says =
  (status: number): Guard =>
  (_sim, _self, value) =>
    value === status;

const reviewing = { 'rule.reviewed': [{ actions: ['review'] }] } as const;

/** Judges again now, and on the next date at which the judgement of the place changes. */
const review: Action = (sim, self) => {
  sim.touchWatch(self);
  for (const moment of at(sim.plant.watches, self).reviews) {
    if (moment <= sim.now()) continue;
    sim.schedule(KIND.rule, self, TIMERS.main, moment - sim.now(), EVENT['rule.reviewed']);
    return;
  }
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
            { guard: 'saysWaived', target: 'waived' },
          ],
        },
      },
      undetermined: {
        entry: ['begin'],
        exit: ['endUndetermined'],
        on: {
          ...reviewing,
          'rule.judged': [
            { guard: 'saysBreached', target: 'breached' },
            { guard: 'saysKept', target: 'kept' },
            { guard: 'saysWaived', target: 'waived' },
          ],
        },
      },
      breached: {
        entry: ['begin', 'callOnGovernance'],
        exit: ['endBreach'],
        on: {
          ...reviewing,
          'rule.judged': [
            { guard: 'saysKept', target: 'kept' },
            { guard: 'saysUndetermined', target: 'undetermined' },
            { guard: 'saysWaived', target: 'waived' },
          ],
        },
      },
      waived: {
        on: {
          ...reviewing,
          'rule.judged': [
            { guard: 'saysBreached', target: 'breached' },
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
    saysWaived: says(RULE_STATUS.waived),
  },
  actions: {
    review,
    begin: (sim, self) => beginStatus(sim, self, isAccepted(sim, self)),
    callOnGovernance: (sim, self) => {
      const { governedBy } = at(sim.plant.watches, self);
      if (governedBy >= 0) sim.world.watchCalled[governedBy] = 1;
    },
    endUndetermined: (sim, self) => endStatus(sim, self, RULE_STATUS.undetermined),
    endBreach: (sim, self) => endStatus(sim, self, RULE_STATUS.breached),
  },
};
