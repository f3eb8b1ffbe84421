import type { MapWords } from './frMap.ts';

/** Words of the map, its list and its controls, in English. */
export const enMap: MapWords = {
  title: 'Map',
  instructions:
    'Right arrow: to what this depends on. Left: to what depends on it. Up and down: among its neighbours. Home and End: first and last. Enter: choose and show the causes. Escape: choose nothing. Plus, minus and zero: zoom in, zoom out, see everything.',
  placeless: 'Outside all sites',
  oneCampus: 'a single campus',
  kinds: {
    service: 'Service',
    copy: 'Copy',
    backup: 'Backup',
    tool: 'Tool',
    probe: 'Probe',
    site: 'Site',
    hosting: 'Hosting',
  },
  roles: {
    active: [],
    hot: ['hot standby', 'hot'],
    warm: ['warm standby', 'warm'],
    'pilot-light': ['pilot light'],
    cold: ['cold standby', 'cold'],
  },
  holds: { data: 'holds data', 'sensitive-data': 'holds sensitive data' },
  minimum: (share) => `min. ${share}`,
  because: (component, why) => `${component}: ${why}`,
  siteIs: (site, state) => `${site} ${state}`,
  hostingIs: (hosting, state) => `${hosting}, ${state}`,
  limitedBy: (component) => `limited by ${component}`,
  aspects: {
    'data-plane': (state) => `hosting ${state}`,
    'control-plane': (state) => `console ${state}`,
    'lawful-status': (state) => `access ${state}`,
  },
  shortStates: {
    suspended: 'cut off',
    isolated: 'isolated',
    interrupted: 'down',
    frozen: 'frozen',
    'under-notice': 'notice',
    cut: 'cut off',
  },
  breaks: (codes) => `breaks ${codes}`,
  thing: (kind, name, state, since) => {
    const called = name.toLowerCase().startsWith(kind.toLowerCase()) ? name : `${kind} ${name}`;
    return `${called}, ${state}${since === null ? '' : `, since ${since}`}.`;
  },
  also: (what) => `${what.charAt(0).toUpperCase()}${what.slice(1)}.`,
  allWell: 'Everything works.',

  asMap: 'See the map',
  asList: 'See as a list',
  zoomIn: 'Zoom into the map',
  zoomOut: 'Zoom out of the map',
  zoomReset: 'See the whole map',
  columns: { thing: 'Thing', kind: 'Sort', place: 'Place', state: 'State', since: 'Since' },
  fromTheStart: 'the start',
  choose: (name) => `Choose ${name}`,
};
