import { grantWaiting } from '../levels/grants.ts';
import type { Action, MachineDefinition } from '../simulation.ts';

/** `value` is the share given, in thousandths; more than before, when a worse rush is over. */
const giveLess: Action = (sim, self, value) => {
  const before = sim.world.hostingGives[self] as number;
  sim.world.hostingGives[self] = value / 1000;
  if (value / 1000 > before) grantWaiting(sim, self);
};

const giveAll: Action = (sim, self) => {
  sim.world.hostingGives[self] = 1;
  grantWaiting(sim, self);
};

/** What a hosting has to give on demand: all that is asked for, or a share while everybody asks. */
export const capacityMachine: MachineDefinition = {
  kind: 'capacity',
  config: {
    initial: 'available',
    states: {
      available: { on: { 'capacity.rushed': [{ target: 'rushed', actions: ['giveLess'] }] } },
      rushed: {
        on: {
          'capacity.rushed': [{ actions: ['giveLess'] }],
          'capacity.eased': [{ target: 'available', actions: ['giveAll'] }],
        },
      },
    },
  },
  guards: {},
  actions: { giveLess, giveAll },
};
