import type { Ground, ReserveKind } from '../../../model/vocabulary.ts';
import { closed, type frNouns } from '../fr/nouns.ts';

const RESERVES: Readonly<Record<ReserveKind, string>> = {
  battery: 'battery',
  fuel: 'fuel',
  cache: 'cache',
  token: 'token',
  lease: 'lease',
  certificate: 'certificate',
  licence: 'licence',
  stock: 'stock',
  patches: 'patch',
};

function listOf(items: readonly string[], last: string): string {
  if (items.length < 2) return items.join('');
  const isHeavy = items.some((item) => item.includes(','));
  if (isHeavy) return `${items.slice(0, -1).join('; ')}, ${last} ${items.at(-1)}`;
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}

/** `the backup Night`, but `the Nightly backup` for what its author calls so. */
const withNoun = (noun: string, name: string): string =>
  startsWithNoun(noun, name) || name.toLowerCase().endsWith(` ${noun}`)
    ? `the ${name}`
    : `the ${noun} ${name}`;

const hasArticle = (name: string): boolean => /^the /i.test(name);

/** Within a sentence: `the host that is left` for what its author calls “The host that is left”. */
/** A certificate, a token, a key is called what it is by its author. */
const isSaid = (name: string): boolean =>
  /^(certificate|token|key|badge|account|password)(?![\p{L}\d_-])/iu.test(name);

const lower = (name: string): string => `${name.charAt(0).toLowerCase()}${name.slice(1)}`;

const own = (name: string): string => closed(hasArticle(name) ? `t${name.slice(1)}` : name);

const startsWithNoun = (noun: string, name: string): boolean =>
  name.toLowerCase().startsWith(`${noun} `);

/** How each sort of thing is called in a sentence, article included. */
const GROUNDS: Readonly<Record<Ground, string>> = {
  qualification: 'the SecNumCloud qualification',
  immunity: 'the immunity',
  health: 'the HDS certificate',
  restricted: 'the approval for restricted data',
  adequacy: 'the adequacy',
};

export const enNouns: typeof frNouns = {
  incident: (name) => `the incident “${name}”`,
  incidentAside: (name) => `incident “${name}”`,
  site: (name, hosting) => {
    const hasNoun = startsWithNoun('site', name) || startsWithNoun('zone', name);
    const site = hasNoun ? name.toLowerCase() : `site ${name}`;
    if (hosting === null) return site;
    return hosting.includes(',') ? `${site} (${hosting})` : `${site} of ${hosting}`;
  },
  hosting: (name) => (hasArticle(name) ? own(name) : `the hosting ${closed(name)}`),
  console: (name) => `the management console of ${own(name)}`,
  access: (name) => `access to ${own(name)}`,
  copy: (name) => withNoun('copy', name),
  replica: (copy) => `replication to ${copy}`,
  backup: (name) => withNoun('backup', name),
  component: (name) => withNoun('component', name),
  service: (name) => `the service “${name}”`,
  data: (name) => `the data set “${name}”`,
  tool: (name) => withNoun('tool', name),
  network: (name) => withNoun('network', name),
  credential: (name) => (isSaid(name) ? `the ${lower(name)}` : `the credential ${name}`),
  document: (name) => withNoun('document', name),
  team: (name) => withNoun('team', name),
  member: (team, number) => `person ${number} of ${team}`,
  probe: (name) => withNoun('probe', name),
  plan: (name) => `the plan “${name}”`,
  decision: (plan) => `the decision to launch ${plan}`,
  approval: (step) => `the decision to allow ${step}`,
  step: (name) => `the step “${name}”`,
  objective: (name, of) => `the ${name} of ${of}`,
  rule: (code, label) => `rule ${code} “${label}”`,
  ruleOn: (on, site) => (site === null ? `for ${on}` : `for ${on}, at ${site}`),
  planKnowledge: (plan) => `the watch of ${plan}`,
  ground: (ground, name) => `${GROUNDS[ground]} of ${closed(name)}`,
  capacity: (name) => `capacity on demand at ${closed(name)}`,
  ownReserve: (kind) => (kind === null ? 'its reserve' : `its ${RESERVES[kind]} reserve`),
  reserve: (kind, owner, source) =>
    `the ${kind === null ? 'reserve' : `${RESERVES[kind]} reserve`} of ${owner} without ${source}`,
  operator: (name) => withNoun('operator', name),
  campus: (name) => withNoun('campus', name),
  metro: (name) => withNoun('area', name),
  domain: (name) => withNoun('domain', name),
  copiesOf: (component) => `the copies of ${component}`,
  objectives: {
    rto: { name: 'RTO', a: 'an RTO', of: 'of the RTO' },
    mtpd: { name: 'MTPD', a: 'an MTPD', of: 'of the MTPD' },
    rpo: { name: 'RPO', a: 'an RPO', of: 'of the RPO' },
    deadline: { name: 'Deadline', a: 'a deadline', of: 'of the deadline' },
    availability: { name: 'Availability', a: 'an availability', of: 'of the availability' },
    downtime: { name: 'Time down', a: 'a time down in all', of: 'of the time down in all' },
    outages: { name: 'Outages', a: 'a number of outages', of: 'of the number of outages' },
  },
  over: { month: 'over the month', quarter: 'over the quarter', year: 'over the year' },
  ofWork: (duration) => `${duration} of work`,
  overSpan: (duration) => `over ${duration}`,
  outages: (count, isOne) => `${count} ${isOne ? 'outage' : 'outages'}`,
  numbered: (team, number) => `${team} ${number}`,
  list: (items) => listOf(items, 'and'),
};
