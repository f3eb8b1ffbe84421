import { at } from '../../base/assert.ts';
import { EVENT, KIND, PURPOSES, STATE } from '../codes.ts';
import { contentAsOf, holdFollowing, holdStill } from '../data/lineage.ts';
import { isHostAvailable } from '../places/hosts.ts';
import type { Action, Guard, MachineDefinition, Simulation } from '../simulation.ts';
import { DATA } from '../world.ts';

/** New writes reach the source: it serves, or it follows a copy itself. */
function isSourceCurrent(sim: Simulation, source: number): boolean {
  const { replica } = at(sim.plant.copies, source);
  return (
    sim.isIn(KIND.copy, source, STATE.copy.serving) ||
    (replica >= 0 && sim.isIn(KIND.replica, replica, STATE.replica.following))
  );
}

/** Replication runs: the source is current, both places are reachable, the network works, the follower stands by. */
const canFollow: Guard = (sim, self) => {
  const { copy, source, via } = at(sim.plant.replicas, self);
  const { copies } = sim.plant;
  return (
    isSourceCurrent(sim, source) &&
    (sim.isIn(KIND.copy, copy, STATE.copy.ready) ||
      sim.isIn(KIND.copy, copy, STATE.copy.dormant)) &&
    // Data that have only begun to arrive are nothing to go on from.
    Number.isFinite(contentAsOf(sim, copy)) &&
    sim.world.copyUnsoundSince[copy] === Number.POSITIVE_INFINITY &&
    isHostAvailable(sim, at(copies, source)) &&
    isHostAvailable(sim, at(copies, copy)) &&
    (via < 0 || sim.isIn(KIND.tool, via, STATE.tool.usable))
  );
};

/** What follows the follower reads whether it is current. */
function tellFollowers(sim: Simulation, copy: number): void {
  for (const follower of at(sim.plant.copies, copy).followers) {
    sim.send(KIND.replica, at(sim.plant.copies, follower).replica, EVENT['source.changed']);
  }
}

const follow: Action = (sim, self) => {
  const { copy, lag } = at(sim.plant.replicas, self);
  sim.world.replicaLag[self] = sim.seconds(lag, KIND.replica, self, PURPOSES.lag, 0);
  holdFollowing(sim, copy);
  tellFollowers(sim, copy);
};

/** Writes on their way when the source is lost do not arrive: content stops a lag ago. */
const stopFollowing: Action = (sim, self) => {
  const { copy } = at(sim.plant.replicas, self);
  if (sim.world.copyData[copy] === DATA.following) {
    holdStill(sim, copy, contentAsOf(sim, copy));
  }
  tellFollowers(sim, copy);
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
      sim.isIn(KIND.copy, at(sim.plant.replicas, self).copy, STATE.copy.serving) ||
      sim.isIn(KIND.copy, at(sim.plant.replicas, self).copy, STATE.copy.lost),
  },
  actions: { follow, stopFollowing },
};
