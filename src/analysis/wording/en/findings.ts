import type { frFindings } from '../fr/findings.ts';

/** What a verdict rests on, one clause each. */
export const enFindings: typeof frFindings = {
  words: {
    holds: 'Holds',
    'holds-degraded': 'Holds, degraded',
    unlawful: 'Unlawful',
    fails: 'Fails',
    stuck: 'Stuck',
    undetermined: 'Undetermined',
  },
  andUnlawful: 'and unlawful',
  missed: (service, took, promise) =>
    `${service} stays below its minimum for ${took}, for ${promise}`,
  missedOpen: (service, took, promise) =>
    `${service} is still not back after ${took}, for ${promise}`,
  promise: (anObjective, target) => `${anObjective} of ${target}`,
  inItsHours: (duration) => `${duration} of its opening hours`,
  ofWorkingHours: (duration) => `${duration} of working hours`,
  ofThemCounted: (whole, counted) => `${whole}, ${counted} of them in its opening hours`,
  tooMuch: (clause, over) => `${clause}: ${over} over`,
  tooMuchAlready: (clause, over) => `${clause}: ${over} over already`,
  toSpare: (clause, left) => `${clause}: ${left} to spare`,
  totalMissed: (service, { down, outages, over }, promise) =>
    `${service} is below its minimum for ${down} in all, in ${outages} ${over}, for ${promise}`,
  allowedTime: (promise, allowed) => `${promise}, which allows ${allowed}`,
  allowedOutages: (outages) => `${outages} at most`,
  downAtEnd: (service) => `${service} is down at the end of the simulation`,
  belowAtEnd: (service, level, minimum) =>
    `${service} is delivered at only ${level} at the end of the simulation, for a minimum of ${minimum}`,
  neverBelow: (service) => `${service} never falls below its minimum`,
  heldWithin: (service, took, promise) => `${service} is back in ${took}, for ${promise}`,
  heldWithout: (service, took) => `${service} is back in ${took}`,
  reduced: (service, level, took) =>
    `${service} is delivered only in part for ${took}, above its minimum: ${level} of the demand at the lowest`,
  degraded: (service, level) => `${service} holds in degraded mode, at ${level} of the demand`,
  neverWritten: (service, { data, volume }, took) =>
    `while ${service} was short, ${volume} of ${data} were never written and will not come back: ${took} of writes, beside what is lost`,
  backlogStays: (clause) => `${clause}, which does not drain before the end`,
  stuckStep: (step, need) => `${step} cannot begin: it lacks ${need}`,
  stuckAgain: (step, need) => `${step} was broken off and cannot go on: it lacks ${need}`,
  stuckSteps: (step, count, need) =>
    `${step} and ${count} ${count === 1 ? 'other' : 'others'} cannot begin: they lack ${need}`,
  stuckDecision: (decision, need) => `${decision} cannot be taken: it lacks ${need}`,
  planFailed: (plan) => `${plan} fails`,
  planFailedAt: (plan, step) => `${plan} fails: ${step} did not succeed`,
  failedBecause: (clause, why) => `${clause}, for ${why}`,
  drifted: (copy) =>
    `${copy} does not work: its configuration has drifted since the last switch to it`,
  notRestorable: 'the backup cannot be restored',
  longest: (service, what, duration) => `what keeps ${service} longest is ${what}: ${duration}`,
  nobodyKnew: 'the time until anybody notices',
  unseenBy: (probe) => `the time until users report what ${probe} does not see`,
  toConfirm: (plan) => `the time until the alert of ${plan} is confirmed`,
  lostWork: (step) => `the work on ${step} that was broken off and had to be done again`,
  planOver: (plan) => `the time after ${plan}, which is over and does not bring it back`,
  waitFor: (need) => `the wait for ${need}`,
  quorum: (component, { quorum, copies, serving }, out) =>
    `${component} delivers nothing with fewer than ${quorum} of its ${copies} copies in service, and only ${serving} ${serving === 1 ? 'is' : 'are'}: ${out}`,
  noneServes: (component, out) => `no copy of ${component} serves: ${out}`,
  overloaded: (component, times) =>
    `${component} collapses under its load${times === 1 ? '' : `, ${times} times`}`,
  quota: (hosting, copy, share) =>
    `${hosting} has no more to give: ${copy} gets no more than ${share} of the demand from it`,
  short: (component, share) =>
    `what serves is too small for the demand: ${component} allows only ${share} of it`,
  lacks: (service, need) => `${service} lacks ${need}`,
  planRefused: (plan) => `${plan} is not launched: the decision is refused`,
  lostAgainst: (data, writes, promise) => `${data} loses ${writes}, for ${promise}`,
  lostFreely: (data, writes) => `${data} loses ${writes}, with no limit set`,
  volume: (volume) => ` (${volume})`,
  andOthers: (on, count) => `${on}, and ${count} ${count === 1 ? 'other' : 'others'}`,
  breachedFor: (clause, duration) => `${clause}, for ${duration}`,
  breachedStill: (clause, duration) =>
    `${clause}, for ${duration} and still at the end of the simulation`,
  undecided: (clause) => `${clause}, with no decision to cover it`,
  decided: (clause) => `${clause}, by a decision that accepts it`,
  loop: 'the simulation stops here: things set each other off without end in the same instant',
  tooMany: 'the simulation stops here: too much happens for it to be carried to its end',
  nothing: 'nothing disturbs the services',
};
