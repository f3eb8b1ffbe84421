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

/** What may be done to a copy wherever it is, and moves nothing. */
const anywhere: NonNullable<StateConfig['on']> = {
  'copy.fenced': [{ actions: ['fence'] }],
  'copy.unfenced': [{ actions: ['unfence'] }],
  'copy.secured': [{ actions: ['shutOut'] }],
  'copy.cleaned': [{ actions: ['clean'] }],
  // Nobody compares what cannot be reached: it stays apart.
  'copy.reconciled': [{ guard: 'isOutOfReach' }, { actions: ['reconcile'] }],
  'copy.decrypted': [{ guard: 'wasEncrypted', actions: ['decrypt'] }],
  'copy.warned': [{ actions: ['warn'] }],
  'copy.unwarned': [{ actions: ['unwarn'] }],
};

/** What runs is renewed before what it stands on ends: nothing else moves. */
const renewal: NonNullable<StateConfig['on']> = {
  'copy.repaired': [{ actions: ['mend'] }],
};

/** Its machines are deleted with what they held. */
const removal: NonNullable<StateConfig['on']> = {
  'copy.removed': [{ target: 'absent', actions: ['loseData', 'renew'] }],
};

/** What an attacker or an administrator does to the data of a copy that runs. */
const spoiling: NonNullable<StateConfig['on']> = {
  'copy.corrupted': [{ target: 'failed', actions: ['spoil'] }],
  'copy.encrypted': [{ target: 'failed', actions: ['encrypt'] }],
  'copy.deleted': [{ target: 'failed', actions: ['erase'] }],
  'copy.tainted': [{ actions: ['taint'] }],
};

/** The same where nothing runs that could fail, or nobody sees it. */
const spoilingUnseen: NonNullable<StateConfig['on']> = {
  'copy.corrupted': [{ actions: ['spoil'] }],
  'copy.encrypted': [{ actions: ['encrypt'] }],
  'copy.deleted': [{ actions: ['erase'] }],
  'copy.tainted': [{ actions: ['taint'] }],
};

/** Whoever brings it up without a backup finds machines that are of use, with whatever they hold. */
const ofUse: NonNullable<StateConfig['on']> = { 'copy.remade': [{ actions: [] }] };

/** A copy out of reach may fail there, or be mended: it shows when its place returns. */
const outOfSight: NonNullable<StateConfig['on']> = {
  ...anywhere,
  'copy.wiped': [{ actions: ['wipe'] }],
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
  'copy.erring': [{ actions: ['err'] }],
  'copy.righted': [{ actions: ['setRight'] }],
  'copy.closed': [{ actions: ['closeToWriting'] }],
  'copy.reopened': [{ actions: ['openToWriting'] }],
  'copy.scaled': [{ actions: ['scale'] }],
  'copy.barred': [{ actions: ['bar'] }],
  'copy.unbarred': [{ actions: ['unbar'] }],
};

/** Filling a copy with data moves nothing: it changes what the copy holds. */
const filling: NonNullable<StateConfig['on']> = {
  ...anywhere,
  'copy.wiped': [{ actions: ['wipe'] }],
  'copy.landed': [{ actions: ['landHere'] }],
  'copy.restored': [{ actions: ['restoreHere'] }],
  'copy.refilled': [{ actions: ['refillHere'] }],
};

const config: MachineConfig = {
  initial: 'serving',
  states: {
    serving: {
      entry: [
        'beginSpell',
        'goIntoService',
        'remember',
        'obtain',
        'scheduleFailure',
        'faceAttackers',
      ],
      exit: ['endService', 'cancelTimer', 'goOutOfService'],
      on: {
        ...anywhere,
        ...strained,
        ...ofUse,
        ...renewal,
        'host.changed': losingItsPlace,
        'copy.failed': [{ target: 'failed', actions: ['breakDown'] }],
        ...spoiling,
        ...removal,
        'copy.deactivated': [{ target: 'ready' }],
        'copy.routed': [{ actions: ['reroute'] }],
        'copy.filled': [{ actions: ['fill'] }],
        'copy.frozen': [{ actions: ['freezeWrites'] }],
        'copy.landed': [{ actions: ['landHere'] }],
      },
    },
    ready: {
      entry: ['remember', 'obtainStandingBy', 'standBy', 'scheduleStandbyFailure', 'faceAttackers'],
      exit: ['cancelTimer', 'tellFollowing'],
      on: {
        ...strained,
        ...ofUse,
        ...renewal,
        ...filling,
        'copy.rebuilt': [{ actions: ['loseData', 'renew'] }],
        'host.changed': losingItsPlace,
        'copy.failed': [{ target: 'failed', actions: ['breakDown'] }],
        ...spoiling,
        ...removal,
        'copy.activated': [
          { guard: 'hostIsIsolated', target: 'isolated', actions: ['serveOnceReached'] },
          { target: 'serving', actions: ['awaitTraffic'] },
        ],
        'copy.routed': [{ target: 'serving', actions: ['reroute'] }],
      },
    },
    dormant: {
      entry: ['remember', 'standBy'],
      exit: ['tellFollowing'],
      on: {
        ...strained,
        ...ofUse,
        ...filling,
        'host.changed': losingItsPlace,
        'copy.prepared': [{ target: 'ready' }],
        'copy.failed': [{ target: 'failed', actions: ['breakDown'] }],
        'copy.rebuilt': [{ actions: ['loseData', 'renew'] }],
        ...spoilingUnseen,
        ...removal,
      },
    },
    absent: {
      entry: ['beginSpell', 'remember'],
      exit: ['endAbsence'],
      on: {
        ...strained,
        ...ofUse,
        ...filling,
        // Data may have landed there before any machine: they go with the place.
        'host.changed': [{ guard: 'hostIsDestroyed', actions: ['loseData'] }],
        'copy.prepared': [{ target: 'ready' }],
        'copy.rebuilt': [{ target: 'ready', actions: ['loseData', 'renew'] }],
        'copy.removed': [{ actions: ['loseData'] }],
      },
    },
    restarting: {
      exit: ['cancelTimer', 'endRepair', 'stopAwaiting'],
      on: {
        ...anywhere,
        ...strained,
        // Machines start, and people on the spot repair, whether or not the place can be reached.
        'host.changed': stoppingWithItsPlace,
        'copy.failed': [{ target: 'failed', actions: ['breakDown'] }],
        ...spoiling,
        ...removal,
        'repair.unstaffed': [{ target: 'failed' }],
        // The shift, or the day, of whoever repairs it is over: what is mended stays mended.
        'work.paused': [{ target: 'failed', actions: ['keepRepair'] }],
        // Filled anew, what was being repaired is whole; what only starts goes on starting, with what it now holds.
        'copy.restored': [
          { guard: 'isInRepair', target: 'ready', actions: ['restoreHere', 'mend'] },
          { actions: ['restoreHere'] },
        ],
        'copy.refilled': [
          { guard: 'isInRepair', target: 'ready', actions: ['refillHere', 'mend'] },
          { actions: ['refillHere'] },
        ],
        'copy.landed': [{ actions: ['landHere'] }],
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
        // What else befalls it while it is out is there when that ends.
        'copy.failed': [{ actions: ['breakDown', 'askForRepair'] }],
        ...spoilingUnseen,
        'host.changed': losingItsPlace,
        'repair.staffed': [{ target: 'restarting', actions: ['startRepair'] }],
        'copy.repaired': [{ guard: 'dataAreUnsound', actions: ['mend'] }, ...backToItsRole],
        'copy.rebuilt': [{ target: 'ready', actions: ['loseData', 'renew'] }],
        'copy.remade': [{ target: 'ready', actions: ['loseData', 'renew'] }],
        ...removal,
        'copy.decrypted': [
          { guard: 'isEncryptedAndHeldDown', actions: ['decrypt'] },
          { guard: 'wasEncrypted', target: 'ready', actions: ['decrypt', 'mend'] },
        ],
        'copy.restored': [
          { guard: 'isStillHeldDown', actions: ['restoreHere'] },
          { target: 'ready', actions: ['restoreHere', 'mend'] },
        ],
        'copy.refilled': [
          { guard: 'isHeldDown', actions: ['refillHere'] },
          { target: 'ready', actions: ['refillHere', 'mend'] },
        ],
      },
    },
    isolated: {
      entry: ['goOnAlone'],
      exit: ['endAlone'],
      on: {
        ...strained,
        ...outOfSight,
        // Whoever cut it off works on it inside: it comes back as a standby.
        'copy.rebuilt': [{ actions: ['endAlone', 'loseData', 'renew', 'standAside'] }],
        'copy.landed': [{ actions: ['landHere'] }],
        'copy.restored': [{ actions: ['endAlone', 'restoreHere', 'mend', 'standAside'] }],
        'copy.remade': [
          { guard: 'isUnfit', actions: ['endAlone', 'loseData', 'renew', 'standAside'] },
        ],
        'copy.decrypted': [
          { guard: 'isEncryptedAndHeldDown', actions: ['decrypt'] },
          { guard: 'wasEncrypted', actions: ['decrypt', 'mend'] },
        ],
        // Brought up from beginning to end, it serves as soon as it is reached.
        'copy.activated': [{ actions: ['serveOnceReached'] }],
        'host.changed': [
          ...stoppingWithItsPlace,
          { guard: 'hostIsIsolated' },
          { guard: 'isUnfit', target: 'failed' },
          // It never stopped running: it serves again as soon as it is reached.
          ...backToItsRole,
        ],
        ...spoilingUnseen,
        ...removal,
      },
    },
    stopped: {
      on: {
        ...strained,
        ...outOfSight,
        ...spoilingUnseen,
        ...removal,
        'host.changed': [
          { guard: 'hostIsDestroyed', target: 'lost' },
          { guard: 'hostIsCut', target: 'suspended' },
          { guard: 'hostIsStopped' },
          { target: 'restarting', actions: ['scheduleRestart'] },
        ],
      },
    },
    suspended: {
      entry: ['callOnExit'],
      on: {
        ...strained,
        ...outOfSight,
        ...spoilingUnseen,
        ...removal,
        'host.changed': [
          { guard: 'hostIsDestroyed', target: 'lost' },
          { guard: 'hostIsCut' },
          { guard: 'hostIsStopped', target: 'stopped' },
          { target: 'restarting', actions: ['scheduleRestart'] },
        ],
      },
    },
    lost: { entry: ['beginSpell', 'loseData'] },
  },
};

/** One deployment of a component in one place. Roles differ by the state a copy begins in. */
export const copyMachine: MachineDefinition = {
  kind: 'copy',
  config,
  guards: copyGuards,
  actions: copyActions,
};
