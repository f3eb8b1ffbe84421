/** What a verdict rests on, one clause each. Durations, shares and names come already worded. */
import { frOf, frTo } from './nouns.ts';

export const frFindings = {
  /** Overall words, short enough to be read across a room. */
  words: {
    holds: 'Tient',
    'holds-degraded': 'Tient en mode dégradé',
    unlawful: 'Hors du droit',
    fails: 'Échoue',
    stuck: 'Bloqué',
    undetermined: 'Indéterminé',
  },
  /** `promise` is an objective with its target. */
  /** A promise to users is broken, and a law besides. */
  andUnlawful: 'et hors du droit',
  missed: (service: string, took: string, promise: string) =>
    `${service} reste ${took} sous son minimum, pour ${promise}`,
  missedOpen: (service: string, took: string, promise: string) =>
    `${service} n'est toujours pas revenu après ${took}, pour ${promise}`,
  /** `un RTO de 4 h`. */
  promise: (anObjective: string, target: string) => `${anObjective} de ${target}`,
  inItsHours: (duration: string) => `${duration} de ses heures d'ouverture`,
  ofWorkingHours: (duration: string) => `${duration} d'heures ouvrées`,
  ofThemCounted: (whole: string, counted: string) =>
    `${whole}, dont ${counted} de ses heures d'ouverture`,
  tooMuch: (clause: string, over: string) => `${clause} : ${over} de trop`,
  tooMuchAlready: (clause: string, over: string) => `${clause} : déjà ${over} de trop`,
  /** Within a limit, so far from it. */
  toSpare: (clause: string, left: string) => `${clause} : ${left} de marge`,
  /** Over a period: time in all, how many arrests, over what, against what. */
  totalMissed: (
    service: string,
    found: { readonly down: string; readonly outages: string; readonly over: string },
    promise: string,
  ) =>
    `${service} reste ${found.down} sous son minimum en tout, en ${found.outages} ${found.over}, pour ${promise}`,
  /** `une disponibilité de 98 %, soit 14 h 24 d'arrêt permis`. */
  allowedTime: (promise: string, allowed: string) => `${promise}, soit ${allowed} permis`,
  allowedOutages: (outages: string) => `${outages} au plus`,
  downAtEnd: (service: string) => `${service} est à l'arrêt à la fin de la simulation`,
  belowAtEnd: (service: string, level: string, minimum: string) =>
    `${service} n'est rendu qu'à ${level} à la fin de la simulation, pour un minimum de ${minimum}`,
  neverBelow: (service: string) => `${service} ne passe jamais sous son minimum`,
  heldWithin: (service: string, took: string, promise: string) =>
    `${service} revient en ${took}, pour ${promise}`,
  heldWithout: (service: string, took: string) => `${service} revient en ${took}`,
  reduced: (service: string, level: string, took: string) =>
    `${service} n'est rendu qu'en partie pendant ${took}, au-dessus de son minimum : ${level} de la demande au plus bas`,
  degraded: (service: string, level: string) =>
    `${service} tient en mode dégradé, à ${level} de la demande`,
  neverWritten: (
    service: string,
    { data, volume }: { readonly data: string; readonly volume: string },
    took: string,
  ) =>
    `${service} manquant, ${volume} n'ont jamais été écrits dans ${data} et ne reviendront pas : ${took} d'écritures, en plus de ce qui est perdu`,
  backlogStays: (clause: string) => `${clause}, qui ne s'écoule pas avant la fin`,
  stuckStep: (step: string, need: string) => `${step} ne peut pas commencer : il manque ${need}`,
  stuckAgain: (step: string, need: string) =>
    `${step} est interrompue et ne peut pas reprendre : il manque ${need}`,
  stuckSteps: (step: string, count: number, need: string) =>
    `${step} et ${count} ${count === 1 ? 'autre' : 'autres'} ne peuvent pas commencer : il manque ${need}`,
  stuckDecision: (decision: string, need: string) =>
    `${decision} ne peut pas être prise : il manque ${need}`,
  planFailed: (plan: string) => `${plan} échoue`,
  planFailedAt: (plan: string, step: string) => `${plan} échoue : ${step} n'a pas réussi`,
  failedBecause: (clause: string, why: string) => `${clause}, car ${why}`,
  drifted: (copy: string) =>
    `${copy} ne marche pas : sa configuration a dérivé depuis la dernière bascule vers elle`,
  notRestorable: 'la sauvegarde ne se restaure pas',
  /** `what` is what most of its time went to. */
  longest: (service: string, what: string, duration: string) =>
    `ce qui retient ${service} le plus longtemps est ${what} : ${duration}`,
  nobodyKnew: "le temps que quelqu'un s'en aperçoive",
  unseenBy: (probe: string) => `le temps que les usagers signalent ce que ${probe} ne voit pas`,
  toConfirm: (plan: string) => `le temps de confirmer l'alerte ${frOf(plan)}`,
  lostWork: (step: string) => `le travail interrompu et à refaire ${frOf(step)}`,
  planOver: (plan: string) => `le temps d'après ${plan}, qui est fini et ne le ramène pas`,
  waitFor: (need: string) => `l'attente ${frOf(need)}`,
  quorum: (
    component: string,
    { quorum, copies, serving }: Readonly<Record<'quorum' | 'copies' | 'serving', number>>,
    out: string,
  ) =>
    `${component} ne rend rien à moins de ${quorum} copies en service sur ${copies}, et ${serving === 1 ? 'une seule sert' : `${serving} seulement servent`} : ${out}`,
  noneServes: (component: string, out: string) =>
    `aucune copie ${frOf(component)} ne sert : ${out}`,
  overloaded: (component: string, times: number) =>
    `${component} s'effondre sous la charge${times === 1 ? '' : `, ${times} fois`}`,
  quota: (hosting: string, copy: string, share: string) =>
    `${hosting} n'a plus rien à donner : ${copy} n'en reçoit que ${share} de la demande`,
  short: (component: string, share: string) =>
    `ce qui sert ne suffit pas à la demande : ${component} n'en permet que ${share}`,
  lacks: (service: string, need: string) => `il manque ${frTo(service)} ${need}`,
  planRefused: (plan: string) => `${plan} n'est pas lancé : la décision est refusée`,
  lostAgainst: (data: string, writes: string, promise: string) =>
    `${data} perdent ${writes}, pour ${promise}`,
  lostFreely: (data: string, writes: string) => `${data} perdent ${writes}, sans limite fixée`,
  volume: (volume: string) => ` (${volume})`,
  /** The thing told, and how many others of the same sort. */
  andOthers: (on: string, count: number) =>
    `${on}, et ${count} ${count === 1 ? 'autre' : 'autres'}`,
  breachedFor: (clause: string, duration: string) => `${clause}, pendant ${duration}`,
  breachedStill: (clause: string, duration: string) =>
    `${clause}, pendant ${duration} et encore à la fin de la simulation`,
  undecided: (clause: string) => `${clause}, sans décision qui la couvre`,
  decided: (clause: string) => `${clause}, par une décision assumée`,
  loop: "la simulation s'arrête là : des éléments se relancent sans fin dans le même instant",
  tooMany: "la simulation s'arrête là : il se passe trop de choses pour la mener à son terme",
  nothing: 'rien ne trouble les services',
};
