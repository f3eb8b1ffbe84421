import { at } from '../../base/assert.ts';
import { EVENT, KIND, PURPOSES, STATE, TIMERS } from '../codes.ts';
import { contentAsOf, isKnownUnsound } from '../data/content.ts';
import { judgeFallback } from '../data/fallback.ts';
import { endLack, noteLack, settleLacks } from '../data/joins.ts';
import { startWriting, stopWriting } from '../data/lineage.ts';
import { settleQuorum } from '../data/quorum.ts';
import { rejoin, takeBack } from '../data/rejoining.ts';
import { noteReturn } from '../data/visitors.ts';
import { BY_ITSELF, holdItself, release } from '../incidents/holding.ts';
import { touchComponent } from '../levels/grants.ts';
import { beginSpell, endAbsence, endService } from '../outcome/account.ts';
import {
  COMPONENT,
  DATA_SET,
  FAILS_AFTER,
  FAILS_STANDING_BY,
  hasCopyTrait,
  ofCopy,
  REPAIR,
  REPAIR_TEAM,
  SWITCHES_OVER,
} from '../plant/copyRows.ts';
import type { Span } from '../plant/span.ts';
import type { Action, Simulation } from '../simulation.ts';
import { jobOfCopy, joinUnderWay, joinWaiting } from '../work/jobLists.ts';
import { releaseFrom } from '../work/stepWork.ts';
import { forgetLeft, goOn, keepLeft, takeInHand } from '../work/timeInHand.ts';
import { DATA } from '../world.ts';
import { copyDataActions } from './copyData.ts';
import { copyLoadActions, tellWriting } from './copyLoad.ts';
import { tellReaders } from './tellReaders.ts';

const remember: Action = (sim, self) => {
  sim.world.copyHome[self] = sim.stateOf(KIND.copy, self);
};

/** The copy that another one follows, -1 for none. */
function sourceOf({ plant, world }: Simulation, copy: number): number {
  const { replica } = at(plant.copies, copy);
  return replica < 0 ? -1 : (world.replicaSource[replica] as number);
}

const isServing = (sim: Simulation, copy: number): boolean =>
  copy >= 0 && sim.isIn(KIND.copy, copy, STATE.copy.serving);

const siblingsOf = ({ plant }: Simulation, copy: number): readonly number[] =>
  at(plant.components, at(plant.copies, copy).component).copies;

/**
 * Place of another copy in the order in which a takeover relieves those that serve: the one that is followed, then the
 * others in the dossier's order. -1 for one that does not serve.
 */
function placeInRelief(sim: Simulation, copy: number, other: number): number {
  if (other === copy || !isServing(sim, other)) return -1;
  const source = sourceOf(sim, copy);
  if (other === source) return 0;
  let place = isServing(sim, source) ? 1 : 0;
  for (const one of siblingsOf(sim, copy)) {
    if (one === other) return place;
    if (one !== copy && one !== source && isServing(sim, one)) place += 1;
  }
  return place;
}

/**
 * How many serving copies a takeover relieves: the one it follows, and any other beyond as many as the design has active. Of
 * what holds data there is never a second writer.
 */
function countRelieved(sim: Simulation, copy: number): number {
  const { data, wanted } = at(sim.plant.components, at(sim.plant.copies, copy).component);
  const followed = isServing(sim, sourceOf(sim, copy)) ? 1 : 0;
  if (data < 0) return followed;
  let others = 0;
  for (const other of siblingsOf(sim, copy)) {
    if (placeInRelief(sim, copy, other) >= 0) others += 1;
  }
  return Math.max(followed, others + 1 - wanted);
}

/** Sends away the first copies in the order of relief. */
function relieveOthers(sim: Simulation, copy: number, count: number): void {
  for (let place = 0; place < count; place += 1) {
    for (const other of siblingsOf(sim, copy)) {
      if (placeInRelief(sim, copy, other) !== place) continue;
      sim.send(KIND.copy, other, EVENT['copy.deactivated']);
    }
  }
}

/** Whether a copy that goes on serving takes the writes meanwhile: all live ones but those that are relieved. */
function joinsAnother(sim: Simulation, copy: number, relieved: number): boolean {
  const data = ofCopy(sim.plant.copyRows, copy, DATA_SET);
  if (data < 0) return false;
  if (joinsSibling(sim, copy, relieved)) return true;
  return isWritingElsewhere(sim, data, ofCopy(sim.plant.copyRows, copy, COMPONENT));
}

/** The same among the copies of its component. */
function joinsSibling(sim: Simulation, copy: number, relieved: number): boolean {
  for (const other of siblingsOf(sim, copy)) {
    const place = placeInRelief(sim, copy, other);
    const stays = place < 0 || place >= relieved;
    if (other !== copy && stays && isWriting(sim, other)) return true;
  }
  return false;
}

/** Takes the writes, or holds still with the others below their quorum, and has them all. */
const isWriting = ({ world }: Simulation, copy: number): boolean =>
  world.copyData[copy] === DATA.live || world.copyStalled[copy] === 1;

/** Another component that holds the same data takes writes. */
function isWritingElsewhere(sim: Simulation, data: number, component: number): boolean {
  for (const other of at(sim.plant.data, data).copies) {
    if (at(sim.plant.copies, other).component !== component && isWriting(sim, other)) return true;
  }
  return false;
}

/** A component that could only be read may be written again once another copy serves. */
function endReadOnly(sim: Simulation, copy: number): void {
  const component = ofCopy(sim.plant.copyRows, copy, COMPONENT);
  if (sim.isIn(KIND.component, component, STATE.component.readOnly)) tellWriting(sim, copy);
}

/** A copy that served before its loss, and whose place nobody took, comes back; any other takes over. */
const goIntoService: Action = (sim, self) => {
  const returns =
    sim.world.copyHome[self] === sim.stateOf(KIND.copy, self) && sim.world.copyReplaced[self] === 0;
  sim.world.copyCameBack[self] = returns ? 1 : 0;
  const relieved = returns ? 0 : countRelieved(sim, self);
  const content = contentAsOf(sim, self);
  startWriting(sim, self, returns, joinsAnother(sim, self, relieved));
  if (!returns && joinsSibling(sim, self, relieved)) noteLack(sim, self, content);
  if (sim.world.copyClosed[self] === 1) stopWriting(sim, self);
  settleQuorum(sim, self, true);
  endReadOnly(sim, self);
  // It follows nobody any more: what was spoilt and on its way does not arrive.
  sim.cancel(KIND.copy, self, TIMERS.third);
  sim.world.copyDetached[self] = 0;
  judgeFallback(sim, self, true);
  tellReaders(sim, self);
  noteReturn(sim, self);
  relieveOthers(sim, self, relieved);
  takeBack(sim, self);
};

const goOutOfService: Action = (sim, self) => {
  stopWriting(sim, self);
  settleLacks(sim, self);
  settleQuorum(sim, self, false);
  sim.world.copyRouted[self] = 1;
  sim.cancel(KIND.copy, self, TIMERS.second);
  judgeFallback(sim, self, false);
  tellReaders(sim, self);
  considerSwitchover(sim, self);
};

function considerSwitchover(sim: Simulation, copy: number): void {
  const { copyRows } = sim.plant;
  if (!hasCopyTrait(copyRows, copy, SWITCHES_OVER)) return;
  const component = ofCopy(copyRows, copy, COMPONENT);
  sim.send(KIND.component, component, EVENT['switchover.considered']);
}

function scheduleFailureOf(sim: Simulation, copy: number): void {
  const { copyRows } = sim.plant;
  const span = ofCopy(copyRows, copy, FAILS_AFTER);
  if (span < 0) return;
  const failsAfter = at(copyRows.spans, span);
  const occurrence = sim.world.copyFailures[copy] as number;
  sim.world.copyFailures[copy] = occurrence + 1;
  const seconds = sim.seconds(failsAfter, KIND.copy, copy, PURPOSES.failure, occurrence);
  sim.schedule(KIND.copy, copy, TIMERS.main, seconds, EVENT['copy.failed'], BY_ITSELF);
}

/** The next background failure of a copy, if it has any. */
export const scheduleFailure = (sim: Simulation, self: number): void =>
  scheduleFailureOf(sim, self);

/** The next background failure of a copy that stands by, if the dossier says so. */
export const scheduleStandbyFailure = (sim: Simulation, self: number): void => {
  if (hasCopyTrait(sim.plant.copyRows, self, FAILS_STANDING_BY)) scheduleFailureOf(sim, self);
};

/** What is spoilt is not repaired: it waits for a restore. What an incident holds down waits for its end. */
const askForRepair: Action = (sim, self) => {
  const { copyRows } = sim.plant;
  if (ofCopy(copyRows, self, REPAIR) < 0 || sim.world.copyHeldDown[self] === 1) return;
  const hasTeam = ofCopy(copyRows, self, REPAIR_TEAM) >= 0;
  if (hasTeam) joinWaiting(sim, jobOfCopy(sim, self));
  if (isKnownUnsound(sim, self)) return;
  if (!hasTeam) sim.send(KIND.copy, self, EVENT['repair.staffed']);
  else sim.touchNeeds();
};

const startRepair: Action = (sim, self) => {
  const { copyRows } = sim.plant;
  const span = ofCopy(copyRows, self, REPAIR);
  if (span < 0) return;
  sim.world.copyInRepair[self] = 1;
  const job = jobOfCopy(sim, self);
  if (ofCopy(copyRows, self, REPAIR_TEAM) >= 0) joinUnderWay(sim, job);
  const seconds = goOn(sim, job) || beginRepair(sim, self, at(copyRows.spans, span));
  sim.schedule(KIND.copy, self, TIMERS.main, seconds, EVENT['copy.restarted']);
};

/** Begins a repair; answers how long it takes. */
function beginRepair(sim: Simulation, copy: number, takes: Span): number {
  const occurrence = sim.world.copyFailures[copy] as number;
  const seconds = sim.seconds(takes, KIND.copy, copy, PURPOSES.repair, occurrence);
  takeInHand(sim, jobOfCopy(sim, copy), seconds);
  return seconds;
}

/** Members on a repair are free again, whether it was finished or cut short. */
const endRepair: Action = (sim, self) => {
  if (sim.world.copyInRepair[self] === 0) return;
  sim.world.copyInRepair[self] = 0;
  const hasTeam = ofCopy(sim.plant.copyRows, self, REPAIR_TEAM) >= 0;
  if (hasTeam) releaseFrom(sim, jobOfCopy(sim, self));
};

const scheduleRestart: Action = (sim, self) => {
  const occurrence = sim.world.copyRestarts[self] as number;
  sim.world.copyRestarts[self] = occurrence + 1;
  const { restarts } = at(sim.plant.copies, self);
  const seconds = sim.seconds(restarts, KIND.copy, self, PURPOSES.restart, occurrence);
  sim.schedule(KIND.copy, self, TIMERS.main, seconds, EVENT['copy.restarted']);
};

/** `value` is the share of clients in thousandths; the rest follows when the second timer says so. */
const reroute: Action = (sim, self, value) => {
  sim.world.copyRouted[self] = value / 1000;
  endLack(sim, self);
  touchComponent(sim, at(sim.plant.copies, self).component);
};

/** `value` is 1 when a step has yet to send the clients there, 0 when they find the copy by themselves. */
const awaitTraffic: Action = (sim, self, value) => {
  sim.world.copyRouted[self] = 1 - value;
};

const freezeWrites: Action = (sim, self) => {
  stopWriting(sim, self);
  tellWriting(sim, self);
};

export const copyActions: Readonly<Record<string, Action>> = {
  ...copyLoadActions,
  beginSpell,
  endService,
  endAbsence,
  remember,
  goIntoService,
  goOutOfService,
  /** A step has put it into service, where nobody reaches it yet. */
  serveOnceReached: ({ world }, self) => {
    world.copyHome[self] = STATE.copy.serving;
  },
  /** What it did before is over: a step puts it into service. */
  standAside: ({ world }, self) => {
    world.copyHome[self] = STATE.copy.ready;
  },
  standBy: (sim, self) => {
    tellReaders(sim, self);
    rejoin(sim, self);
    considerSwitchover(sim, self);
  },
  tellFollowing: (sim, self) => tellReaders(sim, self),
  scheduleFailure,
  scheduleStandbyFailure,
  cancelTimer: (sim, self) => sim.cancel(KIND.copy, self, TIMERS.main),
  askForRepair,
  startRepair,
  endRepair,
  keepRepair: (sim, self) => keepLeft(sim, jobOfCopy(sim, self)),
  scheduleRestart,
  /** `value` is 1 when whoever broke it said for how long, `BY_ITSELF` for an everyday failure. */
  breakDown: (sim, self, value) => {
    const isEveryday = value === BY_ITSELF;
    if (isEveryday) holdItself(sim, KIND.copy, self, EVENT['copy.failed']);
    sim.world.copyBroken[self] = 1;
    sim.world.copyHeldDown[self] = isEveryday ? 0 : value;
    forgetLeft(sim, jobOfCopy(sim, self));
    sim.touchNeeds();
  },
  mend: (sim, self) => {
    release(sim, KIND.copy, self, EVENT['copy.repaired']);
    sim.world.copyBroken[self] = 0;
    sim.world.copyHeldDown[self] = 0;
    forgetLeft(sim, jobOfCopy(sim, self));
    sim.world.copyWarned[self] = 0;
    sim.touchNeeds();
  },
  /** What it stands on is announced as ending. */
  warn: (sim, self) => {
    sim.world.copyWarned[self] = 1;
    for (const watch of at(sim.plant.copies, self).watches) sim.touchWatch(watch);
    sim.touchFacts();
  },
  unwarn: (sim, self) => {
    sim.world.copyWarned[self] = 0;
    for (const watch of at(sim.plant.copies, self).watches) sim.touchWatch(watch);
    sim.touchFacts();
  },
  reroute,
  awaitTraffic,
  /** `value` is the share of the systems of the lot that run. */
  fill: (sim, self, value) => {
    sim.world.lotShare[self] = value;
    touchComponent(sim, at(sim.plant.copies, self).component);
  },
  ...copyDataActions,
  freezeWrites,
};
