/** States as people say them, agreed with the noun of `nouns.ts`: `la copie … perdue`, `le site … détruit`. */
import type { AccessEnd } from '../../causes/accessEnd.ts';
import { frAccessEnds } from './accessEnds.ts';

export const frStates = {
  incident: { planned: 'à venir', unfolding: 'en cours', over: 'terminé' },
  site: {
    operational: 'en service',
    isolated: 'coupé du réseau',
    stopped: "à l'arrêt",
    destroyed: 'détruit',
  },
  'data-plane': { serving: 'en service', interrupted: 'en panne', isolated: 'coupé du réseau' },
  'control-plane': { responsive: 'disponible', frozen: 'figée' },
  'lawful-status': {
    open: 'ouvert',
    'under-notice': 'sous préavis',
    cut: 'coupé',
    retrieval: 'données seules',
  },
  copy: {
    serving: 'en service',
    ready: 'prête',
    dormant: 'en veilleuse',
    absent: 'à créer',
    restarting: 'en redémarrage',
    failed: 'hors service',
    isolated: 'injoignable',
    stopped: "à l'arrêt",
    suspended: 'accès coupé',
    lost: 'perdue',
  },
  replica: { following: 'à jour', paused: 'en pause', ended: 'terminée', filling: 'en rattrapage' },
  backup: {
    protecting: 'assurée',
    interrupted: 'interrompue',
    suspended: 'accès coupé',
    lost: 'perdue',
  },
  component: {
    serving: 'en service',
    degraded: 'à capacité réduite',
    down: "à l'arrêt",
    'read-only': 'en lecture seule',
  },
  service: {
    nominal: 'en plein service',
    degraded: 'en service partiel',
    'below-minimum': 'sous le minimum',
    down: "à l'arrêt",
  },
  tool: { usable: 'utilisable', unusable: 'inutilisable' },
  member: {
    off: 'non sollicitée',
    called: 'appelée',
    silent: 'ne répond pas',
    mobilised: 'mobilisée',
    working: 'au travail',
    absent: 'absente',
    resting: 'au repos',
  },
  probe: { watching: 'en veille active', blind: 'aveugle' },
  plan: {
    dormant: 'au repos',
    alerted: 'en alerte',
    deciding: 'en attente de décision',
    running: 'en cours',
    completed: 'terminé',
    failed: 'en échec',
    refused: 'refusé',
    held: 'retenu',
    'stood-down': 'levé',
    aborted: 'abandonné',
  },
  decision: {
    idle: 'non demandée',
    awaiting: 'demandée',
    deliberating: "à l'étude",
    taken: 'prise',
    refused: 'refusée',
  },
  step: {
    pending: 'à venir',
    waiting: 'en attente',
    working: 'en cours',
    done: 'faite',
    failed: 'en échec',
    skipped: 'non exécutée',
    'not-needed': 'sans objet',
  },
  objective: { watching: 'tenu', counting: 'en décompte', breached: 'dépassé', missed: 'manqué' },
  rule: {
    kept: 'respectée',
    undetermined: 'indéterminée',
    breached: 'enfreinte',
    waived: 'dérogée',
  },
  ground: { held: 'acquise', ending: 'sur sa fin', lost: 'perdue' },
  capacity: { available: 'disponible', rushed: 'rationnée' },
  reserve: { full: 'pleine', draining: 'entamée', spent: 'épuisée', refilling: 'en recharge' },
};

/** States that their reason says better: `coupée à la fin du contrat`. */
export const frCutOff = {
  cut: (end: AccessEnd) => `coupé ${frAccessEnds[end]}`,
  retrieval: (end: AccessEnd) => `limité aux données ${frAccessEnds[end]}`,
  /** Of people and of management consoles. */
  absent: (end: AccessEnd) => `coupée ${frAccessEnds[end]}`,
  frozen: (end: AccessEnd) => `coupée ${frAccessEnds[end]}`,
  /** Of copies and backups. */
  suspended: (end: AccessEnd) => `coupée ${frAccessEnds[end]}`,
};

/** States that what led to them says better: an encrypted copy is not merely out of order. */
export const frStatesAfter = {
  'backup.struck': 'supprimée ou chiffrée',
  'copy.encrypted': 'chiffrée',
  'copy.corrupted': 'données altérées',
  'copy.deleted': 'données supprimées',
};
