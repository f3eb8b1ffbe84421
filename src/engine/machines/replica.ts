import { at } from '../../base/assert.ts';
import { EVENT, KIND, PURPOSES, STATE, TIMERS } from '../codes.ts';
import { contentAsOf, isKnownUnsound } from '../data/content.ts';
import { dropDiverged } from '../data/divergence.ts';
import { followSpoilt, holdFollowing, holdStill, landData } from '../data/lineage.ts';
import { conditionOfCopy } from '../places/hosts.ts';
import type { Action, Guard, MachineDefinition, Simulation } from '../simulation.ts';
import { DATA } from '../world.ts';

/** There is something to get from the source: it serves, or it follows a copy itself, or it stands by with what came to it. */
function isSourceCurrent(sim: Simulation, source: number): boolean {
  const { replica } = at(sim.plant.copies, source);
  if (sim.isIn(KIND.copy, source, STATE.copy.serving)) return true;
  if (replica < 0) return false;
  return sim.isIn(KIND.replica, replica, STATE.replica.following) || isCutShort(sim, source);
}

/** A copy in a chain whose own source is out: it runs, and what had come to it goes on to those that follow it. */
function isCutShort(sim: Simulation, copy: number): boolean {
  const { replica } = at(sim.plant.copies, copy);
  return (
    sim.isIn(KIND.replica, replica, STATE.replica.paused) &&
    (sim.isIn(KIND.copy, copy, STATE.copy.ready) ||
      sim.isIn(KIND.copy, copy, STATE.copy.dormant)) &&
    sim.world.copyData[copy] === DATA.still
  );
}

/** Whether a copy follows, directly or through others, one that is to follow it: that would be a circle. */
function follows(sim: Simulation, copy: number, other: number): boolean {
  let one = copy;
  for (let turn = 0; turn < sim.plant.copies.length; turn += 1) {
    if (one === other) return true;
    const { replica } = at(sim.plant.copies, one);
    if (replica < 0 || !sim.isIn(KIND.replica, replica, STATE.replica.following)) return false;
    one = sim.world.replicaSource[replica] as number;
  }
  return true;
}

/** Data to go on from, or none at all, which takes the whole: those that somebody has only begun to carry there are neither, unless the whole may be sent again. */
function hasBeginning(sim: Simulation, copy: number, fillsAt: number): boolean {
  const isEmpty = sim.world.copyData[copy] === DATA.none;
  return isEmpty || Number.isFinite(fillsAt) || Number.isFinite(contentAsOf(sim, copy));
}

/** Nothing that it holds would be lost or stay spoilt if it followed. */
const isFitToFollow = (sim: Simulation, copy: number): boolean =>
  !isKnownUnsound(sim, copy) &&
  sim.world.copyDetached[copy] === 0 &&
  sim.world.copyDiverged[copy] === 0;

/** Replication runs: the source is current, both are reachable, the network works, the follower stands by. */
const canFollow: Guard = (sim, self) => {
  const { copy, via, fillsAt } = at(sim.plant.replicas, self);
  const source = sim.world.replicaSource[self] as number;
  return (
    source >= 0 &&
    isSourceCurrent(sim, source) &&
    (sim.isIn(KIND.copy, copy, STATE.copy.ready) ||
      sim.isIn(KIND.copy, copy, STATE.copy.dormant)) &&
    hasBeginning(sim, copy, fillsAt) &&
    isFitToFollow(sim, copy) &&
    conditionOfCopy(sim, source) === 'available' &&
    conditionOfCopy(sim, copy) === 'available' &&
    !follows(sim, source, copy) &&
    (via < 0 || sim.isIn(KIND.tool, via, STATE.tool.usable))
  );
};

/** Seconds it takes to catch up: the whole volume for a copy that holds nothing, else what was written meanwhile. */
function secondsToFill(sim: Simulation, self: number): number {
  const { copy, fillsAt } = at(sim.plant.replicas, self);
  const { data } = at(sim.plant.components, at(sim.plant.copies, copy).component);
  if (!Number.isFinite(fillsAt) || data < 0) return 0;
  const { volume, writesPerSecond } = at(sim.plant.data, data);
  const content = contentAsOf(sim, copy);
  const missing = Number.isFinite(content)
    ? (sim.now() - content) * (writesPerSecond ?? 0)
    : (volume ?? 0);
  return Math.ceil(missing / fillsAt);
}

const mustFill: Guard = (sim, self, value) =>
  canFollow(sim, self, value) && secondsToFill(sim, self) > 0;

/** It could follow, and what it had is gone. */
const isEmptied: Guard = (sim, self, value) =>
  sim.world.copyData[at(sim.plant.replicas, self).copy] === DATA.none &&
  canFollow(sim, self, value);

const mustFillAnew: Guard = (sim, self, value) =>
  isEmptied(sim, self, value) && secondsToFill(sim, self) > 0;

/** Data arrive from the first byte on; until the last one, the copy is no fallback. */
const fill: Action = (sim, self) => {
  const { copy } = at(sim.plant.replicas, self);
  const seconds = secondsToFill(sim, self);
  landData(sim, copy);
  sim.schedule(KIND.replica, self, TIMERS.main, seconds, EVENT['replica.filled']);
};

/** What follows the follower reads whether it is current. */
function tellFollowers(sim: Simulation, copy: number): void {
  for (const follower of at(sim.plant.copies, copy).followers) {
    sim.send(KIND.replica, at(sim.plant.copies, follower).replica, EVENT['source.changed']);
  }
}

const follow: Action = (sim, self) => {
  const { copy, lag } = at(sim.plant.replicas, self);
  sim.touchNeeds();
  sim.world.replicaLag[self] = sim.seconds(lag, KIND.replica, self, PURPOSES.lag, 0);
  holdFollowing(sim, copy);
  followSpoilt(sim, copy, sim.world.replicaSource[self] as number);
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

/** A plan says whom it follows from now on; what only this copy had is given up. `value` is the copy. */
const point: Action = (sim, self, value) => {
  const { copy } = at(sim.plant.replicas, self);
  sim.world.replicaSource[self] = value;
  sim.world.copyDetached[copy] = 0;
  dropDiverged(sim, copy);
  sim.send(KIND.replica, self, EVENT['source.changed']);
};

/** In service, it follows nobody: what a plan had turned around is as it was designed again. */
const turnBack: Action = (sim, self) => {
  const { source, declared } = at(sim.plant.replicas, self);
  sim.world.replicaSource[self] = declared ? source : -1;
};

const pointed = { 'replica.pointed': [{ actions: ['point'] }] } as const;

/** One copy following another. */
export const replicaMachine: MachineDefinition = {
  kind: 'replica',
  config: {
    initial: 'following',
    states: {
      following: {
        exit: ['stopFollowing'],
        on: {
          // It lets go of whom it followed first: what it holds is of that copy, and two may be told to follow each other.
          'replica.pointed': [{ target: 'paused', actions: ['point'] }],
          'source.changed': [
            // Made anew meanwhile, it has the whole to get again.
            { guard: 'mustFillAnew', target: 'filling' },
            { guard: 'isEmptied', target: 'following', actions: ['follow'] },
            { guard: 'canFollow' },
            { guard: 'itsCopyServes', target: 'ended' },
            { target: 'paused' },
          ],
        },
      },
      paused: {
        on: {
          ...pointed,
          'source.changed': [
            { guard: 'itsCopyServes', target: 'ended' },
            { guard: 'mustFill', target: 'filling' },
            { guard: 'canFollow', target: 'following', actions: ['follow'] },
          ],
        },
      },
      ended: {
        entry: ['turnBack'],
        on: {
          ...pointed,
          'source.changed': [
            { guard: 'mustFill', target: 'filling' },
            { guard: 'canFollow', target: 'following', actions: ['follow'] },
          ],
        },
      },
      filling: {
        entry: ['fill'],
        exit: ['stopFilling'],
        on: {
          'source.changed': [
            { guard: 'canFollow' },
            { guard: 'itsCopyServes', target: 'ended' },
            { target: 'paused' },
          ],
          'replica.filled': [{ target: 'following', actions: ['follow'] }],
        },
      },
    },
  },
  guards: {
    canFollow,
    isEmptied,
    mustFill,
    mustFillAnew,
    itsCopyServes: (sim, self) =>
      sim.isIn(KIND.copy, at(sim.plant.replicas, self).copy, STATE.copy.serving) ||
      sim.isIn(KIND.copy, at(sim.plant.replicas, self).copy, STATE.copy.lost),
  },
  actions: {
    follow,
    stopFollowing,
    fill,
    stopFilling: (sim, self) => sim.cancel(KIND.replica, self, TIMERS.main),
    point,
    turnBack,
  },
};
