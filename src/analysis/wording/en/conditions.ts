import type { frConditions } from '../fr/conditions.ts';

/** What starts a plan, as clauses. */
export const enConditions: typeof frConditions = {
  dayComes: (day) => `the time planned has come: ${day}`,
  levelBelow: (service, share) => `${service} is delivered below ${share}`,
  lasting: (fact, duration) => `${fact}, for ${duration}`,
  up: (what) => `${what} is up`,
  down: (what) => `${what} is out of service`,
  frozen: (hosting) => `the management console of ${hosting} is frozen`,
  'under-notice': (hosting) => `access to ${hosting} is under notice`,
  noticeOver: (hosting) => `access to ${hosting}, which was under notice, has ended`,
  disqualified: (hosting) => `the lawful use of ${hosting} is in question`,
  lifted: (hosting) => `the notice on ${hosting}, or the cut of access to it, is lifted`,
  cut: (hosting) => `access to ${hosting} is cut off`,
  corruptedData: (data) => `${data} is corrupted`,
  leakedData: (data) => `${data} is stolen`,
  leakedCopy: (what) => `data is stolen by ${what}`,
  'read-only': (what) => `${what} is read-only`,
  'in-force': (mode, service) => `the mode “${mode}” of ${service} is in force`,
  copyLag: (what, lag, isMore) =>
    isMore ? `${what} is more than ${lag} behind` : `${what} is no more than ${lag} behind`,
  dataLag: (data, lag, isMore) =>
    isMore
      ? `more than ${lag} of writes would be lost (${data})`
      : `no more than ${lag} of writes would be lost (${data})`,
  backlog: (service, time, isMore) =>
    isMore
      ? `${service} has more than ${time} of demand waiting`
      : `${service} has no more than ${time} of demand waiting`,
  demand: (service, share, isMore) =>
    isMore
      ? `the demand on ${service} is above ${share}`
      : `the demand on ${service} is not above ${share}`,
  all: (facts) => `all of this at once: ${facts.join('; ')}`,
  any: (facts) => `any of this: ${facts.join('; ')}`,
  within: (fact) => `(${fact})`,
  corruptedCopy: (what) => `${what} holds corrupted data`,
};
