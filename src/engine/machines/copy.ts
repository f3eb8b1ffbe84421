import type { MachineConfig, MachineDefinition, StateConfig } from '../simulation.ts';
import { copyActions } from './copyActions.ts';
import { copyGuards } from './copyGuards.ts';

/** What stops a machine with its place, the worst first. */
const stoppingWithItsPlace = [
  { guard: 'hostIsDestroyed', target: 'lost' },
  { guard: 'hostIsCut', target: 'suspended' },
  { guard: 'hostIsStopped', target: 'stopped' },
] as const;

/** What losing its place does to a copy: unreached, it goes on running. */
const losingItsPlace = [
  ...stoppingWithItsPlace,
  { guard: 'hostIsIsolated', target: 'isolated' },
] as const;

/** A copy out of reach may fail there, or be mended: it shows when its place returns. */
const outOfSight: NonNullable<StateConfig['on']> = {
  'copy.failed': [{ actions: ['breakDown'] }],
  'copy.repaired': [{ actions: ['mend'] }],
};

/** A copy that is fit again goes back to what it did before. */
const backToItsRole = [
  { guard: 'mayServeAgain', target: 'serving', actions: ['mend'] },
  { guard: 'wasDormant', target: 'dormant', actions: ['mend'] },
  { target: 'ready', actions: ['mend'] },
] as const;

/** What changes how much a copy gives, or whether it can be written, wherever it stands. */
const strained: NonNullable<StateConfig['on']> = {
  'copy.degraded': [{ actions: ['degrade'] }],
  'copy.recovered': [{ actions: ['recover'] }],
  'copy.closed': [{ actions: ['closeToWriting'] }],
  'copy.reopened': [{ actions: ['openToWriting'] }],
  'copy.scaled': [{ actions: ['scale'] }],
};

/** Filling a copy with data moves nothing: it changes what the copy holds. */
const filling: NonNullable<StateConfig['on']> = {
  'copy.landed': [{ actions: ['landHere'] }],
  'copy.restored': [{ actions: ['restoreHere'] }],
  'copy.refilled': [{ actions: ['refillHere'] }],
};

const config: MachineConfig = {
  initial: 'serving',
  states: {
    serving: {
      entry: ['goIntoService', 'remember', 'obtain', 'scheduleFailure'],
      exit: ['cancelTimer', 'goOutOfService'],
      on: {
        ...strained,
        'host.changed': losingItsPlace,
        'copy.failed': [{ target: 'failed', actions: ['breakDown'] }],
        'copy.corrupted': [{ target: 'failed', actions: ['spoil'] }],
        'copy.deactivated': [{ target: 'ready' }],
        'copy.routed': [{ actions: ['reroute'] }],
        'copy.frozen': [{ actions: ['freezeWrites'] }],
        'copy.landed': [{ actions: ['landHere'] }],
      },
    },
    ready: {
      entry: ['remember', 'obtainStandingBy', 'standBy', 'scheduleStandbyFailure'],
      exit: ['cancelTimer', 'tellFollowing'],
      on: {
        ...strained,
        ...filling,
        'host.changed': losingItsPlace,
        'copy.failed': [{ target: 'failed', actions: ['breakDown'] }],
        'copy.corrupted': [{ target: 'failed', actions: ['spoil'] }],
        'copy.activated': [{ target: 'serving' }],
        'copy.routed': [{ target: 'serving', actions: ['reroute'] }],
      },
    },
    dormant: {
      entry: ['remember', 'standBy'],
      exit: ['tellFollowing'],
      on: {
        ...strained,
        ...filling,
        'host.changed': losingItsPlace,
        'copy.prepared': [{ target: 'ready' }],
        'copy.failed': [{ target: 'failed', actions: ['breakDown'] }],
        'copy.corrupted': [{ actions: ['spoil'] }],
      },
    },
    absent: {
      entry: ['remember'],
      on: {
        ...strained,
        ...filling,
        // Data may have landed there before any machine: they go with the place.
        'host.changed': [{ guard: 'hostIsDestroyed', actions: ['loseData'] }],
        'copy.prepared': [{ target: 'ready' }],
      },
    },
    restarting: {
      exit: ['cancelTimer', 'endRepair', 'stopAwaiting'],
      on: {
        ...strained,
        // Machines start, and people on the spot repair, whether or not the place can be reached.
        'host.changed': stoppingWithItsPlace,
        'copy.failed': [{ target: 'failed', actions: ['breakDown'] }],
        'copy.corrupted': [{ target: 'failed', actions: ['spoil'] }],
        'repair.unstaffed': [{ target: 'failed' }],
        'copy.restarted': [
          { guard: 'isUnfit', target: 'failed' },
          { guard: 'cannotStart', actions: ['awaitStart'] },
          { guard: 'hostIsIsolated', target: 'isolated', actions: ['mend'] },
          ...backToItsRole,
        ],
      },
    },
    failed: {
      entry: ['askForRepair'],
      on: {
        ...strained,
        ...filling,
        'host.changed': losingItsPlace,
        'repair.staffed': [{ target: 'restarting', actions: ['startRepair'] }],
        'copy.repaired': [{ guard: 'dataAreUnsound', actions: ['mend'] }, ...backToItsRole],
        'copy.restored': [{ target: 'ready', actions: ['restoreHere', 'mend'] }],
        'copy.refilled': [{ target: 'ready', actions: ['refillHere', 'mend'] }],
      },
    },
    isolated: {
      on: {
        ...strained,
        ...outOfSight,
        'host.changed': [
          ...stoppingWithItsPlace,
          { guard: 'hostIsIsolated' },
          { guard: 'isUnfit', target: 'failed' },
          // It never stopped running: it serves again as soon as it is reached.
          ...backToItsRole,
        ],
        'copy.corrupted': [{ actions: ['spoil'] }],
      },
    },
    stopped: {
      on: {
        ...strained,
        ...outOfSight,
        'host.changed': [
          { guard: 'hostIsDestroyed', target: 'lost' },
          { guard: 'hostIsCut', target: 'suspended' },
          { guard: 'hostIsStopped' },
          { target: 'restarting', actions: ['scheduleRestart'] },
        ],
      },
    },
    suspended: {
      on: {
        ...strained,
        ...outOfSight,
        'host.changed': [
          { guard: 'hostIsDestroyed', target: 'lost' },
          { guard: 'hostIsCut' },
          { guard: 'hostIsStopped', target: 'stopped' },
          { target: 'restarting', actions: ['scheduleRestart'] },
        ],
      },
    },
    lost: { entry: ['loseData'] },
  },
};

/** One deployment of a component in one place. Roles differ by the state a copy begins in. */
export const copyMachine: MachineDefinition = {
  kind: 'copy',
  config,
  guards: copyGuards,
  actions: copyActions,
};
