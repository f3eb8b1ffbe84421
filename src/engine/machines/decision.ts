import { at } from '../../base/assert.ts';
import type { Action, Guard, MachineDefinition, Simulation } from '../simulation.ts';

const authorityRefuses: Guard = (sim, self) => {
  const { refuses } = at(sim.plant.decisions, self);
  const round = at(sim.world.decisionRound, self);
  return refuses > 0 && sim.chance(refuses, false, 'decision', self, 'success', round);
};

const deliberate: Action = (sim, self) => {
  const round = at(sim.world.decisionRound, self);
  const seconds = sim.seconds(
    at(sim.plant.decisions, self).takes,
    'decision',
    self,
    'decide',
    round,
  );
  sim.schedule('decision', self, 'main', seconds, 'decision.ripened');
};

const endRound: Action = (sim, self) => {
  sim.cancel('decision', self, 'main');
  sim.world.decisionRound[self] = at(sim.world.decisionRound, self) + 1;
  const job = sim.plant.steps.length + self;
  sim.plant.members.forEach((_, member) => {
    if (at(sim.world.memberJob, member) === job) sim.send('member', member, 'member.released');
  });
};

/** Who decides is still on the decision when it is taken. */
function isTakenByEntitled(sim: Simulation, decision: number): boolean {
  const job = sim.plant.steps.length + decision;
  return at(sim.plant.decisions, decision).members.some(
    (member) =>
      at(sim.world.memberJob, member) === job &&
      at(sim.plant.teams, at(sim.plant.members, member).team).entitled,
  );
}

/** A decision taken by an entitled role covers the breaches it accepts, until it expires. */
const accept: Action = (sim, self) => {
  const { accepts } = at(sim.plant.decisions, self);
  if (!accepts || !isTakenByEntitled(sim, self)) return;
  for (const watch of accepts.watches) {
    sim.world.acceptedUntil[watch] = sim.now + accepts.seconds;
    sim.world.acceptedBy[watch] = self;
    sim.touchWatch(watch);
    const governance = at(sim.plant.watches, watch).governedBy;
    if (governance < 0) continue;
    sim.touchWatch(governance);
    sim.schedule('rule', governance, 'second', accepts.seconds + 1, 'rule.reviewed');
  }
};

const answer =
  (approved: boolean): Action =>
  (sim, self) => {
    const { plan, step } = at(sim.plant.decisions, self);
    if (step < 0) sim.send('plan', plan, approved ? 'plan.approved' : 'plan.refused');
    else sim.touchNeeds();
  };

/** Who may decide is reached, deliberates, and says yes or no. Asked again after a false alert. */
export const decisionMachine: MachineDefinition = {
  kind: 'decision',
  config: {
    initial: 'idle',
    states: {
      idle: { on: { 'decision.asked': [{ target: 'awaiting' }] } },
      awaiting: {
        entry: ['callAuthority'],
        on: {
          'decision.staffed': [{ target: 'deliberating' }],
          'decision.dropped': [{ target: 'idle' }],
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
        },
      },
      taken: { entry: ['accept', 'approve'] },
      refused: { entry: ['refuse'] },
    },
  },
  guards: { authorityRefuses },
  actions: {
    callAuthority: (sim) => sim.touchNeeds(),
    deliberate,
    endRound,
    accept,
    approve: answer(true),
    refuse: answer(false),
  },
};
