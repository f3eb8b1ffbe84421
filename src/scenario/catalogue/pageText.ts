/** The words of the generated page, in both languages. */
import type { Fact, Qualification, Trust } from '../../model/hosting.ts';
import type { Language } from '../../model/localised.ts';
import type { ToolKind } from '../../model/vocabulary.ts';
import type { TechnologyOwner } from './technologyOwner.ts';

export interface PageText {
  readonly title: string;
  readonly introduction: readonly string[];
  readonly undetermined: string;
  readonly yes: string;
  readonly no: string;
  /** A percentage to a tenth. */
  readonly percent: (value: number) => string;
  readonly none: string;
  readonly confidence: Readonly<Record<Fact<never>['confidence'], string>>;
  readonly trust: Readonly<Record<Trust, string>>;
  readonly status: Readonly<Record<NonNullable<Qualification['status']['value']>, string>>;
  readonly nature: Readonly<Record<TechnologyOwner['nature'], string>>;
  readonly tool: Readonly<Record<ToolKind, string>>;
  readonly columns: Readonly<
    Record<
      | 'id'
      | 'attribute'
      | 'value'
      | 'asOf'
      | 'source'
      | 'confidence'
      | 'region'
      | 'country'
      | 'metro'
      | 'controlPlane'
      | 'sites'
      | 'name'
      | 'owner'
      | 'nature'
      | 'cut'
      | 'remains'
      | 'kind'
      | 'purpose'
      | 'failure'
      | 'times',
      string
    >
  >;
  readonly attributes: Readonly<
    Record<
      | 'control'
      | 'groups'
      | 'infrastructure'
      | 'technologies'
      | 'trust'
      | 'jurisdictions'
      | 'immune'
      | 'health'
      | 'restricted'
      | 'adequate'
      | 'support'
      | 'availability'
      | 'layout',
      string
    >
  >;
  readonly firstResponse: (duration: string) => string;
  readonly listed: (regions: number, sites: number) => string;
  readonly campus: (campus: string) => string;
  readonly technologies: { readonly title: string; readonly introduction: string };
  readonly services: { readonly title: string; readonly introduction: string };
}

const FRENCH: PageText = {
  title: 'Catalogue des offres',
  introduction: [
    'Ce que Bascule sait des hébergements avant qu’un dossier n’en dise rien. Page produite à partir de `src/scenario/catalogue`.',
    '*Indéterminé* veut dire que personne ne l’a établi ici\u202f: une règle qui en dépend est indéterminée, jamais respectée. Un dossier peut remplacer chaque affirmation, avec sa source.',
    'Les statuts sont des lectures publiques datées, pas des avis juridiques. Seule la liste de l’ANSSI fait foi pour SecNumCloud. Aucune adresse de site n’est donnée.',
  ],
  undetermined: 'indéterminé',
  yes: 'oui',
  no: 'non',
  percent: (value) => `${String(value).replace('.', ',')}\u202f%`,
  none: '—',
  confidence: { high: 'haute', medium: 'moyenne', low: 'faible' },
  trust: {
    'internal-cloud': 'cloud interne de l’État',
    commercial: 'offre commerciale',
    'on-premise': 'locaux propres',
  },
  status: { granted: 'accordée', 'in-progress': 'en cours', lapsed: 'échue', none: 'aucune' },
  nature: {
    commercial: 'commerciale',
    'open-source': 'code ouvert',
    'shared-service': 'service mondial partagé',
    programme: 'programme',
  },
  tool: { tool: 'outil', network: 'réseau', credential: 'accès', document: 'document' },
  columns: {
    id: 'Identifiant',
    attribute: 'Attribut',
    value: 'Valeur',
    asOf: 'Au',
    source: 'Source',
    confidence: 'Confiance',
    region: 'Région',
    country: 'Pays',
    metro: 'Métropole',
    controlPlane: 'Plan de contrôle',
    sites: 'Sites',
    name: 'Nom',
    owner: 'Propriétaire',
    nature: 'Nature',
    cut: 'Ce qu’une coupure retire',
    remains: 'Ce qui continue',
    kind: 'Sorte',
    purpose: 'À quoi il sert',
    failure: 'Comment il manque',
    times: 'Durées usuelles (à vérifier)',
  },
  attributes: {
    control: 'Opérateur',
    groups: 'Groupes',
    infrastructure: 'Infrastructure',
    technologies: 'Technologies',
    trust: 'Nature',
    jurisdictions: 'Droits applicables',
    immune: 'Hors d’atteinte des lois extra-européennes',
    health: 'Données de santé (HDS)',
    restricted: 'Diffusion Restreinte',
    adequate: 'Données personnelles',
    support: 'Support',
    availability: 'Disponibilité promise, par région',
    layout: 'Régions et sites',
  },
  firstResponse: (duration) => `première réponse en ${duration}`,
  listed: (regions, sites) =>
    `${regions} ${regions > 1 ? 'régions' : 'région'}, ${sites} ${sites > 1 ? 'sites' : 'site'}`,
  campus: (campus) => `campus ${campus}`,
  technologies: {
    title: 'Propriétaires de technologies',
    introduction:
      'À qui appartient ce dont les offres sont faites. Une coupure à ce niveau n’arrête pas un opérateur français sur-le-champ\u202f: elle retient mises à jour, licences, support ou activation. Un service mondial partagé, lui, manque tout de suite.',
  },
  services: {
    title: 'Services que les plans oublient',
    introduction:
      'Une liste à parcourir avant de dire qu’un plan est complet. Rien ici n’agit dans une simulation tant que le dossier ne le déclare pas, avec le lieu dont il dépend.',
  },
};

const ENGLISH: PageText = {
  title: 'Catalogue of offers',
  introduction: [
    'What Bascule knows of hosting places before a dossier says anything. Page generated from `src/scenario/catalogue`.',
    '*Undetermined* means that nobody established it here: a rule that depends on it is undetermined, never kept. A dossier may replace every statement, with its source.',
    'Statuses are dated public readings, not legal advice. Only ANSSI’s list is authoritative for SecNumCloud. No site address is given.',
  ],
  undetermined: 'undetermined',
  yes: 'yes',
  no: 'no',
  percent: (value) => `${value}%`,
  none: '—',
  confidence: { high: 'high', medium: 'medium', low: 'low' },
  trust: {
    'internal-cloud': 'internal cloud of the State',
    commercial: 'commercial offer',
    'on-premise': 'own premises',
  },
  status: { granted: 'granted', 'in-progress': 'in progress', lapsed: 'lapsed', none: 'none' },
  nature: {
    commercial: 'commercial',
    'open-source': 'open source',
    'shared-service': 'shared worldwide service',
    programme: 'programme',
  },
  tool: { tool: 'tool', network: 'network', credential: 'credential', document: 'document' },
  columns: {
    id: 'Id',
    attribute: 'Attribute',
    value: 'Value',
    asOf: 'As of',
    source: 'Source',
    confidence: 'Confidence',
    region: 'Region',
    country: 'Country',
    metro: 'Metropolitan area',
    controlPlane: 'Control plane',
    sites: 'Sites',
    name: 'Name',
    owner: 'Owner',
    nature: 'Nature',
    cut: 'What a cut takes away',
    remains: 'What goes on',
    kind: 'Sort',
    purpose: 'What it is for',
    failure: 'How it goes missing',
    times: 'Usual times (to be verified)',
  },
  attributes: {
    control: 'Operator',
    groups: 'Groups',
    infrastructure: 'Infrastructure',
    technologies: 'Technologies',
    trust: 'Nature',
    jurisdictions: 'Applicable laws',
    immune: 'Out of reach of non-European law',
    health: 'Health data (HDS)',
    restricted: 'Diffusion Restreinte',
    adequate: 'Personal data',
    support: 'Support',
    availability: 'Availability promised, per region',
    layout: 'Regions and sites',
  },
  firstResponse: (duration) => `first response within ${duration}`,
  listed: (regions, sites) =>
    `${regions} ${regions > 1 ? 'regions' : 'region'}, ${sites} ${sites === 1 ? 'site' : 'sites'}`,
  campus: (campus) => `campus ${campus}`,
  technologies: {
    title: 'Technology owners',
    introduction:
      'Who owns what offers are made of. A cut at this layer does not stop a French operator at once: it withholds updates, licences, support or activation. A shared worldwide service, on the other hand, is missed at once.',
  },
  services: {
    title: 'Services that plans forget',
    introduction:
      'A list to go through before calling a plan complete. Nothing here acts in a simulation until a dossier declares it, with the place it depends on.',
  },
};

export const PAGE_TEXT: Readonly<Record<Language, PageText>> = { fr: FRENCH, en: ENGLISH };
