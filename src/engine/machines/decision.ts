import { at } from '../../base/assert.ts';
import { EVENT, KIND, PURPOSES, TIMERS } from '../codes.ts';
import type { Action, Guard, MachineDefinition, Simulation } from '../simulation.ts';
import { jobOfDecision, joinUnderWay, joinWaiting } from '../work/jobLists.ts';
import { releaseFrom } from '../work/stepWork.ts';

const authorityRefuses: Guard = (sim, self) => {
  const { refuses } = at(sim.plant.decisions, self);
  const round = sim.world.decisionRound[self] as number;
  return refuses > 0 && sim.chance(refuses, false, KIND.decision, self, PURPOSES.success, round);
};

const callAuthority: Action = (sim, self) => {
  joinWaiting(sim, jobOfDecision(sim, self));
  sim.touchNeeds();
};

const deliberate: Action = (sim, self) => {
  joinUnderWay(sim, jobOfDecision(sim, self));
  const round = sim.world.decisionRound[self] as number;
  const seconds = sim.seconds(
    at(sim.plant.decisions, self).takes,
    KIND.decision,
    self,
    PURPOSES.decide,
    round,
  );
  sim.schedule(KIND.decision, self, TIMERS.main, seconds, EVENT['decision.ripened']);
};

const endRound: Action = (sim, self) => {
  sim.cancel(KIND.decision, self, TIMERS.main);
  sim.world.decisionRound[self] = (sim.world.decisionRound[self] as number) + 1;
  releaseFrom(sim, jobOfDecision(sim, self));
};

const isGiven: Guard = (_sim, _self, value) => value === 1;

const noteImposed: Action = (sim, self) => {
  sim.world.decisionImposed[self] = 1;
};

/** Who decides is still on the decision when it is taken. */
function isTakenByEntitled(sim: Simulation, decision: number): boolean {
  const { members } = at(sim.plant.decisions, decision);
  if (sim.world.decisionImposed[decision] === 1) return isAnyEntitled(sim, members);
  const job = jobOfDecision(sim, decision);
  for (const member of members) {
    if (sim.world.memberJob[member] !== job) continue;
    if (at(sim.plant.teams, at(sim.plant.members, member).team).entitled) return true;
  }
  return false;
}

/** A person answers in the name of whoever may. */
function isAnyEntitled({ plant }: Simulation, members: readonly number[]): boolean {
  for (const member of members) {
    if (at(plant.teams, at(plant.members, member).team).entitled) return true;
  }
  return false;
}

/** A decision taken by an entitled role covers the breaches it accepts, until it expires. */
const accept: Action = (sim, self) => {
  const { accepts } = at(sim.plant.decisions, self);
  if (!accepts || !isTakenByEntitled(sim, self)) return;
  for (const watch of accepts.watches) {
    sim.world.acceptedUntil[watch] = sim.now() + accepts.seconds;
    sim.world.acceptedBy[watch] = self;
    sim.touchWatch(watch);
    const governance = at(sim.plant.watches, watch).governedBy;
    if (governance < 0) {
      sim.schedule(KIND.rule, watch, TIMERS.second, accepts.seconds + 1, EVENT['rule.reviewed']);
      continue;
    }
    sim.touchWatch(governance);
    sim.schedule(KIND.rule, governance, TIMERS.second, accepts.seconds + 1, EVENT['rule.reviewed']);
  }
};

const answer =
  (event: number): Action =>
  (sim, self) => {
    const { plan, step } = at(sim.plant.decisions, self);
    if (step < 0) sim.send(KIND.plan, plan, event);
    else sim.touchNeeds();
  };

/** A person answers, whoever was to be reached. */
const imposed = {
  'decision.imposed': [
    { guard: 'isGiven', target: 'taken', actions: ['noteImposed'] },
    { target: 'refused' },
  ],
} as const;
/** Its plan, or its step, begins anew. */
const reopening = { 'decision.reopened': [{ target: 'idle' }] } as const;

/** Who may decide is reached, deliberates, and says yes or no. Asked again after a false alert. */
export const decisionMachine: MachineDefinition = {
  kind: 'decision',
  config: {
    initial: 'idle',
    states: {
      idle: {
        on: {
          'decision.asked': [{ target: 'awaiting' }],
          // A person gives it before it is asked for; one that nobody asks cannot be refused.
          'decision.imposed': [{ guard: 'isGiven', target: 'taken', actions: ['noteImposed'] }],
        },
      },
      awaiting: {
        entry: ['callAuthority'],
        on: {
          'decision.staffed': [{ target: 'deliberating' }],
          'decision.dropped': [{ target: 'idle' }],
          ...imposed,
        },
      },
      deliberating: {
        entry: ['deliberate'],
        exit: ['endRound'],
        on: {
          'decision.ripened': [
            { guard: 'authorityRefuses', target: 'refused' },
            { target: 'taken' },
          ],
          'decision.dropped': [{ target: 'idle' }],
          // Whoever was deciding is gone: another member takes it up from the beginning.
          'decision.unstaffed': [{ target: 'awaiting' }],
          ...imposed,
        },
      },
      taken: { entry: ['accept', 'approve'], on: reopening },
      refused: { entry: ['refuse'], on: reopening },
    },
  },
  guards: { authorityRefuses, isGiven },
  actions: {
    noteImposed,
    callAuthority,
    deliberate,
    endRound,
    accept,
    approve: answer(EVENT['plan.approved']),
    refuse: answer(EVENT['plan.refused']),
  },
};
