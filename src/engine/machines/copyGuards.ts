import { at } from '../../base/assert.ts';
import { KIND, STATE } from '../codes.ts';
import { isEncrypted, isKnownUnsound } from '../data/content.ts';
import { canStart } from '../levels/starting.ts';
import { conditionOfCopy, type HostCondition } from '../places/hosts.ts';
import {
  BY_HAND,
  END_SIBLING,
  FIRST_SIBLING,
  hasCopyTrait,
  ofCopy,
  WANTED,
} from '../plant/copyRows.ts';
import type { Guard, Simulation } from '../simulation.ts';

const SERVING = STATE.copy.serving;
const DORMANT = STATE.copy.dormant;

const hostIs =
  (condition: HostCondition): Guard =>
  (sim, self) =>
    conditionOfCopy(sim, self) === condition;

/** As many copies of its component serve as the design has active ones. */
function isFullyStaffed(sim: Simulation, copy: number): boolean {
  const { copyRows } = sim.plant;
  const end = ofCopy(copyRows, copy, END_SIBLING);
  let serving = 0;
  for (let one = ofCopy(copyRows, copy, FIRST_SIBLING); one < end; one += 1) {
    if (sim.isIn(KIND.copy, one, SERVING)) serving += 1;
  }
  return serving >= ofCopy(copyRows, copy, WANTED);
}

const dataAreUnsound: Guard = (sim, self) => isKnownUnsound(sim, self);

/** An attacker encrypted what it holds, on the spot. */
const wasEncrypted: Guard = (sim, self) => {
  const { data } = at(sim.plant.components, at(sim.plant.copies, self).component);
  return data >= 0 && isEncrypted(sim, self, data);
};

export const copyGuards: Readonly<Record<string, Guard>> = {
  hostIsDestroyed: hostIs('destroyed'),
  hostIsCut: hostIs('cut'),
  hostIsStopped: hostIs('stopped'),
  hostIsIsolated: hostIs('isolated'),
  isOutOfReach: (sim, self) => conditionOfCopy(sim, self) !== 'available',
  dataAreUnsound,
  wasEncrypted,
  /** Its data are spoilt, or it failed and nobody has just repaired it: that its place is back changes nothing. */
  isUnfit: (sim, self, value) =>
    dataAreUnsound(sim, self, value) ||
    (sim.world.copyBroken[self] === 1 && sim.world.copyInRepair[self] === 0),
  /** An incident holds it down for a given time: filled, it is still out. */
  isHeldDown: (sim, self) => sim.world.copyHeldDown[self] === 1,
  /** The same, unless what is restored (`value` is the restore) is so on new machines. */
  isStillHeldDown: (sim, self, value) =>
    sim.world.copyHeldDown[self] === 1 && !at(sim.plant.restores, value).remakes,
  /** The same, with data that an attacker encrypted: decrypted, it is still out. */
  isEncryptedAndHeldDown: (sim, self, value) =>
    sim.world.copyHeldDown[self] === 1 && wasEncrypted(sim, self, value),
  /** Somebody, or its law of repair, is mending it. */
  isInRepair: (sim, self) => sim.world.copyInRepair[self] === 1,
  /** It served when it was lost, and nobody took over since: no second writer is made, no standby is left serving twice. */
  mayServeAgain: (sim, self) =>
    sim.world.copyHome[self] === SERVING &&
    !hasCopyTrait(sim.plant.copyRows, self, BY_HAND) &&
    sim.world.copyReplaced[self] === 0 &&
    !isFullyStaffed(sim, self),
  /** What it needs to start is not there. */
  cannotStart: (sim, self) => !canStart(sim, self),
  wasDormant: (sim, self) => sim.world.copyHome[self] === DORMANT,
};
