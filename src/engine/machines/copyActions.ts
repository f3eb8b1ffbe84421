import { at } from '../../base/assert.ts';
import { judgeFallback, judgeRestore } from '../fallback.ts';
import {
  contentAsOf,
  dropData,
  holdStill,
  landData,
  spoilData,
  startWriting,
  stopWriting,
} from '../lineage.ts';
import { bestRestorePoint } from '../restorePoints.ts';
import type { Action, Simulation } from '../simulation.ts';

/** Level, followers, backups and waiting steps read whether a copy serves. */
function tellReaders(sim: Simulation, copy: number): void {
  const { component, followers, backups, replica } = at(sim.plant.copies, copy);
  sim.touchNode(sim.plant.firstComponentNode + component);
  for (const follower of followers) {
    sim.send('replica', at(sim.plant.copies, follower).replica, 'source.changed');
  }
  if (replica >= 0) sim.send('replica', replica, 'source.changed');
  for (const backup of backups) sim.send('backup', backup, 'source.changed');
  sim.touchNeeds();
  sim.touchFacts();
}

const remember: Action = (sim, self) => {
  sim.world.copyHome[self] = sim.stateOf('copy', self);
};

/**
 * Serving copies that a takeover relieves: the one it follows, and any other beyond as many as the design has active. Of
 * what holds data there is never a second writer.
 */
function writersToRelieve(sim: Simulation, copy: number): readonly number[] {
  const { component, replica } = at(sim.plant.copies, copy);
  const { copies, data, wanted } = at(sim.plant.components, component);
  const source = replica < 0 ? -1 : at(sim.plant.replicas, replica).source;
  const others = copies.filter((other) => other !== copy && sim.isIn('copy', other, 'serving'));
  const tooMany = data < 0 ? 0 : others.length + 1 - wanted;
  const inOrder = [...others].sort((a, b) => Number(b === source) - Number(a === source));
  return inOrder.filter((other, rank) => other === source || rank < tooMany);
}

/** A copy that served before its loss, and whose place nobody took, comes back; any other takes over. */
const goIntoService: Action = (sim, self) => {
  const returns =
    at(sim.world.copyHome, self) === sim.stateOf('copy', self) &&
    at(sim.world.copyReplaced, self) === 0;
  const relieved = returns ? [] : writersToRelieve(sim, self);
  startWriting(sim, self, { returns, relieved });
  // It follows nobody any more: what was spoilt and on its way does not arrive.
  sim.cancel('copy', self, 'third');
  judgeFallback(sim, self, true);
  tellReaders(sim, self);
  for (const other of relieved) sim.send('copy', other, 'copy.deactivated');
};

const goOutOfService: Action = (sim, self) => {
  stopWriting(sim, self);
  sim.world.copyRouted[self] = 1;
  sim.cancel('copy', self, 'second');
  judgeFallback(sim, self, false);
  tellReaders(sim, self);
  considerSwitchover(sim, self);
};

function considerSwitchover(sim: Simulation, copy: number): void {
  const { component } = at(sim.plant.copies, copy);
  if (at(sim.plant.components, component).switchover) {
    sim.send('component', component, 'switchover.considered');
  }
}

function scheduleFailureOf(sim: Simulation, copy: number): void {
  const { fails } = at(sim.plant.components, at(sim.plant.copies, copy).component);
  if (!fails) return;
  const occurrence = at(sim.world.copyFailures, copy);
  sim.world.copyFailures[copy] = occurrence + 1;
  const seconds = sim.seconds(fails.after, 'copy', copy, 'failure', occurrence);
  sim.schedule('copy', copy, 'main', seconds, 'copy.failed');
}

const scheduleStandbyFailure: Action = (sim, self) => {
  const { fails } = at(sim.plant.components, at(sim.plant.copies, self).component);
  if (fails?.standbyToo) scheduleFailureOf(sim, self);
};

/** What is spoilt is not repaired: it waits for a restore. */
const askForRepair: Action = (sim, self) => {
  const { fails } = at(sim.plant.components, at(sim.plant.copies, self).component);
  if (!fails || at(sim.world.copyUnsoundSince, self) !== Number.POSITIVE_INFINITY) return;
  if (fails.team < 0) sim.send('copy', self, 'repair.staffed');
  else sim.touchNeeds();
};

const startRepair: Action = (sim, self) => {
  const { fails } = at(sim.plant.components, at(sim.plant.copies, self).component);
  if (!fails) return;
  sim.world.copyInRepair[self] = 1;
  const occurrence = at(sim.world.copyFailures, self);
  const seconds = sim.seconds(fails.repair, 'copy', self, 'repair', occurrence);
  sim.schedule('copy', self, 'main', seconds, 'copy.restarted');
};

/** Members on a repair are free again, whether it was finished or cut short. */
const endRepair: Action = (sim, self) => {
  sim.world.copyInRepair[self] = 0;
  const job = sim.plant.steps.length + sim.plant.decisions.length + self;
  sim.plant.members.forEach((_, member) => {
    if (at(sim.world.memberJob, member) === job) sim.send('member', member, 'member.released');
  });
};

const scheduleRestart: Action = (sim, self) => {
  const occurrence = at(sim.world.copyRestarts, self);
  sim.world.copyRestarts[self] = occurrence + 1;
  const { restarts } = at(sim.plant.copies, self);
  const seconds = sim.seconds(restarts, 'copy', self, 'restart', occurrence);
  sim.schedule('copy', self, 'main', seconds, 'copy.restarted');
};

/** `value` is the share of clients in thousandths; the rest follows when the second timer says so. */
const reroute: Action = (sim, self, event) => {
  sim.world.copyRouted[self] = event.value / 1000;
  sim.touchNode(sim.plant.firstComponentNode + at(sim.plant.copies, self).component);
};

const restoreHere: Action = (sim, self, event) => {
  const point = bestRestorePoint(sim, event.value);
  sim.record('copy', self, {
    type: 'restore-point',
    backup: at(sim.plant.ids.backup, event.value),
    takenAt: point?.takenAt ?? null,
    sound: point?.sound ?? false,
    causes: sim.because(),
  });
  if (!point) return;
  holdStill(sim, self, point.takenAt);
  sim.world.copyUnsoundSince[self] = point.sound ? Number.POSITIVE_INFINITY : point.takenAt;
  judgeRestore(sim, self, point);
};

/** `value` is the copy the data come from. */
const refillHere: Action = (sim, self, event) => {
  holdStill(sim, self, contentAsOf(sim, event.value));
  sim.world.copyUnsoundSince[self] = at(sim.world.copyUnsoundSince, event.value);
  tellReaders(sim, self);
};

const freezeWrites: Action = (sim, self) => {
  stopWriting(sim, self);
};

export const copyActions: Readonly<Record<string, Action>> = {
  remember,
  goIntoService,
  goOutOfService,
  standBy: (sim, self) => {
    tellReaders(sim, self);
    considerSwitchover(sim, self);
  },
  tellFollowing: (sim, self) => tellReaders(sim, self),
  scheduleFailure: (sim, self) => scheduleFailureOf(sim, self),
  scheduleStandbyFailure,
  cancelTimer: (sim, self) => sim.cancel('copy', self, 'main'),
  askForRepair,
  startRepair,
  endRepair,
  scheduleRestart,
  breakDown: (sim, self) => {
    sim.world.copyBroken[self] = 1;
  },
  mend: (sim, self) => {
    sim.world.copyBroken[self] = 0;
  },
  reroute,
  spoil: (sim, self, event) => spoilData(sim, self, event.value),
  landHere: (sim, self) => landData(sim, self),
  restoreHere,
  refillHere,
  freezeWrites,
  loseData: (sim, self) => {
    dropData(sim, self);
    tellReaders(sim, self);
  },
};
