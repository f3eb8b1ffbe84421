/** What starts a plan, as clauses. */
import { frOf, frOfName } from './nouns.ts';

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
  'read-only': (what: string) => `${what} est en lecture seule`,
  'in-force': (mode: string, service: string) =>
    `le mode « ${mode} » ${frOf(service)} est en vigueur`,
  copyLag: (what: string, lag: string, isMore: boolean) =>
    isMore ? `${what} a plus de ${lag} de retard` : `${what} n'a pas plus de ${lag} de retard`,
  dataLag: (data: string, lag: string, isMore: boolean) =>
    isMore
      ? `plus de ${lag} d'écritures seraient perdues (${data})`
      : `pas plus de ${lag} d'écritures ne seraient perdues (${data})`,
  backlog: (service: string, time: string, isMore: boolean) =>
    isMore
      ? `${service} a plus de ${time} de demande en attente`
      : `${service} n'a pas plus de ${time} de demande en attente`,
  demand: (service: string, share: string, isMore: boolean) =>
    isMore
      ? `la demande ${frOf(service)} dépasse ${share}`
      : `la demande ${frOf(service)} ne dépasse pas ${share}`,
  all: (facts: readonly string[]) => `tout cela à la fois : ${facts.join(' ; ')}`,
  any: (facts: readonly string[]) => `l'un de ceci : ${facts.join(' ; ')}`,
  within: (fact: string) => `(${fact})`,
  corruptedCopy: (what: string) => `${what} porte des données altérées`,
};
