import { frDataClasses } from '../../analysis/wording/fr/leaks.ts';
import type { MapLevel } from '../../viz/map/levels.ts';
import type { Sight } from '../../viz/map/mapReading.ts';
import type { MapText } from '../../viz/map/mapText.ts';
import type { Perspective } from '../../viz/map/perspective.ts';
import type { Relation } from '../../viz/map/relations.ts';

/** Words that only the controls and the list of the map use. */
interface MapControls {
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly zoomReset: string;
  readonly columns: Readonly<Record<'thing' | 'kind' | 'place' | 'state' | 'since', string>>;
  /** In the column of moments: it has been so since the run began. */
  readonly fromTheStart: string;
  readonly choose: (name: string) => string;
  readonly level: string;
  readonly levels: Readonly<Record<MapLevel, string>>;
  readonly perspective: string;
  readonly perspectives: Readonly<Record<Perspective, string>>;
  readonly sight: string;
  readonly sights: Readonly<Record<Sight, string>>;
  readonly sightHints: Readonly<Record<Sight, string>>;
  readonly search: string;
  /** In the field, with its key. */
  readonly searchShort: string;
  readonly noneFound: string;
  readonly focus: string;
  readonly move: string;
  readonly moveHint: string;
  readonly resetPlaces: string;
  readonly legend: string;
  readonly face: string;
  readonly faces: Readonly<Record<'map' | 'tree' | 'table', string>>;
  readonly relations: Readonly<Record<Relation['kind'], string>>;
}

/** Before what those who watch a service believe of it. */
const PROBE_SHOWS = 'la sonde voit ';

/** Words of the map, its list and its controls, in French. `\u202f` is the narrow no-break space. */
export const frMap: MapWords = {
  title: 'Carte',
  instructions:
    'Flèche droite\u202f: vers ce dont l’élément dépend. Gauche\u202f: vers ce qui dépend de lui. Haut et bas\u202f: parmi ses voisins. Origine et fin\u202f: premier et dernier. Entrée\u202f: choisir et montrer les causes. Échap\u202f: ne plus rien choisir. Plus, moins et zéro\u202f: agrandir, réduire, tout voir.',
  placeless: 'Hors sites',
  placelessSigns: 'Hors sites · noms au survol',
  oneCampus: 'un seul campus',
  kinds: {
    service: 'Service',
    copy: 'Copie',
    backup: 'Sauvegarde',
    tool: 'Outil',
    probe: 'Sonde',
    site: 'Site',
    hosting: 'Hébergement',
  },
  roles: {
    active: [],
    hot: ['secours à chaud', 'à chaud'],
    warm: ['secours tiède', 'tiède'],
    'pilot-light': ['veilleuse'],
    cold: ['secours à froid', 'à froid'],
  },
  holds: { data: 'contient des données', 'sensitive-data': 'contient des données sensibles' },
  minimum: (share) => `min. ${share}`,
  because: (component, why) => `${component}\u202f: ${why}`,
  siteIs: (site, state) => `${site} ${state}`,
  hostingIs: (hosting, state) => `${hosting}, ${state}`,
  limitedBy: (component) => `limité par ${component}`,
  aspects: {
    'data-plane': (state) => `hébergement ${state}`,
    'control-plane': (state) => `console ${state}`,
    'lawful-status': (state) => `accès ${state}`,
  },
  shortStates: {
    suspended: 'coupée',
    isolated: 'isolé',
    interrupted: 'en panne',
    frozen: 'figée',
    'under-notice': 'préavis',
    cut: 'coupé',
    retrieval: 'données seules',
  },
  breaks: (codes) => `enfreint ${codes}`,
  thing: (kind, name, state, since) => {
    const called = name.toLowerCase().startsWith(kind.toLowerCase()) ? name : `${kind} ${name}`;
    return `${called}, ${state}${since === null ? '' : `, depuis ${since}`}.`;
  },
  also: (what) => `${what.charAt(0).toUpperCase()}${what.slice(1)}.`,
  allWell: 'Tout fonctionne.',
  phases: {
    detection: 'personne ne le sait encore',
    decision: 'on décide',
    work: 'on travaille',
    verification: 'on vérifie',
  },
  waitingPhases: {
    detection: 'personne ne le sait encore',
    decision: 'on attend qui décide',
    work: 'on attend pour agir',
    verification: 'on attend pour vérifier',
  },
  took: (services, things) => {
    const stops = services > 1 ? `${services} services` : '1 service';
    const others = things > 1 ? `${things} éléments` : '1 élément';
    const hit = services + things;
    const fewest = `en arrête ${hit}`;
    if (things === 0) return [`arrête ${stops}`, fewest];
    if (services === 0) return [`entraîne ${others}`, fewest];
    return [`entraîne ${stops} et ${others}`, fewest];
  },
  behind: (failed) => [
    failed > 1 ? `dépend de ${failed} pannes` : 'dépend d’une panne',
    failed > 1 ? `${failed} besoins perdus` : '1 besoin perdu',
  ],
  reserveKinds: {
    battery: 'batterie',
    fuel: 'carburant',
    cache: 'cache',
    token: 'jetons',
    lease: 'bail',
    certificate: 'certificat',
    licence: 'licence',
    stock: 'stock',
    patches: 'correctifs',
    any: 'réserve',
  },
  reserveUntil: (kind, until) => `${kind} jusqu’à ${until}`,
  reserveEnds: (until) => `jusqu’à ${until}`,
  reserveInUse: (kind) => `sur ${kind}`,
  reserveSpent: (kind) => `plus de ${kind}`,
  reserveNone: (kind) => `${kind}\u202f: 0`,
  seenAs: (share) => `${PROBE_SHOWS}${share}`,
  together: (services, words) =>
    words.startsWith(PROBE_SHOWS)
      ? `sondes\u202f: ${services} à ${words.slice(PROBE_SHOWS.length)}`
      : `${services} × ${words}`,
  reallyAt: (share) => `en vrai ${share}`,
  notWatched: 'non surveillé',
  ages: {
    following: (age) => (age === null ? 'à jour' : `${age} de retard`),
    stopped: (age) => (age === null ? 'arrêtée' : `arrêtée, ${age} de retard`),
    filling: () => 'se remplit',
    pictured: (age) => (age === null ? 'images prises' : `${age} de retard au plus`),
    beyond: (objective) => `au-delà de ${objective}`,
  },
  conditions: {
    nominal: 'en service',
    degraded: 'affaiblis',
    down: 'à l’arrêt',
    recovering: 'en reprise',
    fallback: 'en secours',
    unlawful: 'hors du droit',
    unknown: 'non vus',
    idle: 'en réserve',
  },
  more: (count) => `et ${count} de plus`,
  dataClasses: frDataClasses,
  domainKinds: {
    campus: 'même campus',
    metro: 'même ville',
    power: 'même alimentation',
    network: 'même réseau',
    technology: 'même technologie',
    'update-channel': 'mêmes mises à jour',
    'admin-domain': 'même administration',
    'legal-entity': 'même personne morale',
    other: 'perdus ensemble',
  },
  sameBuilding: 'même bâtiment',
  sameConsole: 'même console',
  legal: {
    law: (jurisdictions) => `droit ${jurisdictions}`,
    immune: 'à l’abri du droit non européen',
    unqualified: 'sans qualification',
    lawful: 'licite ici',
    unlawful: 'illicite ici',
    undetermined: 'indéterminé',
  },
  people: ({ all, busy, mobilised, called, missing }) =>
    [
      `${busy} au travail sur ${all}`,
      ...(mobilised > 0 ? [`${mobilised} à disposition`] : []),
      ...(called > 0 ? [`${called} appelés`] : []),
      ...(missing > 0 ? [`${missing} manquent`] : []),
    ].join(', '),

  zoomIn: 'Agrandir la carte',
  zoomOut: 'Réduire la carte',
  zoomReset: 'Voir toute la carte',
  columns: { thing: 'Élément', kind: 'Sorte', place: 'Lieu', state: 'État', since: 'Depuis' },
  fromTheStart: 'le début',
  choose: (name) => `Choisir ${name}`,
  levels: { product: 'Produit', provider: 'Lieux', component: 'Éléments' },
  level: 'Distance',
  perspective: 'Point de vue',
  perspectives: {
    state: 'État',
    business: 'Métier',
    provider: 'Hébergeurs',
    legal: 'Droit',
    people: 'Équipes',
    domains: 'Pertes communes',
  },
  sight: 'Ce qui est montré',
  sights: { true: 'Vrai', seen: 'Vu' },
  sightHints: {
    true: 'Ce qui est, que quelqu’un le sache ou non',
    seen: 'Ce que croient ceux qui surveillent',
  },
  search: 'Chercher sur la carte',
  searchShort: 'Chercher  /',
  noneFound: 'Rien de ce nom sur la carte.',
  focus: 'N’éclairer que ce qui touche à la sélection',
  move: 'Déplacer les éléments de la carte',
  moveHint:
    'Glissez un lieu ou un élément, ou Alt et les flèches. La place est gardée dans ce navigateur.',
  resetPlaces: 'Remettre tout en place',
  legend: 'Légende',
  relations: {
    need: 'a besoin de',
    replication: 'suit',
    backup: 'sauvegarde',
    watch: 'surveille',
    place: 'se trouve à',
  },
  faces: { map: 'Carte', tree: 'Arbre', table: 'Tableau' },
  face: 'Présentation',
};

export type MapWords = MapText & MapControls;
