/** What starts a plan, as clauses. */
import { frOfName } from './nouns.ts';

export const frConditions = {
  /** Le jour où il commence de lui-même. */
  dayComes: (day: string) => `le moment prévu est venu : ${day}`,
  levelBelow: (service: string, share: string) => `${service} est rendu à moins de ${share}`,
  lasting: (fact: string, duration: string) => `${fact}, pendant ${duration}`,
  up: (what: string) => `${what} est en service`,
  down: (what: string) => `${what} est hors service`,
  frozen: (hosting: string) => `la console ${frOfName(hosting)} est figée`,
  'under-notice': (hosting: string) => `l'accès à ${hosting} est sous préavis`,
  noticeOver: (hosting: string) => `l'accès à ${hosting}, qui était sous préavis, a pris fin`,
  disqualified: (hosting: string) => `l'usage licite de ${hosting} est remis en cause`,
  lifted: (hosting: string) => `le préavis sur ${hosting}, ou la coupure de son accès, est levé`,
  cut: (hosting: string) => `l'accès à ${hosting} est coupé`,
  corruptedData: (data: string) => `${data} sont altérées`,
  leakedData: (data: string) => `${data} sont volées`,
  leakedCopy: (what: string) => `des données sont volées par ${what}`,
  corruptedCopy: (what: string) => `${what} porte des données altérées`,
};
