import { at } from '../../base/assert.ts';
import { isHostAvailable } from '../hosts.ts';
import { contentAsOf, holdFollowing, holdStill, holdsData } from '../lineage.ts';
import type { Action, Guard, MachineDefinition } from '../simulation.ts';
import { DATA } from '../world.ts';

/** Replication runs: the source serves, both places are reachable, the network works, the follower stands by. */
const canFollow: Guard = (sim, self) => {
  const { copy, source, via } = at(sim.plant.replicas, self);
  const { copies } = sim.plant;
  return (
    sim.isIn('copy', source, 'serving') &&
    (sim.isIn('copy', copy, 'ready') || sim.isIn('copy', copy, 'dormant')) &&
    holdsData(sim, copy) &&
    at(sim.world.copyUnsoundSince, copy) === Number.POSITIVE_INFINITY &&
    isHostAvailable(sim, at(copies, source)) &&
    isHostAvailable(sim, at(copies, copy)) &&
    (via < 0 || sim.isIn('tool', via, 'usable'))
  );
};

const follow: Action = (sim, self) => {
  const { copy, lag } = at(sim.plant.replicas, self);
  sim.world.replicaLag[self] = sim.seconds(lag, 'replica', self, 'lag', 0);
  holdFollowing(sim, copy);
};

/** Writes on their way when the source is lost do not arrive: content stops a lag ago. */
const stopFollowing: Action = (sim, self) => {
  const { copy } = at(sim.plant.replicas, self);
  if (at(sim.world.copyData, copy) === DATA.following) {
    holdStill(sim, copy, contentAsOf(sim, copy));
  }
};

/** One copy following another. */
export const replicaMachine: MachineDefinition = {
  kind: 'replica',
  config: {
    initial: 'following',
    states: {
      following: {
        exit: ['stopFollowing'],
        on: {
          'source.changed': [
            { guard: 'canFollow' },
            { guard: 'itsCopyServes', target: 'ended' },
            { target: 'paused' },
          ],
        },
      },
      paused: {
        on: {
          'source.changed': [
            { guard: 'itsCopyServes', target: 'ended' },
            { guard: 'canFollow', target: 'following', actions: ['follow'] },
          ],
        },
      },
      ended: {
        on: {
          'source.changed': [{ guard: 'canFollow', target: 'following', actions: ['follow'] }],
        },
      },
    },
  },
  guards: {
    canFollow,
    itsCopyServes: (sim, self) =>
      sim.isIn('copy', at(sim.plant.replicas, self).copy, 'serving') ||
      sim.isIn('copy', at(sim.plant.replicas, self).copy, 'lost'),
  },
  actions: { follow, stopFollowing },
};
