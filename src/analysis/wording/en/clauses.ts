import type { frClauses, frPurposes } from '../fr/clauses.ts';
import { enAccessEnds } from './accessEnds.ts';

/** `the deadline of 28 March 2026 for the payroll service (“transfers sent”)`. */
const due = (
  service: string,
  { date, name }: { readonly date: string; readonly name: string | null },
): string => `the deadline of ${date} for ${service}${name === null ? '' : ` (“${name}”)`}`;

/** Clauses about whatever is not a change of state, and the ways clauses are joined. */
export const enClauses: typeof frClauses = {
  because: (clause, cause) => `${clause}: ${cause}`,
  withPlace: (clause, place) => `${clause} with ${place ?? 'it'}`,
  toolLost: (the) => `${the} is lost`,
  fromIncident: (clause, incident) => `${clause} (${incident})`,
  inOrderTo: (clause, job) => `${clause} for ${job}`,
  takesOver: (copy) => `${copy} takes over by itself`,
  modeEnds: (mode) =>
    mode === null ? 'the degraded mode runs out' : `the degraded mode “${mode}” runs out`,
  doneIn: (clause, duration) => `${clause} in ${duration}`,
  doneSince: (clause, worked, since) =>
    `${clause} in ${worked} of work, ${since} after it was begun`,
  doneBy: (clause, teams) => `${clause}, by ${teams}`,
  stopped: (the, end) => `${the} is cut off ${enAccessEnds[end]}`,
  accessCut: (clause, end) => `${clause} ${enAccessEnds[end]}`,
  frozenMeans: 'nothing can be created, started or changed there',

  levelLost: (the) => `${the} falls to zero`,
  levelFull: (the) => `${the} is back at its full level`,
  levelFalls: (the, share) => `${the} falls to ${share}`,
  levelRises: (the, share) => `${the} rises to ${share}`,
  limitedBy: (clause, limit) => `${clause}: ${limit} allows no more`,
  limitedByMode: (clause, mode) => `${clause}: degraded mode “${mode}” allows no more`,
  notAllFollow: (clause) => `${clause}: not all users have followed yet`,
  limitedByItself: (clause) => `${clause}: its capacity allows no more`,

  capacityFalls: (the, share) => `${the} gives no more than ${share} of the demand`,
  capacityRises: (the, share) => `${the} gives ${share} of the demand`,
  collapses: (the) => `${the} collapses under its load`,
  standsAgain: (the) => `${the} stands again`,
  demandIs: (service, share) =>
    `the demand for ${service} goes to ${share} of what the calendar says`,
  demandSettles: (service) => `the demand for ${service} is back to normal`,
  backlogOf: (service, waiting) => `${service} reopens with ${waiting} of demand waiting`,
  backlogTurns: (service, waiting) =>
    `${service} has ${waiting} of demand waiting as it begins to catch up`,
  backlogDrains: (clause, duration) => `${clause}, drained in ${duration}`,
  backlogStays: (clause) => `${clause}, and no capacity to spare for it yet`,
  backlogGrows: (service, waiting, hourly) =>
    `${service} has ${waiting} of demand waiting as the run ends, and it still grows by ${hourly} an hour`,
  backlogDone: (service) => `${service} has drained its backlog`,
  mode: {
    entered: (service, mode) => `${service} goes into degraded mode “${mode}”`,
    short: (service, mode) =>
      `${service} goes into degraded mode “${mode}”, which keeps less than its minimum`,
    left: (service, mode) => `${service} leaves degraded mode “${mode}”`,
    expired: (service, mode) =>
      `degraded mode “${mode}” of ${service} comes to the end of what it can last`,
  },
  costs: (what, amount) => `${what}: ${amount}`,

  waits: (the, needs) => `${the} waits for ${needs}`,
  writes: (written, volume, back) =>
    `${written} of writes${volume}${back === null ? '' : `, going ${back} back`}`,
  volumeOfWrites: (volume) => ` (${volume})`,
  dataLost: (data, writes, copy) => `${data} loses ${writes}: ${copy} did not have them`,
  aloneLost: (data, writes, copy) => `${data} loses ${writes} that only ${copy} had`,
  unrestored: (data, writes) =>
    `nothing serves ${data} at the end, and the youngest that is left lacks ${writes}`,
  unreached: (data, writes) =>
    writes === null
      ? `nothing serves ${data} at the end, and nothing of it can be reached: what holds it is cut off`
      : `nothing serves ${data} at the end, and the youngest that can be reached lacks ${writes}: what has them is cut off`,
  stillElsewhere: (clause, what) =>
    what === 'all'
      ? `${clause}: another copy still has what there was`
      : `${clause}, another copy still has them`,
  outOfReach: (clause, what) =>
    what === 'all'
      ? `${clause}: what still has what there was is cut off for good`
      : `${clause}, and what still has them is cut off for good`,
  cutOffSince: (data, writes) =>
    `what ${data} had lost${writes === null ? '' : `, ${writes},`} is left only where access is cut off for good`,
  overwritten: (data, writes, copy) =>
    `${copy} no longer has what ${data} had lost${writes === null ? '' : `, ${writes}`}: no other copy does, it is lost for good`,
  fromNothing: (data) => `${data} starts again empty`,
  lostWithoutBackup: (data) => `${data} is lost altogether: no backup was kept of it`,
  lostWithBackups: (data, backups) =>
    `${data} is lost altogether, and so is what was to bring it back: ${backups}`,
  everythingLost: (data) => `${data} is lost altogether: nothing usable is left of it`,

  seesDown: (probe, service) => `${probe} sees ${service} down`,
  seesLevel: (probe, service, share) => `${probe} sees ${service} at ${share}`,
  seesFull: (probe, service) => `${probe} sees ${service} delivered in full`,
  reportsDown: (service, probe) => `users report ${service} down: ${probe} says nothing of it`,
  reportsLevel: (service, share, probe) =>
    `users report ${service} at ${share}: ${probe} says nothing of it`,
  falseAlarm: (probe, what) => `${probe} gives a false alarm: nothing is wrong with ${what}`,
  admitsDown: (probe, hosting) => `${probe} admits at last that ${hosting} is down`,
  saysRunning: (probe, hosting) => `${probe} says that ${hosting} is running`,
  takesLonger: (step, factor) =>
    `${step}, never rehearsed, takes ${factor} times as long as planned`,
  learns: (fact) => `it becomes known that ${fact}`,
  learnsEnd: (fact) => `end of the alert: it is no longer true that ${fact}`,
  isAnnounced: (fact) => `the notice is received: ${fact}`,

  stillBelow: (service) => `${service} comes back in part, still below its minimum`,
  mutual: (members) => `${members} wait for each other: none can start first`,
  strikes: (shared, copies) => `a cause common to ${shared} strikes ${copies}`,
  strikesNone: (shared, component) =>
    `a cause common to ${shared} strikes no copy in service of ${component}`,
  restorePoint: (backup, age) => `${backup} gives a restore point ${age} old`,
  unsoundPoint: (backup, age) => `${backup} gives only a corrupted restore point, ${age} old`,
  noRestorePoint: (backup) => `${backup} gives no restore point`,
  foundEmpty: (backup, age) =>
    `there was nothing in ${backup}: the restore point ${age} old and the later ones are empty`,
  spoiltUnseen: (copy, data) =>
    `${data} is spoilt on ${copy}, which goes on serving without anybody seeing it`,
  endsBehindACut: (the) => `the contract for ${the} ends while access is cut`,
  hasExpired: (the) => `${the} has expired`,
  fails: (copy, share) => `${copy} fails ${share} of its requests`,
  failsNoMore: (copy) => `${copy} answers all of its requests again`,
  noticeWithdrawn: (what) => `the notice on ${what} is withdrawn`,
  noticeMoved: (what, span) => `the notice on ${what} now ends in ${span}`,
  diverged: (copy, span, volume, data) =>
    `${copy} took writes alone for ${span}${volume === null ? '' : ` (${volume})`} while another had its place: there are two versions of ${data}`,
  orphans: (data, other, span) =>
    `${data} and ${other} no longer stop at the same moment: ${span} of writes match nothing`,
  mergedBack: (data, span, remains) =>
    `${data}: ${span === null ? 'all' : `the ${span} of writes`} that had been lost is merged back${remains === null ? '' : `, ${remains} of writes remain lost`}`,
  also: (one, other) => `${one}; ${other}`,
  reconciled: (data, span) => `${data}: ${span} of writes are brought together and kept`,
  givenUp: (data, span) => `${data}: ${span} of writes of one side are given up`,
  ignored: (the, state) => `nothing changes for ${the}: already ${state}`,

  drawn: (what, the, outcome, law) => `${what} of ${the}: ${outcome} (${law})`,
  yes: 'yes',
  no: 'no',
  targetInForce: (objective, service, duration) =>
    `${objective.name} in force for ${service}: ${duration}`,

  clockStarts: (objective, service, target) =>
    `the clock ${objective.of} starts for ${service}: ${target}`,
  clockPassed: (objective, service, target) =>
    `${service} has been below its minimum for more than ${target}, beyond its ${objective.name}`,
  backTooLate: (objective, service, took, target) =>
    `${service} took ${took} to come back, for ${objective.a} of ${target}`,
  backInTime: (objective, service, took, target) =>
    `${service} is back in ${took}, for ${objective.a} of ${target}`,
  totalCounts: (objective, service, left) =>
    `the count ${objective.of} goes on for ${service}: ${left} left`,
  outageCounts: (service) => `${service} has one outage more`,
  totalPassed: (objective, service) =>
    `${service} has been below its minimum for longer in all than promised over the period, beyond its ${objective.name}`,
  outagesPassed: (service) => `${service} has had more outages than promised over the period`,
  totalStaysMissed: (objective, service) =>
    `${service} is back, the count ${objective.of} already passed for the period`,
  totalStops: (objective, service) => `the count ${objective.of} stops for ${service}`,
  totalAnew: (objective, service) =>
    `a new period begins for ${service}: the count ${objective.of} starts again`,
  dueTitle: (date, name) => `Deadline of ${date}${name === null ? '' : `: ${name}`}`,
  dueBegins: (service, what, work) =>
    `${due(service, what)} can be begun: ${work} of work at full service`,
  dueKept: (service, what, ahead) =>
    `${due(service, what)} is kept${ahead === null ? '' : `, ${ahead} ahead`}`,
  duePassed: (service, what) => `${due(service, what)} is not done as the date comes`,
  dueLate: (service, what, late) => `${due(service, what)} is done at last, ${late} late`,
  dueLeft: (service, left) => `${left} of work is left of what ${service} had to have done`,
  dueMissed: (service, what, { left, work, late }) =>
    `${due(service, what)} is missed: ${left} of work was left, out of ${work}${late === null ? ', and it is not done at the end of the simulation' : `; done ${late} late`}`,
  planComes: (plan, day) => `${plan} begins, ${day}`,
  lossTooLarge: (objective, data, target) =>
    `${data} loses more than ${objective.a} of ${target} allows`,

  ruleKept: (rule, where) => `${rule} is kept again ${where}`,
  ruleUndetermined: (rule, where) => `nobody can tell whether ${rule} is kept ${where}`,
  ruleBreached: (rule, where) => `${rule} is breached ${where}`,
  youDo: {
    inject: (the) => `you bring about ${the}`,
    approve: (the) => `you say yes to ${the}`,
    refuse: (the) => `you say no to ${the}`,
    activate: (the) => `you launch ${the}`,
    hold: (the) => `you hold ${the} back`,
    release: (the) => `you no longer hold ${the} back`,
    'skip-step': (the) => `you skip ${the}`,
    'change-step': (the) => `you change ${the}`,
  },

  ruleAccepted: (clause) => `${clause}, by a decision that accepts it`,
};

/** What the engine draws, by purpose. */
export const enPurposes: typeof frPurposes = {
  impactBegins: 'beginning of the effects',
  impactAfter: 'length of the effects',
  failure: 'time to failure',
  commonFailure: 'next common cause',
  repair: 'repair time',
  restart: 'restart time',
  switchover: 'automatic switchover time',
  lag: 'lag',
  look: 'detection delay',
  report: 'delay before users report',
  answer: 'time to answer',
  silence: 'no answer to the call',
  decide: 'deliberation time',
  work: 'duration',
  success: 'success',
  verification: 'time of the checks',
  restorable: 'usable backup',
  survival: 'backup survives the attack',
  strikesAgain: 'time before the attacker strikes again',
  firstByte: 'time to the first byte',
  drift: 'standby works after all that time',
  lasts: 'time that the reserve lasts',
  refills: 'time to refill',
  regains: 'time to regain',
  overload: 'time to collapse',
  rush: 'length of the rush on return',
  falseAlarm: 'next false alarm',
};
