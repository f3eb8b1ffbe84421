import { enDataClasses } from '../../analysis/wording/en/leaks.ts';
import type { MapWords } from './frMap.ts';

/** Before what those who watch a service believe of it. */
const PROBE_SHOWS = 'probe shows ';

/** Words of the map, its list and its controls, in English. */
export const enMap: MapWords = {
  title: 'Map',
  instructions:
    'Right arrow: to what this depends on. Left: to what depends on it. Up and down: among its neighbours. Home and End: first and last. Enter: choose and show the causes. Escape: choose nothing. Plus, minus and zero: zoom in, zoom out, see everything.',
  placeless: 'Outside all sites',
  placelessSigns: 'Outside all sites · names on hover',
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
    retrieval: 'data only',
  },
  breaks: (codes) => `breaks ${codes}`,
  thing: (kind, name, state, since) => {
    const called = name.toLowerCase().startsWith(kind.toLowerCase()) ? name : `${kind} ${name}`;
    return `${called}, ${state}${since === null ? '' : `, since ${since}`}.`;
  },
  also: (what) => `${what.charAt(0).toUpperCase()}${what.slice(1)}.`,
  allWell: 'Everything works.',
  phases: {
    detection: 'nobody knows yet',
    decision: 'deciding',
    work: 'at work',
    verification: 'verifying',
  },
  waitingPhases: {
    detection: 'nobody knows yet',
    decision: 'waiting for who decides',
    work: 'waiting to act',
    verification: 'waiting to verify',
  },
  took: (services, things) => {
    const stops = services > 1 ? `${services} services` : '1 service';
    const others = things > 1 ? `${things} things` : '1 thing';
    const hit = services + things;
    const fewest = `stops ${hit}`;
    if (things === 0) return [`stops ${stops}`, fewest];
    if (services === 0) return [`takes ${others} down`, fewest];
    return [`takes ${stops}, ${others}`, fewest];
  },
  behind: (failed) => [
    failed > 1 ? `depends on ${failed} failures` : 'depends on 1 failure',
    failed > 1 ? `${failed} needs lost` : '1 need lost',
  ],
  reserveKinds: {
    battery: 'battery',
    fuel: 'fuel',
    cache: 'cache',
    token: 'tokens',
    lease: 'lease',
    certificate: 'certificate',
    licence: 'licence',
    stock: 'stock',
    patches: 'patches',
    any: 'reserve',
  },
  reserveUntil: (kind, until) => `${kind} until ${until}`,
  reserveEnds: (until) => `until ${until}`,
  reserveInUse: (kind) => `on ${kind}`,
  reserveSpent: (kind) => `${kind} used up`,
  reserveNone: (kind) => `${kind}: 0`,
  seenAs: (share) => `${PROBE_SHOWS}${share}`,
  together: (services, words) =>
    words.startsWith(PROBE_SHOWS)
      ? `probes: ${services} at ${words.slice(PROBE_SHOWS.length)}`
      : `${services} ${words}`,
  reallyAt: (share) => `really ${share}`,
  notWatched: 'not watched',
  ages: {
    following: (age) => (age === null ? 'up to date' : `${age} behind`),
    stopped: (age) => (age === null ? 'stopped' : `stopped, ${age} behind`),
    filling: () => 'filling',
    pictured: (age) => (age === null ? 'pictures taken' : `at most ${age} old`),
    beyond: (objective) => `beyond ${objective}`,
  },
  conditions: {
    nominal: 'in service',
    degraded: 'weakened',
    down: 'down',
    recovering: 'recovering',
    fallback: 'on standby',
    unlawful: 'outside the law',
    unknown: 'not seen',
    idle: 'in reserve',
  },
  more: (count) => `and ${count} more`,
  dataClasses: enDataClasses,
  domainKinds: {
    campus: 'same campus',
    metro: 'same city',
    power: 'same power supply',
    network: 'same network',
    technology: 'same technology',
    'update-channel': 'same updates',
    'admin-domain': 'same administration',
    'legal-entity': 'same legal entity',
    other: 'lost together',
  },
  sameBuilding: 'same building',
  sameConsole: 'same console',
  legal: {
    law: (jurisdictions) => `law of ${jurisdictions}`,
    immune: 'out of reach of non-European law',
    unqualified: 'no qualification',
    lawful: 'lawful here',
    unlawful: 'unlawful here',
    undetermined: 'undetermined',
  },
  people: ({ all, busy, mobilised, called, missing }) =>
    [
      `${busy} of ${all} at work`,
      ...(mobilised > 0 ? [`${mobilised} at hand`] : []),
      ...(called > 0 ? [`${called} called`] : []),
      ...(missing > 0 ? [`${missing} missing`] : []),
    ].join(', '),

  zoomIn: 'Zoom into the map',
  zoomOut: 'Zoom out of the map',
  zoomReset: 'See the whole map',
  columns: { thing: 'Thing', kind: 'Sort', place: 'Place', state: 'State', since: 'Since' },
  fromTheStart: 'the start',
  choose: (name) => `Choose ${name}`,
  levels: { product: 'Product', provider: 'Places', component: 'Elements' },
  level: 'Distance',
  perspective: 'Perspective',
  perspectives: {
    state: 'State',
    business: 'Business',
    provider: 'Providers',
    legal: 'Law',
    people: 'Teams',
    domains: 'Lost together',
  },
  sight: 'What is shown',
  sights: { true: 'True', seen: 'Seen' },
  sightHints: {
    true: 'What is, whether anybody knows or not',
    seen: 'What those who watch believe',
  },
  search: 'Search the map',
  searchShort: 'Search  /',
  noneFound: 'Nothing of that name on the map.',
  focus: 'Light only what the selection touches',
  move: 'Move things on the map',
  moveHint:
    'Drag a place or a thing, or use Alt and the arrows. Its place is kept in this browser.',
  resetPlaces: 'Put everything back',
  legend: 'Legend',
  relations: {
    need: 'needs',
    replication: 'follows',
    backup: 'backs up',
    watch: 'watches',
    place: 'stands at',
  },
  faces: { map: 'Map', tree: 'Tree', table: 'Table' },
  face: 'Presentation',
};
