import type { MachineConfig, MachineDefinition, StateConfig } from '../simulation.ts';
import { copyActions } from './copyActions.ts';
import { copyGuards } from './copyGuards.ts';

/** What losing its place does to a copy, the worst first. */
const losingItsPlace = [
  { guard: 'hostIsDestroyed', target: 'lost' },
  { guard: 'hostIsCut', target: 'suspended' },
  { guard: 'hostIsStopped', target: 'stopped' },
  { guard: 'hostIsIsolated', target: 'isolated' },
] as const;

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
      entry: ['remember', 'goIntoService', 'scheduleFailure'],
      exit: ['cancelTimer', 'goOutOfService'],
      on: {
        'host.changed': losingItsPlace,
        'copy.failed': [{ target: 'failed' }],
        'copy.corrupted': [{ target: 'failed', actions: ['spoil'] }],
        'copy.deactivated': [{ target: 'ready' }],
        'copy.routed': [{ actions: ['reroute'] }],
        'copy.frozen': [{ actions: ['freezeWrites'] }],
        'copy.landed': [{ actions: ['landHere'] }],
      },
    },
    ready: {
      entry: ['remember', 'standBy', 'scheduleStandbyFailure'],
      exit: ['cancelTimer', 'tellFollowing'],
      on: {
        ...filling,
        'host.changed': losingItsPlace,
        'copy.failed': [{ target: 'failed' }],
        'copy.corrupted': [{ target: 'failed', actions: ['spoil'] }],
        'copy.activated': [{ target: 'serving' }],
        'copy.routed': [{ target: 'serving', actions: ['reroute'] }],
      },
    },
    dormant: {
      entry: ['remember', 'standBy'],
      exit: ['tellFollowing'],
      on: {
        ...filling,
        'host.changed': losingItsPlace,
        'copy.prepared': [{ target: 'ready' }],
        'copy.corrupted': [{ actions: ['spoil'] }],
      },
    },
    absent: {
      entry: ['remember'],
      on: {
        ...filling,
        // Data may have landed there before any machine: they go with the place.
        'host.changed': [{ guard: 'hostIsDestroyed', actions: ['loseData'] }],
        'copy.prepared': [{ target: 'ready' }],
      },
    },
    failed: {
      entry: ['askForRepair'],
      on: {
        ...filling,
        'host.changed': losingItsPlace,
        'repair.staffed': [{ target: 'restarting', actions: ['startRepair'] }],
        'copy.repaired': [
          { guard: 'dataAreUnsound' },
          { guard: 'mayServeAgain', target: 'serving' },
          { target: 'ready' },
        ],
        'copy.restored': [{ target: 'ready', actions: ['restoreHere'] }],
        'copy.refilled': [{ target: 'ready', actions: ['refillHere'] }],
      },
    },
    restarting: {
      exit: ['cancelTimer', 'endRepair'],
      on: {
        'host.changed': losingItsPlace,
        'copy.corrupted': [{ target: 'failed', actions: ['spoil'] }],
        'repair.unstaffed': [{ target: 'failed' }],
        'copy.restarted': [
          { guard: 'dataAreUnsound', target: 'failed' },
          { guard: 'mayServeAgain', target: 'serving' },
          { guard: 'wasDormant', target: 'dormant' },
          { target: 'ready' },
        ],
      },
    },
    isolated: {
      on: {
        'host.changed': [
          { guard: 'hostIsDestroyed', target: 'lost' },
          { guard: 'hostIsCut', target: 'suspended' },
          { guard: 'hostIsStopped', target: 'stopped' },
          { guard: 'hostIsIsolated' },
          { guard: 'dataAreUnsound', target: 'failed' },
          // It never stopped running: it serves again as soon as it is reached.
          { guard: 'mayServeAgain', target: 'serving' },
          { guard: 'wasDormant', target: 'dormant' },
          { target: 'ready' },
        ],
        'copy.corrupted': [{ actions: ['spoil'] }],
      },
    },
    stopped: {
      on: {
        'host.changed': [
          { guard: 'hostIsDestroyed', target: 'lost' },
          { guard: 'hostIsCut', target: 'suspended' },
          { guard: 'hostIsStopped' },
          { guard: 'hostIsIsolated', target: 'isolated' },
          { target: 'restarting', actions: ['scheduleRestart'] },
        ],
      },
    },
    suspended: {
      on: {
        'host.changed': [
          { guard: 'hostIsDestroyed', target: 'lost' },
          { guard: 'hostIsCut' },
          { guard: 'hostIsStopped', target: 'stopped' },
          { guard: 'hostIsIsolated', target: 'isolated' },
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
