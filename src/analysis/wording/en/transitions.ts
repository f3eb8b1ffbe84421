import type { frTransitions } from '../fr/transitions.ts';

type Clause = (the: string, event: string) => string;

const says =
  (predicate: string): Clause =>
  (the) =>
    `${the} ${predicate}`;

/** What it means that something came to a state. */
export const enTransitions: typeof frTransitions = {
  incident: {
    planned: says('has not begun'),
    unfolding: says('begins'),
    over: says('is over'),
  },
  site: {
    operational: says('is back in service'),
    isolated: says('is cut off the network'),
    stopped: says('is stopped'),
    destroyed: says('is destroyed'),
  },
  'data-plane': {
    serving: says('is back in service'),
    interrupted: says('is down'),
    isolated: says('is cut off the network'),
  },
  'control-plane': {
    responsive: says('responds again'),
    frozen: says('is frozen'),
  },
  'lawful-status': {
    open: (the, event) =>
      event === 'access.withdrawn' ? `${the} is no longer under notice` : `${the} is open again`,
    'under-notice': says('is under notice'),
    cut: says('is cut off'),
    retrieval: says('has ended: only the data can be fetched'),
  },
  copy: {
    serving: (the, event) =>
      event === 'copy.restarted'
        ? `${the} has restarted and serves again`
        : `${the} goes into service`,
    ready: (the, event) =>
      event === 'copy.decrypted' ? `${the} is decrypted` : `${the} is ready to take over`,
    dormant: says('is on pilot light'),
    absent: (the, event) =>
      event === 'copy.removed' ? `${the} is deleted` : `${the} is still to be created`,
    restarting: says('restarts'),
    failed: (the, event) => {
      if (event === 'copy.corrupted') return `${the} has corrupted data and serves no more`;
      if (event === 'copy.encrypted') return `${the} is encrypted by the attacker`;
      if (event === 'work.paused')
        return `the repair of ${the} pauses at the end of a shift, with nobody to take over`;
      return event === 'copy.deleted' ? `${the} had its data deleted` : `${the} is out of order`;
    },
    isolated: says('is out of reach'),
    stopped: says('is stopped'),
    suspended: says('can no longer be used'),
    lost: says('is lost'),
  },
  replica: {
    following: says('resumes'),
    paused: says('is interrupted'),
    ended: says('ends'),
    filling: says('catches up'),
  },
  backup: {
    protecting: says('runs again'),
    interrupted: says('is interrupted'),
    suspended: says('can no longer be used'),
    lost: (the, event) =>
      event === 'backup.struck' ? `${the} is deleted or encrypted` : `${the} is lost`,
  },
  component: {
    serving: says('is back in service'),
    degraded: says('runs at reduced capacity'),
    'read-only': says('can only be read'),
    down: says('is down'),
  },
  service: {
    nominal: says('is delivered in full'),
    degraded: says('is delivered in part, above its minimum'),
    'below-minimum': says('falls below its minimum'),
    down: says('is down'),
  },
  tool: {
    usable: says('is usable again'),
    unusable: says('is unusable'),
  },
  member: {
    off: (the, event) =>
      event === 'member.returned'
        ? `${the} is back`
        : event === 'member.unneeded'
          ? `${the} goes home`
          : `${the} can be called again`,
    called: says('is called'),
    silent: says('does not answer'),
    mobilised: (the, event) =>
      event === 'member.released' ? `${the} is free again` : `${the} is mobilised`,
    working: says('sets to work'),
    absent: says('is absent'),
    resting: (the, event) =>
      event === 'member.relieved' ? `${the} is relieved` : `${the} ends a shift`,
  },
  probe: {
    watching: says('sees again'),
    blind: says('sees nothing any more'),
  },
  plan: {
    dormant: (the, event) =>
      event === 'plan.reviewed' ? `${the} is rearmed` : `${the} goes back to rest`,
    alerted: says('is on alert'),
    deciding: says('awaits a decision'),
    running: says('is launched'),
    completed: says('is carried through'),
    failed: says('fails'),
    refused: says('is not launched, the decision being refused'),
    held: says('is held back'),
    'stood-down': says('stands down, things having come back by themselves'),
    aborted: says('is aborted'),
  },
  decision: {
    idle: says('is no longer asked for'),
    awaiting: says('is asked for'),
    deliberating: says('is being weighed'),
    taken: says('is taken'),
    refused: says('is refused'),
  },
  step: {
    pending: says('has not begun'),
    waiting: (the, event) => {
      if (event === 'needs.lost') return `${the} is interrupted`;
      if (event === 'work.paused')
        return `${the} pauses at the end of a shift, with nobody to take over`;
      return event === 'work.ended' ? `${the} has to be done again` : `it is the turn of ${the}`;
    },
    working: says('begins'),
    done: says('is done'),
    failed: (the, event) =>
      event === 'step.timed-out' || event === 'wait.expired'
        ? `${the} is given up, out of time`
        : `${the} fails`,
    skipped: says('is not carried out'),
    'not-needed': (the, event) =>
      event === 'step.prompted'
        ? `${the} is not needed: its condition is not met`
        : `${the} is not needed any more: what it was to fill serves again`,
  },
  ground: {
    held: says('holds again'),
    ending: says('is announced as ending'),
    lost: says('is lost'),
  },
  capacity: {
    available: says('is given in full again'),
    rushed: says('is rationed'),
  },
  reserve: {
    full: says('is full'),
    draining: says('is being drawn on'),
    spent: says('is spent'),
    refilling: says('is filling again'),
  },
};
