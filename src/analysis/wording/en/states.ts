import type { frCutOff, frStates, frStatesAfter } from '../fr/states.ts';
import { enAccessEnds } from './accessEnds.ts';

/** States as people say them. */
export const enStates: typeof frStates = {
  incident: { planned: 'to come', unfolding: 'under way', over: 'over' },
  site: {
    operational: 'in service',
    isolated: 'cut off the network',
    stopped: 'stopped',
    destroyed: 'destroyed',
  },
  'data-plane': { serving: 'in service', interrupted: 'down', isolated: 'cut off the network' },
  'control-plane': { responsive: 'available', frozen: 'frozen' },
  'lawful-status': {
    open: 'open',
    'under-notice': 'under notice',
    cut: 'cut off',
    retrieval: 'data only',
  },
  copy: {
    serving: 'in service',
    ready: 'ready',
    dormant: 'on pilot light',
    absent: 'to be created',
    restarting: 'restarting',
    failed: 'out of order',
    isolated: 'out of reach',
    stopped: 'stopped',
    suspended: 'access cut off',
    lost: 'lost',
  },
  replica: { following: 'up to date', paused: 'paused', ended: 'ended', filling: 'catching up' },
  backup: {
    protecting: 'running',
    interrupted: 'interrupted',
    suspended: 'access cut off',
    lost: 'lost',
  },
  component: {
    serving: 'in service',
    degraded: 'at reduced capacity',
    down: 'down',
    'read-only': 'read-only',
  },
  service: {
    nominal: 'in full service',
    degraded: 'in partial service',
    'below-minimum': 'below minimum',
    down: 'down',
  },
  tool: { usable: 'usable', unusable: 'unusable' },
  member: {
    off: 'not called on',
    called: 'called',
    silent: 'does not answer',
    mobilised: 'mobilised',
    working: 'at work',
    absent: 'absent',
    resting: 'resting',
  },
  probe: { watching: 'watching', blind: 'blind' },
  plan: {
    dormant: 'at rest',
    alerted: 'on alert',
    deciding: 'awaiting a decision',
    running: 'under way',
    completed: 'completed',
    failed: 'failed',
    refused: 'refused',
    held: 'held back',
    'stood-down': 'stood down',
    aborted: 'aborted',
  },
  decision: {
    idle: 'not asked for',
    awaiting: 'asked for',
    deliberating: 'being weighed',
    taken: 'taken',
    refused: 'refused',
  },
  step: {
    pending: 'to come',
    waiting: 'waiting',
    working: 'under way',
    done: 'done',
    failed: 'failed',
    skipped: 'not carried out',
    'not-needed': 'not needed',
  },
  objective: { watching: 'met', counting: 'clock running', breached: 'exceeded', missed: 'missed' },
  rule: { kept: 'kept', undetermined: 'undetermined', breached: 'breached', waived: 'waived' },
  ground: { held: 'held', ending: 'ending', lost: 'lost' },
  capacity: { available: 'available', rushed: 'rationed' },
  reserve: { full: 'full', draining: 'draining', spent: 'spent', refilling: 'refilling' },
};

/** States that their reason says better: `cut off as the contract ended`. */
export const enCutOff: typeof frCutOff = {
  cut: (end) => `cut off ${enAccessEnds[end]}`,
  retrieval: (end) => `limited to the data ${enAccessEnds[end]}`,
  absent: (end) => `cut off ${enAccessEnds[end]}`,
  frozen: (end) => `cut off ${enAccessEnds[end]}`,
  suspended: (end) => `cut off ${enAccessEnds[end]}`,
};

/** States that what led to them says better: an encrypted copy is not merely out of order. */
export const enStatesAfter: typeof frStatesAfter = {
  'backup.struck': 'deleted or encrypted',
  'copy.encrypted': 'encrypted',
  'copy.corrupted': 'data altered',
  'copy.deleted': 'data deleted',
};
