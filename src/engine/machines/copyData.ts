/** What becomes of the data of a copy: filled, spoilt, wiped, cut off with it. */
import { at } from '../../base/assert.ts';
import { EVENT, KIND, STATE, TIMERS } from '../codes.ts';
import { bringBackIn, comeUpWithinReach, judgeExposure, shutOut } from '../data/attackers.ts';
import { contentAsOf, dataOf } from '../data/content.ts';
import { beginAlone, dropDiverged, endAlone, settleDiverged } from '../data/divergence.ts';
import { callOnExit } from '../data/exit.ts';
import { judgeRestore } from '../data/fallback.ts';
import { dropData, holdStill, landData, replaceContent, spoilData } from '../data/lineage.ts';
import { noteUseless } from '../data/losses.ts';
import { chosenPicture, isSoundPicture, NO_PICTURE } from '../data/restorePoints.ts';
import { release } from '../incidents/holding.ts';
import { noteAnswers } from '../levels/grants.ts';
import { forgetPace } from '../pace/pacing.ts';
import { tellCopy } from '../places/hosts.ts';
import type { Action, Simulation } from '../simulation.ts';
import { jobOfCopy } from '../work/jobLists.ts';
import { forgetLeft } from '../work/timeInHand.ts';
import { DATA, SPOILT } from '../world.ts';
import { tellReaders } from './tellReaders.ts';

/** Restored by hand, it follows nobody until it is told to again. */
function detach(sim: Simulation, copy: number): void {
  const { replica } = at(sim.plant.copies, copy);
  if (replica < 0 || !sim.isIn(KIND.replica, replica, STATE.replica.following)) return;
  sim.world.copyDetached[copy] = 1;
  sim.send(KIND.replica, replica, EVENT['source.changed']);
}

/** What last spoilt the data that a copy holds. */
function wasEncrypted(sim: Simulation, copy: number): boolean {
  const { data } = at(sim.plant.components, at(sim.plant.copies, copy).component);
  return data >= 0 && sim.world.dataSpoiltBy[data] === SPOILT.encryption;
}

/** The data set is being spoilt, and nothing has shown of it yet. */
function isStillUnseen(sim: Simulation, copy: number): boolean {
  const data = dataOf(sim, copy);
  return data >= 0 && sim.world.dataUnsoundUntil[data] === Number.POSITIVE_INFINITY;
}

/** `value` is the number of the restore. */
const restoreHere: Action = (sim, self, value) => {
  const { backup } = at(sim.plant.restores, value);
  const takenAt = chosenPicture(sim, value);
  const found = takenAt !== NO_PICTURE;
  const sound = found && isSoundPicture(sim, backup, takenAt);
  if (sim.traced) {
    sim.record(KIND.copy, self, {
      type: 'restore-point',
      backup: at(sim.plant.ids.backup, backup),
      takenAt: found ? takenAt : null,
      sound,
      causes: sim.because(),
    });
  }
  if (!found) return;
  dropDiverged(sim, self);
  replaceContent(sim, self);
  holdStill(sim, self, takenAt);
  sim.world.copyUnsoundSince[self] = sound ? Number.POSITIVE_INFINITY : takenAt;
  sim.world.copyUnseen[self] = isStillUnseen(sim, self) ? 1 : 0;
  judgeRestore(sim, self, takenAt, sound);
  detach(sim, self);
  if (!sound && wasEncrypted(sim, self)) bringBackIn(sim, self);
  judgeExposure(sim, self);
  comeUpWithinReach(sim, self);
};

/** `value` is the copy the data come from. */
const refillHere: Action = (sim, self, value) => {
  dropDiverged(sim, self);
  replaceContent(sim, self);
  const carriedAt = sim.world.copyCarriedAt[self] as number;
  holdStill(sim, self, Math.min(contentAsOf(sim, value), carriedAt));
  sim.world.copyUnsoundSince[self] = sim.world.copyUnsoundSince[value] as number;
  sim.world.copyUnseen[self] = sim.world.copyUnseen[value] as number;
  sim.world.copyDetached[self] = 0;
  judgeExposure(sim, self);
  comeUpWithinReach(sim, self);
  tellReaders(sim, self);
};

/** Whoever was filling it has to begin again: what was there already is spoilt, or gone, with the rest. */
function breakOff(sim: Simulation, copy: number): void {
  // Nor does anybody write on into what is spoilt.
  endAlone(sim, copy);
  for (const { step, event } of at(at(sim.plant.remedies, KIND.copy), copy)) {
    if (event !== EVENT['copy.restored'] && event !== EVENT['copy.refilled']) continue;
    if (!sim.isIn(KIND.step, step, STATE.step.working)) continue;
    forgetPace(sim, step);
    sim.send(KIND.step, step, EVENT['needs.lost']);
  }
}

/** `value` is the moment from which they are spoilt. */
const encrypt: Action = (sim, self, value) => {
  sim.world.copyUnsoundSince[self] = value;
  spoilData(sim, self, value, EVENT['copy.encrypted']);
  breakOff(sim, self);
  noteUseless(sim, self);
};

const erase: Action = (sim, self, value) => {
  sim.world.copyUnsoundSince[self] = value;
  spoilData(sim, self, value, EVENT['copy.deleted']);
  breakOff(sim, self);
  dropData(sim, self);
};

const loseData: Action = (sim, self) => {
  dropDiverged(sim, self);
  dropData(sim, self);
  tellReaders(sim, self);
};

/** Its machines are new: nothing in them is broken, and nothing of an attacker is left in them. */
const renew: Action = (sim, self) => {
  const { world } = sim;
  release(sim, KIND.copy, self, EVENT['copy.repaired']);
  release(sim, KIND.copy, self, EVENT['copy.righted']);
  noteAnswers(sim, self, 1);
  world.copyBroken[self] = 0;
  world.copyHeldDown[self] = 0;
  forgetLeft(sim, jobOfCopy(sim, self));
  world.copyInfested[self] = 0;
  world.copyUnsoundSince[self] = Number.POSITIVE_INFINITY;
  world.copyDiverged[self] = 0;
  sim.cancel(KIND.copy, self, TIMERS.third);
  sim.touchFacts();
};

/** What an attacker had left in a picture is removed; what they encrypted on the spot is not made whole again. */
const clean: Action = (sim, self) => {
  shutOut(sim, self);
  if (sim.world.copyInfested[self] === 0) return;
  sim.world.copyInfested[self] = 0;
  sim.world.copyUnsoundSince[self] = Number.POSITIVE_INFINITY;
  sim.world.copyBadRestore[self] = 0;
  sim.touchFacts();
  tellReaders(sim, self);
};

/** What was encrypted on the spot is whole again, as it was then; whoever did it may still be inside. */
const decrypt: Action = (sim, self) => {
  sim.world.copyUnsoundSince[self] = Number.POSITIVE_INFINITY;
  sim.touchFacts();
  tellReaders(sim, self);
};

const fenceIf =
  (isFenced: number): Action =>
  (sim, self) => {
    if (sim.world.copyFenced[self] === isFenced) return;
    sim.world.copyFenced[self] = isFenced;
    if (isFenced === 1) {
      endAlone(sim, self);
      sim.world.copyExposed[self] = 0;
      for (const watch of at(sim.plant.copies, self).watches) sim.touchWatch(watch);
    }
    tellCopy(sim, self);
    sim.touchNeeds();
    sim.touchFacts();
  };

/** Nobody reaches it any more, attackers and what was on its way included; those inside may go on writing. */
const goOnAlone: Action = (sim, self) => {
  sim.cancel(KIND.copy, self, TIMERS.third);
  sim.cancel(KIND.copy, self, TIMERS.fourth);
  beginAlone(sim, self);
};

export const copyDataActions: Readonly<Record<string, Action>> = {
  spoil: (sim, self, value) => {
    spoilData(sim, self, value, EVENT['copy.corrupted']);
    breakOff(sim, self);
  },
  taint: (sim, self, value) => spoilData(sim, self, value, EVENT['copy.tainted']),
  encrypt,
  erase,
  landHere: (sim, self) => {
    sim.world.copyCarriedAt[self] = Number.POSITIVE_INFINITY;
    landData(sim, self);
  },
  restoreHere,
  refillHere,
  loseData,
  renew,
  clean,
  decrypt,
  wipe: (sim, self) => {
    if (sim.world.copyData[self] === DATA.live) return;
    loseData(sim, self, 0);
  },
  shutOut: (sim, self) => shutOut(sim, self),
  faceAttackers: (sim, self) => comeUpWithinReach(sim, self),
  fence: fenceIf(1),
  unfence: fenceIf(0),
  goOnAlone,
  endAlone: (sim, self) => endAlone(sim, self),
  callOnExit: (sim, self) => callOnExit(sim, self),
  /** `value` is 1 when what only this copy has is kept. */
  reconcile: (sim, self, value) => {
    settleDiverged(sim, self, value === 1);
    tellReaders(sim, self);
  },
};
