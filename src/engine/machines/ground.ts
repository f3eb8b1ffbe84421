import { at } from '../../base/assert.ts';
import type { Action, MachineDefinition } from '../simulation.ts';

/** Everything that is judged by it is judged again, and whoever watches the hosting may learn of it. */
const tellJudges: Action = (sim, self) => {
  for (const watch of at(sim.plant.grounds, self).watches) sim.touchWatch(watch);
  sim.touchFacts();
};

/** What the lawful use of a hosting stands on: a qualification, the immunity of its operator, a certificate, the adequacy of a country. */
export const groundMachine: MachineDefinition = {
  kind: 'ground',
  config: {
    initial: 'held',
    states: {
      held: {
        on: {
          'ground.threatened': [{ target: 'ending', actions: ['tellJudges'] }],
          'ground.lost': [{ target: 'lost', actions: ['tellJudges'] }],
        },
      },
      ending: {
        on: {
          'ground.lost': [{ target: 'lost', actions: ['tellJudges'] }],
          // The end of the grace finds nothing to take away where it holds again.
          'ground.ended': [{ target: 'lost', actions: ['tellJudges'] }],
          'ground.regained': [{ target: 'held', actions: ['tellJudges'] }],
        },
      },
      lost: {
        on: { 'ground.regained': [{ target: 'held', actions: ['tellJudges'] }] },
      },
    },
  },
  guards: {},
  actions: { tellJudges },
};
