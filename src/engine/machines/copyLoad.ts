/** How much a copy gives, and whether it takes writes: what incidents and steps change without stopping it. */
import { at } from '../../base/assert.ts';
import { EVENT, KIND, STATE } from '../codes.ts';
import { touchExitOf } from '../data/exit.ts';
import { startWriting, stopWriting } from '../data/lineage.ts';
import { settleQuorum } from '../data/quorum.ts';
import {
  capacityNow,
  noteAnswers,
  noteCapacity,
  obtainCapacity,
  scaleTo,
  touchComponent,
} from '../levels/grants.ts';
import { noteCircularStart } from '../levels/starting.ts';
import { tellCopy } from '../places/hosts.ts';
import { COMPONENT, DATA_SET, ofCopy } from '../plant/copyRows.ts';
import type { Action, Simulation } from '../simulation.ts';
import { noteAwaitedStart } from '../work/noteStarts.ts';
import { DATA } from '../world.ts';

function setShare(sim: Simulation, copy: number, share: number): void {
  const before = capacityNow(sim, copy);
  sim.world.copyShare[copy] = share;
  noteCapacity(sim, copy, before, capacityNow(sim, copy));
}

/** Whether its component can be written may have changed: the machine of the component and the levels are told. */
export function tellWriting(sim: Simulation, copy: number): void {
  const { copyRows } = sim.plant;
  if (ofCopy(copyRows, copy, DATA_SET) < 0) return;
  const component = ofCopy(copyRows, copy, COMPONENT);
  touchComponent(sim, component);
  sim.send(KIND.component, component, EVENT['level.changed']);
}

/** Value of `copy.reopened` when a step sends it: it opens what a step froze too. */
export const OPEN_WHAT_WAS_FROZEN = 1;

/** What works on it, or feeds it, hears it too. */
const setBarred =
  (barred: 0 | 1): Action =>
  (sim, self) => {
    sim.world.copyBarred[self] = barred;
    touchExitOf(sim, self);
    tellCopy(sim, self);
    sim.touchNeeds();
  };

export const copyLoadActions: Readonly<Record<string, Action>> = {
  /** Its use is forbidden: for it alone, its place is as if cut. */
  bar: setBarred(1),
  unbar: setBarred(0),
  /** `value` is the share in thousandths. */
  degrade: (sim, self, value) => setShare(sim, self, value / 1000),
  recover: (sim, self) => setShare(sim, self, 1),
  /** `value` is the share of its requests that it answers, in thousandths. */
  err: (sim, self, value) => noteAnswers(sim, self, value / 1000),
  setRight: (sim, self) => noteAnswers(sim, self, 1),
  obtain: (sim, self) => obtainCapacity(sim, self),
  /** What was off or did not exist asks when it is started; what ran asks when it takes over. */
  obtainStandingBy: (sim, self) => {
    const { role } = at(sim.plant.copies, self);
    if (role === 'pilot-light' || role === 'cold') obtainCapacity(sim, self);
  },
  /** `value` is the capacity in thousandths of the usual demand. */
  scale: (sim, self, value) => scaleTo(sim, self, value / 1000),
  awaitStart: (sim, self) => {
    if (sim.world.copyAwaitsStart[self] === 1) return;
    sim.world.copyAwaitsStart[self] = 1;
    // Whoever waits for it may now wait for good.
    sim.touchNeeds();
    if (!sim.traced) return;
    noteAwaitedStart(sim, self, sim.because());
    noteCircularStart(sim, at(sim.plant.copies, self).component);
  },
  stopAwaiting: (sim, self) => {
    sim.world.copyAwaitsStart[self] = 0;
    sim.world.copyStartIsHopeless[self] = 0;
  },
  closeToWriting: (sim, self) => {
    sim.world.copyClosed[self] = 1;
    if (!sim.isIn(KIND.copy, self, STATE.copy.serving)) return;
    stopWriting(sim, self);
    tellWriting(sim, self);
  },
  openToWriting: (sim, self, value) => {
    if (sim.world.copyClosed[self] === 0 && value !== OPEN_WHAT_WAS_FROZEN) return;
    sim.world.copyClosed[self] = 0;
    if (!sim.isIn(KIND.copy, self, STATE.copy.serving)) return;
    if (sim.world.copyData[self] !== DATA.still) return;
    startWriting(sim, self, true, false);
    settleQuorum(sim, self, true);
    tellWriting(sim, self);
  },
};
