import type { MapText } from '../../viz/map/mapText.ts';

/** Words that only the controls and the list of the map use. */
interface MapControls {
  readonly asMap: string;
  readonly asList: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly zoomReset: string;
  readonly columns: Readonly<Record<'thing' | 'kind' | 'place' | 'state' | 'since', string>>;
  /** In the column of moments: it has been so since the run began. */
  readonly fromTheStart: string;
  readonly choose: (name: string) => string;
}

/** Words of the map, its list and its controls, in French. `\u202f` is the narrow no-break space. */
export const frMap: MapWords = {
  title: 'Carte',
  instructions:
    'Flèche droite\u202f: vers ce dont l’élément dépend. Gauche\u202f: vers ce qui dépend de lui. Haut et bas\u202f: parmi ses voisins. Origine et fin\u202f: premier et dernier. Entrée\u202f: choisir et montrer les causes. Échap\u202f: ne plus rien choisir. Plus, moins et zéro\u202f: agrandir, réduire, tout voir.',
  placeless: 'Hors sites',
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
  },
  breaks: (codes) => `enfreint ${codes}`,
  thing: (kind, name, state, since) => {
    const called = name.toLowerCase().startsWith(kind.toLowerCase()) ? name : `${kind} ${name}`;
    return `${called}, ${state}${since === null ? '' : `, depuis ${since}`}.`;
  },
  also: (what) => `${what.charAt(0).toUpperCase()}${what.slice(1)}.`,
  allWell: 'Tout fonctionne.',

  asMap: 'Voir la carte',
  asList: 'Voir en liste',
  zoomIn: 'Agrandir la carte',
  zoomOut: 'Réduire la carte',
  zoomReset: 'Voir toute la carte',
  columns: { thing: 'Élément', kind: 'Sorte', place: 'Lieu', state: 'État', since: 'Depuis' },
  fromTheStart: 'le début',
  choose: (name) => `Choisir ${name}`,
};

export type MapWords = MapText & MapControls;
