/** Clauses about whatever is not a change of state, and the ways clauses are joined. Parts come already worded. */
import type { AccessEnd } from '../../causes/accessEnd.ts';
import { frAccessEnds } from './accessEnds.ts';
import { frOf, frTo } from './nouns.ts';

/** An objective alone and in a sentence: `RTO`, `un RTO`, `du RTO`. */
interface Objective {
  readonly name: string;
  readonly a: string;
  readonly of: string;
}

/** The date by which something is due, and what it is where the dossier says. */
interface Due {
  readonly date: string;
  readonly name: string | null;
}

/** `l'échéance du 28 mars 2026 de la paie (« virements envoyés »)`. */
const due = (service: string, { date, name }: Due): string =>
  `l'échéance du ${date} pour ${service}${name === null ? '' : ` (« ${name} »)`}`;

export const frClauses = {
  /** An effect, then what explains it. */
  because: (clause: string, cause: string) => `${clause} : ${cause}`,
  /** Together with its place; `place` is null when the sentence before has just named it. */
  withPlace: (clause: string, place: string | null) => `${clause} avec ${place ?? 'lui'}`,
  toolLost: (the: string) => `${the} est perdu`,
  fromIncident: (clause: string, incident: string) => `${clause} (${incident})`,
  /** Somebody is called, mobilised or set to work for a step or a decision. */
  inOrderTo: (clause: string, job: string) => `${clause} pour ${job}`,
  takesOver: (copy: string) => `${copy} prend le relais d'elle-même`,
  modeEnds: (mode: string | null) =>
    mode === null
      ? 'le mode dégradé arrive à son terme'
      : `le mode dégradé « ${mode} » arrive à son terme`,
  doneIn: (clause: string, duration: string) => `${clause} en ${duration}`,
  doneSince: (clause: string, worked: string, since: string) =>
    `${clause} en ${worked} de travail, ${since} après avoir commencé`,
  /** A step begins or is done, by others than the team that it names first. */
  doneBy: (clause: string, teams: string) => `${clause}, par ${teams}`,
  /** A team, one of its people, or a management console. */
  stopped: (the: string, end: AccessEnd) => `${the} est coupée ${frAccessEnds[end]}`,
  accessCut: (clause: string, end: AccessEnd) => `${clause} ${frAccessEnds[end]}`,
  frozenMeans: "rien n'y peut plus être créé, démarré ni modifié",

  levelLost: (the: string) => `${the} tombe à zéro`,
  levelFull: (the: string) => `${the} retrouve son plein niveau`,
  levelFalls: (the: string, share: string) => `${the} tombe à ${share}`,
  levelRises: (the: string, share: string) => `${the} remonte à ${share}`,
  limitedBy: (clause: string, limit: string) => `${clause} : ${limit} n'en permet pas plus`,
  limitedByMode: (clause: string, mode: string) =>
    `${clause} : le mode dégradé « ${mode} » n'en permet pas plus`,
  notAllFollow: (clause: string) => `${clause} : tous les usagers n'ont pas encore suivi`,
  limitedByItself: (clause: string) => `${clause} : sa capacité n'en permet pas plus`,

  capacityFalls: (the: string, share: string) => `${the} n'offre plus que ${share} de la demande`,
  capacityRises: (the: string, share: string) => `${the} offre ${share} de la demande`,
  collapses: (the: string) => `${the} s'effondre sous la charge`,
  standsAgain: (the: string) => `${the} se relève`,
  demandIs: (service: string, share: string) =>
    `la demande ${frOf(service)} passe à ${share} de ce que prévoit le calendrier`,
  demandSettles: (service: string) => `la demande ${frOf(service)} revient à la normale`,
  /** `waiting` is a duration of the usual demand. */
  backlogOf: (service: string, waiting: string) =>
    `${service} rouvre avec ${waiting} de demande en attente`,
  backlogTurns: (service: string, waiting: string) =>
    `${service} a ${waiting} de demande en attente quand il commence à rattraper son retard`,
  backlogDrains: (clause: string, duration: string) => `${clause}, résorbée en ${duration}`,
  backlogStays: (clause: string) =>
    `${clause}, sans capacité de reste pour l'écouler à cet instant`,
  backlogGrows: (service: string, waiting: string, hourly: string) =>
    `${service} a ${waiting} de demande en attente à la fin, et cela croît encore de ${hourly} par heure`,
  backlogDone: (service: string) => `${service} a écoulé son retard`,
  mode: {
    entered: (service: string, mode: string) => `${service} passe en mode dégradé « ${mode} »`,
    short: (service: string, mode: string) =>
      `${service} passe en mode dégradé « ${mode} », qui garde moins que son minimum`,
    left: (service: string, mode: string) => `${service} quitte le mode dégradé « ${mode} »`,
    expired: (service: string, mode: string) =>
      `le mode dégradé « ${mode} » ${frOf(service)} arrive au bout de ce qu'il peut durer`,
  },
  /** `what` is what was paid for, worded. */
  costs: (what: string, amount: string) => `${what} : ${amount}`,

  waits: (the: string, needs: string) => `${the} attend ${needs}`,
  /** What is lost, how far one goes back when that is more, else null; worded. */
  writes: (written: string, volume: string, back: string | null) =>
    `${written} d'écritures${volume}${back === null ? '' : `, en revenant ${back} en arrière`}`,
  volumeOfWrites: (volume: string) => ` (${volume})`,
  /** `writes` as `writes` words it; null for everything. */
  dataLost: (data: string, writes: string, copy: string) =>
    `${data} perdent ${writes} : ${copy} ne les avait pas`,
  aloneLost: (data: string, writes: string, copy: string) =>
    `${data} perdent ${writes} que seule ${copy} avait`,
  unrestored: (data: string, writes: string) =>
    `rien ne sert ${data} à la fin, et à ce qui en reste de plus récent il manque ${writes}`,
  unreached: (data: string, writes: string | null) =>
    writes === null
      ? `rien ne sert ${data} à la fin, et rien n'en est à portée : ce qui les a est coupé`
      : `rien ne sert ${data} à la fin, et à ce qui en est à portée de plus récent il manque ${writes} : ce qui les a est coupé`,
  stillElsewhere: (clause: string, what: 'all' | 'some') =>
    what === 'all'
      ? `${clause} : une autre copie a encore ce qu'il y avait`
      : `${clause}, une autre copie les a encore`,
  outOfReach: (clause: string, what: 'all' | 'some') =>
    what === 'all'
      ? `${clause} : ce qui a encore ce qu'il y avait est coupé pour de bon`
      : `${clause}, et ce qui les a encore est coupé pour de bon`,
  cutOffSince: (data: string, writes: string | null) =>
    `ce que ${data} avaient perdu${writes === null ? '' : `, ${writes},`} ne reste que là où l'accès est coupé pour de bon`,
  overwritten: (data: string, writes: string | null, copy: string) =>
    `${copy} n'a plus ce que ${data} avaient perdu${writes === null ? '' : `, ${writes}`} : aucune autre copie ne l'a, c'est perdu pour de bon`,
  fromNothing: (data: string) => `${data} repartent à vide`,
  lostWithoutBackup: (data: string) =>
    `${data} sont perdues en entier : il n'en était gardé aucune sauvegarde`,
  /** What was to bring them back went as well. */
  lostWithBackups: (data: string, backups: string) =>
    `${data} sont perdues en entier, comme ce qui devait les rendre : ${backups}`,
  everythingLost: (data: string) => `${data} sont perdues en entier : rien d'utilisable n'en reste`,

  seesDown: (probe: string, service: string) => `${probe} voit ${service} à l'arrêt`,
  seesLevel: (probe: string, service: string, share: string) =>
    `${probe} voit ${service} à ${share}`,
  seesFull: (probe: string, service: string) => `${probe} voit ${service} rendu en entier`,
  reportsDown: (service: string, probe: string) =>
    `des usagers signalent ${service} à l'arrêt : ${probe} n'en dit rien`,
  reportsLevel: (service: string, share: string, probe: string) =>
    `des usagers signalent ${service} à ${share} : ${probe} n'en dit rien`,
  falseAlarm: (probe: string, what: string) =>
    `${probe} donne une fausse alerte : ${what} n'a rien`,
  admitsDown: (probe: string, hosting: string) => `${probe} annonce enfin ${hosting} en panne`,
  saysRunning: (probe: string, hosting: string) => `${probe} dit ${hosting} en service`,
  takesLonger: (step: string, factor: string) =>
    `${step}, jamais répétée, dure ${factor} fois plus que prévu`,
  learns: (fact: string) => `on apprend que ${fact}`,
  learnsEnd: (fact: string) => `fin d'alerte : il n'est plus vrai que ${fact}`,
  isAnnounced: (fact: string) => `l'annonce est reçue : ${fact}`,

  stillBelow: (service: string) => `${service} reprend en partie, encore sous son minimum`,
  mutual: (members: string) =>
    `${members} s'attendent l'un l'autre : aucun ne peut repartir le premier`,
  /** `shared` is what the copies struck share, `copies` those that it breaks. */
  strikes: (shared: string, copies: string) => `une cause commune ${frTo(shared)} frappe ${copies}`,
  strikesNone: (shared: string, component: string) =>
    `une cause commune ${frTo(shared)} ne frappe aucune copie en service ${frOf(component)}`,
  restorePoint: (backup: string, age: string) =>
    `${backup} donne un point de restauration vieux de ${age}`,
  unsoundPoint: (backup: string, age: string) =>
    `${backup} ne donne qu'un point de restauration altéré, vieux de ${age}`,
  noRestorePoint: (backup: string) => `${backup} ne donne aucun point de restauration`,
  foundEmpty: (backup: string, age: string) =>
    `${backup} ne contenait rien : le point vieux de ${age} et les suivants sont vides`,
  spoiltUnseen: (copy: string, data: string) =>
    `${data} sont altérées sur ${copy}, qui continue de servir sans que personne le voie`,
  endsBehindACut: (the: string) => `le contrat pour ${the} prend fin pendant la coupure`,
  hasExpired: (the: string) => `${the} a expiré`,
  fails: (copy: string, share: string) => `${copy} échoue sur ${share} de ses requêtes`,
  failsNoMore: (copy: string) => `${copy} répond de nouveau à toutes ses requêtes`,
  noticeWithdrawn: (what: string) => `le préavis donné pour ${what} est retiré`,
  noticeMoved: (what: string, span: string) =>
    `le préavis donné pour ${what} prend désormais fin dans ${span}`,
  diverged: (copy: string, span: string, volume: string | null, data: string) =>
    `${copy} a écrit seule pendant ${span}${volume === null ? '' : ` (${volume})`} alors qu'une autre tenait sa place : ${data} ont deux versions`,
  orphans: (data: string, other: string, span: string) =>
    `${data} et ${other} ne s'arrêtent plus au même instant : ${span} d'écritures sont sans correspondance`,
  /** `span` is null for everything, `remains` for nothing. */
  mergedBack: (data: string, span: string | null, remains: string | null) =>
    `${data} : ${span === null ? 'tout ce qui avait été perdu est rapproché' : `${span} d'écritures perdues sont rapprochées`}${remains === null ? '' : `, ${remains} d'écritures restent perdues`}`,
  also: (one: string, other: string) => `${one} ; ${other}`,
  reconciled: (data: string, span: string) =>
    `${data} : ${span} d'écritures sont rapprochées et gardées`,
  givenUp: (data: string, span: string) =>
    `${data} : ${span} d'écritures d'un seul côté sont abandonnées`,
  ignored: (the: string, state: string) => `rien ne change pour ${the} : déjà ${state}`,

  /** A duration or a chance that was fixed; `law` is what the dossier says. */
  drawn: (what: string, the: string, outcome: string, law: string) =>
    `${what} ${frOf(the)} : ${outcome} (${law})`,
  yes: 'oui',
  no: 'non',
  targetInForce: (objective: Objective, service: string, duration: string) =>
    `${objective.name} en vigueur pour ${service} : ${duration}`,

  clockStarts: (objective: Objective, service: string, target: string) =>
    `le décompte ${objective.of} commence pour ${service} : ${target}`,
  clockPassed: (objective: Objective, service: string, target: string) =>
    `${service} est sous son minimum depuis plus de ${target}, au-delà ${objective.of}`,
  backTooLate: (objective: Objective, service: string, took: string, target: string) =>
    `${service} a mis ${took} à revenir, pour ${objective.a} de ${target}`,
  backInTime: (objective: Objective, service: string, took: string, target: string) =>
    `${service} revient en ${took}, pour ${objective.a} de ${target}`,
  /** Promises over a period: an arrest begins that counts, it is too much, the service is back, a new period begins. */
  totalCounts: (objective: Objective, service: string, left: string) =>
    `le décompte ${objective.of} reprend pour ${service} : il reste ${left}`,
  outageCounts: (service: string) => `${service} compte un arrêt de plus`,
  totalPassed: (objective: Objective, service: string) =>
    `${service} a été sous son minimum plus longtemps en tout que promis sur la période, au-delà ${objective.of}`,
  outagesPassed: (service: string) => `${service} a connu plus d'arrêts que promis sur la période`,
  totalStaysMissed: (objective: Objective, service: string) =>
    `${service} revient, le décompte ${objective.of} déjà dépassé pour la période`,
  totalStops: (objective: Objective, service: string) =>
    `le décompte ${objective.of} s'arrête pour ${service}`,
  totalAnew: (objective: Objective, service: string) =>
    `une nouvelle période commence pour ${service} : le décompte ${objective.of} repart de zéro`,
  /** What is due by a date. */
  dueTitle: (date: string, name: string | null) =>
    `Échéance du ${date}${name === null ? '' : ` : ${name}`}`,
  dueBegins: (service: string, what: Due, work: string) =>
    `le travail pour ${due(service, what)} peut commencer : ${work} à plein service`,
  dueKept: (service: string, what: Due, ahead: string | null) =>
    `${due(service, what)} est tenue${ahead === null ? '' : `, ${ahead} à l'avance`}`,
  duePassed: (service: string, what: Due) =>
    `${due(service, what)} arrive, et le travail n'est pas fini`,
  dueLate: (service: string, what: Due, late: string) =>
    `le travail pour ${due(service, what)} est enfin fini, avec ${late} de retard`,
  dueLeft: (service: string, left: string) =>
    `il reste ${left} de travail de ce que ${service} devait avoir fait`,
  dueMissed: (
    service: string,
    what: Due,
    {
      left,
      work,
      late,
    }: { readonly left: string; readonly work: string; readonly late: string | null },
  ) =>
    `${due(service, what)} est manquée : il restait ${left} de travail sur ${work}${late === null ? ", qui n'est pas fini à la fin de la simulation" : ` ; fini avec ${late} de retard`}`,
  planComes: (plan: string, day: string) => `${plan} commence, ${day}`,
  lossTooLarge: (objective: Objective, data: string, target: string) =>
    `${data} perdent plus que ce qu'admet ${objective.a} de ${target}`,

  ruleKept: (rule: string, where: string) => `${rule} est de nouveau respectée ${where}`,
  ruleUndetermined: (rule: string, where: string) =>
    `nul ne peut dire si ${rule} est respectée ${where}`,
  ruleBreached: (rule: string, where: string) => `${rule} est enfreinte ${where}`,
  youDo: {
    inject: (the: string) => `vous déclenchez ${the}`,
    approve: (the: string) => `vous dites oui pour ${the}`,
    refuse: (the: string) => `vous dites non pour ${the}`,
    activate: (the: string) => `vous lancez ${the}`,
    hold: (the: string) => `vous retenez ${the}`,
    release: (the: string) => `vous cessez de retenir ${the}`,
    'skip-step': (the: string) => `vous sautez ${the}`,
    'change-step': (the: string) => `vous modifiez ${the}`,
  },

  ruleAccepted: (clause: string) => `${clause}, par une décision assumée`,
};

/** What the engine draws, by purpose. */
export const frPurposes: Readonly<Record<string, string>> = {
  impactBegins: 'début des effets',
  impactAfter: 'durée des effets',
  failure: 'temps avant la panne',
  commonFailure: 'prochaine cause commune',
  repair: 'durée de réparation',
  restart: 'durée de redémarrage',
  switchover: 'durée du basculement automatique',
  lag: 'retard',
  look: 'délai de détection',
  report: 'délai de signalement par les usagers',
  answer: 'délai de réponse',
  silence: "silence à l'appel",
  decide: 'durée de réflexion',
  work: 'durée',
  success: 'réussite',
  verification: 'durée des contrôles',
  restorable: 'sauvegarde utilisable',
  survival: "sauvegarde épargnée par l'attaque",
  strikesAgain: "délai avant une nouvelle frappe de l'attaquant",
  firstByte: 'délai du premier octet',
  drift: 'secours en état de marche',
  lasts: 'durée de la réserve',
  refills: 'temps de recharge',
  regains: 'temps de reprise',
  overload: 'temps avant effondrement',
  rush: 'durée de la ruée du retour',
  falseAlarm: 'prochaine fausse alerte',
};
