import { at } from '../../base/assert.ts';
import { type HostCondition, hostConditionOf } from '../hosts.ts';
import type { Guard } from '../simulation.ts';
import { stateCode } from '../world.ts';

const SERVING = stateCode('copy', 'serving');
const DORMANT = stateCode('copy', 'dormant');

const hostIs =
  (condition: HostCondition): Guard =>
  (sim, self) =>
    hostConditionOf(sim, at(sim.plant.copies, self)) === condition;

export const copyGuards: Readonly<Record<string, Guard>> = {
  hostIsDestroyed: hostIs('destroyed'),
  hostIsCut: hostIs('cut'),
  hostIsStopped: hostIs('stopped'),
  hostIsIsolated: hostIs('isolated'),
  dataAreUnsound: (sim, self) => at(sim.world.copyUnsoundSince, self) !== Number.POSITIVE_INFINITY,
  /** It served when its place was lost, and nobody took over since: no second writer is made. */
  mayServeAgain: (sim, self) =>
    at(sim.world.copyHome, self) === SERVING && at(sim.world.copyReplaced, self) === 0,
  wasDormant: (sim, self) => at(sim.world.copyHome, self) === DORMANT,
};
