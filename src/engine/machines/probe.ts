import { at } from '../../base/assert.ts';
import { truthOf } from '../facts.ts';
import { isHostAvailable } from '../hosts.ts';
import type { Action, Guard, MachineDefinition } from '../simulation.ts';

const placeIsLost: Guard = (sim, self) => {
  const { place } = at(sim.plant.probes, self);
  return place !== null && !isHostAvailable(sim, place);
};

const isBehind: Guard = (sim, self) => truthOf(sim, self) !== at(sim.world.seen, self);

const scheduleLook: Action = (sim, self) => {
  if (sim.isPending('probe', self, 'main') || !isBehind(sim, self, NO_EVENT)) return;
  const look = at(sim.world.probeLooks, self);
  sim.world.probeLooks[self] = look + 1;
  const blind = sim.isIn('probe', self, 'blind');
  const { delay, reportedAfter } = at(sim.plant.probes, self);
  const seconds = blind
    ? sim.seconds(reportedAfter, 'probe', self, 'report', look)
    : sim.seconds(delay, 'probe', self, 'look', look);
  sim.schedule('probe', self, 'main', seconds, 'probe.looked');
};

const NO_EVENT = { type: 'truth.changed', value: 0, because: [] } as const;

/** What is told is the truth of this moment, not of the moment the delay began. */
const look: Action = (sim, self) => {
  const truth = truthOf(sim, self);
  if (truth === at(sim.world.seen, self)) return;
  sim.world.seen[self] = truth;
  const { through, plans } = at(sim.plant.probes, self);
  const blind = sim.isIn('probe', self, 'blind');
  const id = sim.record('probe', self, {
    type: 'sight',
    seen: truth,
    through: blind ? 'report' : through,
    causes: sim.because(),
  });
  for (const plan of plans) sim.send('plan', plan, 'sight.changed', 0, id < 0 ? [] : [id]);
};

const watchedTruth = {
  'truth.changed': [{ actions: ['scheduleLook'] }],
  'probe.looked': [{ actions: ['look'] }],
} as const;

/** What tells people how the service is. Lost with its place, it says nothing: then users report. */
export const probeMachine: MachineDefinition = {
  kind: 'probe',
  config: {
    initial: 'watching',
    states: {
      watching: {
        on: {
          ...watchedTruth,
          'host.changed': [{ guard: 'placeIsLost', target: 'blind', actions: ['cancelLook'] }],
        },
      },
      blind: {
        entry: ['scheduleLook'],
        on: {
          ...watchedTruth,
          'host.changed': [
            { guard: 'placeIsLost' },
            { target: 'watching', actions: ['cancelLook', 'scheduleLook'] },
          ],
        },
      },
    },
  },
  guards: { placeIsLost },
  actions: {
    scheduleLook,
    look,
    cancelLook: (sim, self) => sim.cancel('probe', self, 'main'),
  },
};
