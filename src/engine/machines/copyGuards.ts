import { at } from '../../base/assert.ts';
import { KIND, STATE } from '../codes.ts';
import { canStart } from '../levels/starting.ts';
import { conditionOfCopy, type HostCondition } from '../places/hosts.ts';
import type { Guard, Simulation } from '../simulation.ts';

const SERVING = STATE.copy.serving;
const DORMANT = STATE.copy.dormant;

const hostIs =
  (condition: HostCondition): Guard =>
  (sim, self) =>
    conditionOfCopy(sim, self) === condition;

/** As many copies serve as the design has active ones. */
function isFullyStaffed(sim: Simulation, component: number): boolean {
  const { copies, wanted } = at(sim.plant.components, component);
  let serving = 0;
  for (const copy of copies) if (sim.isIn(KIND.copy, copy, STATE.copy.serving)) serving += 1;
  return serving >= wanted;
}

const dataAreUnsound: Guard = (sim, self) =>
  sim.world.copyUnsoundSince[self] !== Number.POSITIVE_INFINITY;

export const copyGuards: Readonly<Record<string, Guard>> = {
  hostIsDestroyed: hostIs('destroyed'),
  hostIsCut: hostIs('cut'),
  hostIsStopped: hostIs('stopped'),
  hostIsIsolated: hostIs('isolated'),
  dataAreUnsound,
  /** Its data are spoilt, or it failed and nobody has just repaired it: that its place is back changes nothing. */
  isUnfit: (sim, self, value) =>
    dataAreUnsound(sim, self, value) ||
    (sim.world.copyBroken[self] === 1 && sim.world.copyInRepair[self] === 0),
  /** It served when it was lost, and nobody took over since: no second writer is made, no standby is left serving twice. */
  mayServeAgain: (sim, self) =>
    sim.world.copyHome[self] === SERVING &&
    !at(sim.plant.copies, self).byHand &&
    sim.world.copyReplaced[self] === 0 &&
    !isFullyStaffed(sim, at(sim.plant.copies, self).component),
  /** What it needs to start is not there. */
  cannotStart: (sim, self) => !canStart(sim, self),
  wasDormant: (sim, self) => sim.world.copyHome[self] === DORMANT,
};
