/**
 * Names as numbers. Machines are written with names; what runs millions of times compares numbers. Each table is a literal
 * so that a look-up costs nothing; a test holds that numbers are positions.
 */
import { invariant } from '../base/assert.ts';
import { ENTITY_KINDS, type EntityKind } from '../model/entity.ts';
import { STATES } from '../model/states.ts';

/** Kinds of entities, in the order of `ENTITY_KINDS`. */
export const KIND = {
  incident: 0,
  site: 1,
  dataPlane: 2,
  controlPlane: 3,
  lawfulStatus: 4,
  copy: 5,
  replica: 6,
  backup: 7,
  component: 8,
  service: 9,
  tool: 10,
  member: 11,
  probe: 12,
  plan: 13,
  decision: 14,
  step: 15,
  objective: 16,
  rule: 17,
  capacity: 18,
  reserve: 19,
  ground: 20,
} as const;

/**
 * Number of a kind.
 *
 * @throws InvariantError for a text that is no kind
 */
export function kindCode(kind: EntityKind): number {
  const code = ENTITY_KINDS.indexOf(kind);
  invariant(code >= 0, `${kind} is no kind`);
  return code;
}

/** Every event that a machine can receive, as facts in the past. */
export const EVENT = {
  'incident.began': 0,
  'incident.impacted': 1,
  'incident.ended': 2,
  'site.stopped': 3,
  'site.isolated': 4,
  'site.destroyed': 5,
  'site.restored': 6,
  'data-plane.interrupted': 7,
  'data-plane.restored': 8,
  'control-plane.frozen': 9,
  'control-plane.restored': 10,
  'access.notified': 11,
  'access.cut': 12,
  'access.restored': 13,
  /** The place something stands in changed: site, data plane or lawful status. */
  'host.changed': 14,
  'copy.corrupted': 15,
  'copy.failed': 16,
  'copy.repaired': 17,
  'copy.restarted': 18,
  'copy.activated': 19,
  'copy.prepared': 20,
  'copy.deactivated': 21,
  'copy.routed': 22,
  'copy.restored': 23,
  'copy.refilled': 24,
  'copy.landed': 25,
  'copy.frozen': 26,
  'repair.staffed': 27,
  'repair.unstaffed': 28,
  'source.changed': 29,
  'level.changed': 30,
  'switchover.considered': 31,
  'switchover.elapsed': 32,
  'mode.entered': 33,
  'mode.left': 34,
  'mode.expired': 35,
  'peak.turned': 36,
  'tool.lost': 37,
  'tool.restored': 38,
  'member.called': 39,
  'member.answered': 40,
  'member.unanswered': 41,
  'member.reachable': 42,
  'member.assigned': 43,
  'member.released': 44,
  'member.lost': 45,
  'member.returned': 46,
  'truth.changed': 47,
  'probe.looked': 48,
  'sight.changed': 49,
  'hold.elapsed': 50,
  'decision.asked': 51,
  'decision.staffed': 52,
  'decision.unstaffed': 53,
  'decision.ripened': 54,
  'decision.dropped': 55,
  'decision.refused': 56,
  'plan.approved': 57,
  'plan.refused': 58,
  'plan.reviewed': 59,
  'step.prompted': 60,
  'needs.met': 61,
  'needs.lost': 62,
  'work.ended': 63,
  'step.timed-out': 64,
  'step.abandoned': 65,
  'service.disrupted': 66,
  'service.resumed': 67,
  'deadline.passed': 68,
  /** A peak began or ended: the calendar allows another time. */
  'target.changed': 69,
  'data.lost': 70,
  'rule.judged': 71,
  'rule.reviewed': 72,
  /** A copy gives a share of its capacity; the value is in thousandths. */
  'copy.degraded': 73,
  'copy.recovered': 74,
  /** A copy takes no more writes, and takes them again. */
  'copy.closed': 75,
  'copy.reopened': 76,
  /** A copy asks for a capacity, in thousandths of the usual demand. */
  'copy.scaled': 77,
  'tool.degraded': 78,
  'demand.surged': 79,
  'demand.settled': 80,
  'capacity.rushed': 81,
  'capacity.eased': 82,
  'reserve.reviewed': 83,
  'reserve.moved': 84,
  'copy.started': 85,
  'load.reviewed': 86,
  'overload.bore': 87,
  'overload.ended': 88,
  'rush.faded': 89,
  'backlog.drained': 90,
  'tool.recovered': 91,
  'plan.ordered': 92,
  'plan.held': 93,
  'plan.released': 94,
  'decision.imposed': 95,
  'step.passed': 96,
  'data-plane.isolated': 97,
  'data-plane.reconnected': 98,
  'site.reconnected': 99,
  'copy.tainted': 100,
  'copy.encrypted': 101,
  'copy.deleted': 102,
  'copy.removed': 103,
  'copy.fenced': 104,
  'copy.unfenced': 105,
  /** Whoever had got in is shut out: credentials were changed. */
  'copy.secured': 106,
  'copy.cleaned': 107,
  'copy.wiped': 108,
  'copy.rebuilt': 109,
  'copy.reconciled': 110,
  'backup.struck': 111,
  /** From now on it follows the copy that the event names. */
  'replica.pointed': 112,
  'replica.filled': 113,
  /** Work that is counted has to be looked at again: its pace changes, or a part of it is done. */
  'work.paced': 114,
  /** So many systems of a lot run. */
  'copy.filled': 115,
  /** A contract comes to its end: data may still be fetched for a while. */
  'access.ended': 116,
  'access.terminated': 117,
  'access.renewed': 118,
  'access.funded': 119,
  'ground.threatened': 120,
  'ground.lost': 121,
  'ground.regained': 122,
  'copy.barred': 123,
  'copy.unbarred': 124,
  'plan.launched': 125,
  'plan.aborted': 126,
  /** The plan that a step launched has ended: 1 when it was completed. */
  'child.ended': 127,
  'step.reopened': 128,
  'decision.reopened': 129,
  'wait.expired': 130,
  'shift.ended': 131,
  'member.relieved': 132,
  'member.rested': 133,
  'probe.erred': 134,
  /** The pace of counted work is known: its end can be set. */
  'work.measured': 135,
  'access.extended': 136,
  'backup.barred': 137,
  'backup.unbarred': 138,
  'tool.closed': 139,
  'tool.opened': 140,
  /** Announced: what it stands on ends with a notice, unless it is renewed before. */
  'copy.warned': 141,
  'tool.warned': 142,
  /** Off hours, with nothing to do for a while. */
  'member.unneeded': 143,
  /** Whoever brings it up begins with new machines where the old ones are of no use. */
  'copy.remade': 144,
  /** A new period begins over which a promise is counted. */
  'period.turned': 145,
  /** Whoever has the key makes whole what an attacker had encrypted on the spot. */
  'copy.decrypted': 146,
  /** The grace is over: what was announced as ending is lost, unless it holds again. */
  'ground.ended': 147,
  /** The shift of those at work is over and nobody relieves them: what is done stays done. */
  'work.paused': 148,
  /** The notice of a cut, or of an end, is withdrawn. */
  'access.withdrawn': 149,
  'copy.unwarned': 150,
  'tool.unwarned': 151,
  /** It answers a share of its requests, whatever room it has; the value is in thousandths. */
  'copy.erring': 152,
  'copy.righted': 153,
  /** What is due by a date can be begun, or its hours of work begin or end. */
  'work.turned': 154,
  /** What is due by a date is done. */
  'work.done': 155,
} as const;
export type EventName = keyof typeof EVENT;

/** Names of events in the order of their numbers. */
export const EVENT_NAMES = Object.keys(EVENT) as readonly EventName[];

type Camel<Text extends string> = Text extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Text;
type Codes<Kind extends EntityKind> = {
  readonly [State in keyof (typeof STATES)[Kind] & string as Camel<State>]: number;
};

/** Codes of the states of a kind: their positions in `STATES`, by their names without dashes. */
function codesOf<Kind extends EntityKind>(kind: Kind): Codes<Kind> {
  const entries = Object.keys(STATES[kind]).map((state, code) => [
    state.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
    code,
  ]);
  // Every state was just given its position.
  return Object.fromEntries(entries) as Codes<Kind>;
}

/** Codes of states: `STATE.copy.serving`. */
export const STATE = {
  incident: codesOf('incident'),
  site: codesOf('site'),
  dataPlane: codesOf('data-plane'),
  controlPlane: codesOf('control-plane'),
  lawfulStatus: codesOf('lawful-status'),
  copy: codesOf('copy'),
  replica: codesOf('replica'),
  backup: codesOf('backup'),
  component: codesOf('component'),
  service: codesOf('service'),
  tool: codesOf('tool'),
  member: codesOf('member'),
  probe: codesOf('probe'),
  plan: codesOf('plan'),
  decision: codesOf('decision'),
  step: codesOf('step'),
  objective: codesOf('objective'),
  rule: codesOf('rule'),
  capacity: codesOf('capacity'),
  reserve: codesOf('reserve'),
  ground: codesOf('ground'),
} as const;

/** Names of the states of each kind, in code order. */
export const STATE_NAMES: Readonly<Record<EntityKind, readonly string[]>> = Object.fromEntries(
  ENTITY_KINDS.map((kind) => [kind, Object.keys(STATES[kind])]),
) as Record<EntityKind, string[]>;

/** What an event `rule.judged` carries. */
export const RULE_STATUS = { kept: 0, undetermined: 1, breached: 2, waived: 3 } as const;

/** Timers of one entity; at most one of each is pending. */
export const TIMERS = { main: 0, second: 1, third: 2, fourth: 3 } as const;

/** What may be drawn, so that an address never depends on the order of draws. */
export const PURPOSES = {
  impactBegins: 0,
  impactAfter: 1,
  failure: 2,
  repair: 3,
  restart: 4,
  switchover: 5,
  lag: 6,
  look: 7,
  report: 8,
  answer: 9,
  silence: 10,
  decide: 11,
  work: 12,
  success: 13,
  restorable: 14,
  commonFailure: 15,
  lasts: 16,
  refills: 17,
  overload: 18,
  rush: 19,
  regains: 20,
  survival: 21,
  strikesAgain: 22,
  firstByte: 23,
  drift: 24,
  verification: 25,
  inflation: 26,
  directory: 27,
  miss: 28,
  falseAlarm: 29,
} as const;
export type Purpose = keyof typeof PURPOSES;

/** Names of purposes in the order of their numbers. */
export const PURPOSE_NAMES = Object.keys(PURPOSES) as readonly Purpose[];
