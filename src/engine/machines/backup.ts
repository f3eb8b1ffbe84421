import { at } from '../../base/assert.ts';
import { EVENT, KIND, PURPOSES, STATE } from '../codes.ts';
import { holdsData } from '../data/content.ts';
import { touchExit } from '../data/exit.ts';
import { noteExtinction } from '../data/losses.ts';
import { hostConditionOf, isErasedAt, isHostAvailable } from '../places/hosts.ts';
import type { PlantBackup } from '../plant/data.ts';
import type { Action, Guard, MachineDefinition, Simulation } from '../simulation.ts';

/** There is something to read: a copy serves with data, or the one that is read by design stands by with them. */
function hasSource(sim: Simulation, { source, sources }: PlantBackup): boolean {
  const { serving, ready } = STATE.copy;
  for (const copy of sources) {
    if (sim.isIn(KIND.copy, copy, serving) && holdsData(sim, copy)) return true;
  }
  return sim.isIn(KIND.copy, source, ready) && holdsData(sim, source);
}

/** Pictures can be taken: there is something to read, and the backup's place is reachable. */
const canProtect: Guard = (sim, self) => {
  const backup = at(sim.plant.backups, self);
  return (
    sim.world.backupBarred[self] === 0 && isHostAvailable(sim, backup) && hasSource(sim, backup)
  );
};

const pause: Action = (sim, self) => {
  sim.world.backupPausedAt[self] = sim.now();
};

const resume: Action = (sim, self) => {
  sim.world.backupGapFrom[self] = sim.world.backupPausedAt[self] as number;
  sim.world.backupGapUntil[self] = sim.now();
  sim.world.backupPausedAt[self] = Number.POSITIVE_INFINITY;
};

const tellReaders: Action = (sim, self) => {
  const { watches, source, component } = at(sim.plant.backups, self);
  for (const watch of watches) sim.touchWatch(watch);
  sim.touchNeeds();
  const { data } = at(sim.plant.components, component);
  if (data < 0) return;
  touchExit(sim, data);
  if (sim.isIn(KIND.backup, self, STATE.backup.lost)) noteExtinction(sim, source, data);
};

/** Somebody goes for it: whether it survives is drawn once for each time. */
const survives: Guard = (sim, self) => {
  const { survives: odds } = at(sim.plant.backups, self);
  const time = sim.world.backupAttacks[self] as number;
  return sim.chance(odds, true, KIND.backup, self, PURPOSES.survival, time);
};

const noteAttack: Action = (sim, self) => {
  const { survives: odds, survivesText } = at(sim.plant.backups, self);
  if (sim.traced && odds > 0 && odds < 1) {
    sim.record(KIND.backup, self, {
      type: 'draw',
      purpose: 'survival',
      value: survives(sim, self, 0) ? 1 : 0,
      law: survivesText,
      causes: sim.because(),
    });
  }
  sim.world.backupAttacks[self] = (sim.world.backupAttacks[self] as number) + 1;
};

/** Its use is forbidden, or allowed again: for it alone, its place is as if cut. */
const setBarred =
  (barred: 0 | 1): Action =>
  (sim, self) => {
    sim.world.backupBarred[self] = barred;
    touchExit(sim, at(sim.plant.components, at(sim.plant.backups, self).component).data);
    sim.send(KIND.backup, self, EVENT['host.changed']);
  };

const attack = {
  'backup.barred': [{ actions: ['bar'] }],
  'backup.unbarred': [{ actions: ['unbar'] }],
  'backup.struck': [
    { guard: 'survives', actions: ['noteAttack'] },
    { target: 'lost', actions: ['noteAttack'] },
  ],
} as const;

const reassess = [
  { guard: 'hostIsDestroyed', target: 'lost' },
  { guard: 'hostIsCut', target: 'suspended' },
] as const;

/** One series of pictures of a component's data, in one place. */
export const backupMachine: MachineDefinition = {
  kind: 'backup',
  config: {
    initial: 'protecting',
    states: {
      protecting: {
        exit: ['pause'],
        on: {
          ...attack,
          'host.changed': [
            ...reassess,
            { guard: 'canProtect' },
            { target: 'interrupted', actions: ['tellReaders'] },
          ],
          'source.changed': [
            { guard: 'canProtect' },
            { target: 'interrupted', actions: ['tellReaders'] },
          ],
        },
      },
      interrupted: {
        on: {
          ...attack,
          'host.changed': [
            ...reassess,
            { guard: 'canProtect', target: 'protecting', actions: ['resume', 'tellReaders'] },
            { actions: ['tellReaders'] },
          ],
          'source.changed': [
            { guard: 'canProtect', target: 'protecting', actions: ['resume', 'tellReaders'] },
          ],
        },
      },
      suspended: {
        entry: ['tellReaders'],
        on: {
          ...attack,
          'host.changed': [
            { guard: 'hostIsDestroyed', target: 'lost' },
            { guard: 'hostIsCut' },
            { guard: 'canProtect', target: 'protecting', actions: ['resume', 'tellReaders'] },
            { target: 'interrupted', actions: ['tellReaders'] },
          ],
        },
      },
      lost: { entry: ['tellReaders'] },
    },
  },
  guards: {
    canProtect,
    survives,
    /** Its place is destroyed, or its provider has erased what was there. */
    hostIsDestroyed: (sim, self) =>
      hostConditionOf(sim, at(sim.plant.backups, self)) === 'destroyed' ||
      isErasedAt(sim, at(sim.plant.backups, self).hosting),
    hostIsCut: (sim, self) =>
      sim.world.backupBarred[self] === 1 ||
      hostConditionOf(sim, at(sim.plant.backups, self)) === 'cut',
  },
  actions: { pause, resume, tellReaders, noteAttack, bar: setBarred(1), unbar: setBarred(0) },
};
