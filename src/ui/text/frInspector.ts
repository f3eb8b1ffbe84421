import type { Provenance } from '../../model/law.ts';
import type { Intent, IntentKind } from '../../viz/inspector/intents.ts';

/** Words of the sheet of an element that the first page needs not: statechart, assumptions, place in the dossier. */
export const frSheet = {
  chart: 'Ses états',
  couldBecome: (states: string) => `États possibles ensuite\u202f: ${states}.`,
  staysSo: 'De là, rien ne la fait plus changer.',
  assumptions: 'Hypothèses',
  assumptionColumns: { what: 'Champ', law: 'Écrit', used: 'Retenu', source: 'D’où' },
  notUsedYet: (median: string) => `médiane ${median}`,
  drawn: 'tirage',
  provenance: {
    measured: 'mesuré',
    contract: 'contrat',
    published: 'publié',
    guess: 'estimation',
  } satisfies Record<Provenance, string> as Record<Provenance, string>,
  unsourced: 'non dite',
  inDossier: 'Dans le dossier',
  fileLine: (file: string, line: number) => `${file}, ligne ${line}`,
  dependents: {
    neededBy: 'Ont besoin de lui',
    holds: 'S’y trouvent',
    usedBySteps: 'Étapes qui s’en servent',
    watchedBy: 'Le surveillent ou le sauvegardent',
  },
  andMore: (count: number) => `et ${count} de plus`,
};

/** Words of what a person makes happen. */
export const frInject = {
  title: 'Faire arriver quelque chose',
  tryTitle: 'Essayer sur ce produit',
  what: 'À quoi',
  kind: 'Quoi',
  after: (offset: string) => `Minutes après ${offset}`,
  afterHint: '0 pour tout de suite',
  durationHint: '4h, 90m, 2d',
  inject: 'Ouvrir ce futur',
  preview: (offset: string, things: string) => `À ${offset}, cela touche\u202f: ${things}.`,
  previewNothing: (offset: string) =>
    `À ${offset}\u202f; rien de ce que montre la carte n’est touché directement.`,
  previewServices: (services: string) =>
    `En ont besoin\u202f: ${services}, sauf si autre chose prend le relais.`,
  andMore: (count: number) => `et ${count} de plus`,
  badMinutes: 'Un nombre de minutes, 0 ou plus.',
  badDuration: 'Une durée avec son unité\u202f: 90s, 30m, 4h, 2d.',
  missing: 'À remplir.',
  hint: 'Le passé reste tel quel\u202f; un nouveau futur s’ouvre à cet instant.',
  nothingApplies: 'Aucune sorte d’incident ne s’applique à cet élément.',
  futureName: (kind: string, target: string) => `${kind}\u202f: ${target}`,
  targets: {
    site: 'Site',
    hosting: 'Hébergement',
    operator: 'Opérateur',
    jurisdiction: 'Droit',
    technology: 'Technologie',
    country: 'Pays',
    domain: 'Pertes communes',
    copy: 'Copie',
    backup: 'Sauvegarde',
    component: 'Composant',
    data: 'Données',
    service: 'Service',
    tool: 'Outil',
    probe: 'Sonde',
    team: 'Équipe',
    contract: 'Contrat',
    member: 'Personne',
  } as Readonly<Record<string, string>>,
  intents: {
    'operator-of-data': (name, { because }) =>
      `Perdre ${name}, qui tient les données «\u202f${because}\u202f»`,
    'site-of-most': (name, { count }) => `Perdre ${name}, où se trouvent ${count} copies`,
    'only-copy': (name) => `Perdre «\u202f${name}\u202f», qui n’a qu’une copie`,
    'tool-of-most-steps': (name, { count }) => `Perdre ${name}, dont ${count} étapes ont besoin`,
    'only-person': (name) => `Perdre la seule personne de «\u202f${name}\u202f»`,
    'domain-of-most': (name, { count }) =>
      `Perdre «\u202f${name}\u202f» en entier, ${count} copies d’un coup`,
    'law-over-most': (name, { count }) =>
      `Être coupé par le droit ${name}, qui porte sur ${count} copies`,
    'technology-of-most': (name, { count }) => `Perdre ${name}, sur quoi tournent ${count} copies`,
  } as Readonly<Record<IntentKind, (name: string, intent: Intent) => string>>,
};

export type SheetWords = typeof frSheet;
export type InjectWords = typeof frInject;
