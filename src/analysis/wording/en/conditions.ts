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
  corruptedCopy: (what) => `${what} holds corrupted data`,
};
