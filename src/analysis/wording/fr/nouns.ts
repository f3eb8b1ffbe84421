/**
 * How each sort of thing is called in a sentence, article included. Names are the author's and have no known
 * gender; the noun in front of them gives one.
 */
import type { Ground, ReserveKind } from '../../../model/vocabulary.ts';

const RESERVES: Readonly<Record<ReserveKind, string>> = {
  battery: 'batterie',
  fuel: 'carburant',
  cache: 'cache',
  token: 'jetons',
  lease: 'bail',
  certificate: 'certificat',
  licence: 'licence',
  stock: 'stock',
  patches: 'correctifs',
};

/** « de » before a name: `d'OVH`, `d'Hébergeur qualifié`, `de Nubo`. */
export const frOfName = (name: string): string =>
  /^([aeiouâàéèêëîïôöûü]|h(é|ô|or|ui))/i.test(name) ? `d'${name}` : `de ${name}`;

/** « de » before a phrase with its article: `du site`, `des données`, `de la copie`, `d'une personne`. */
export const frOf = (phrase: string): string => {
  if (phrase.startsWith('le ')) return `du ${phrase.slice(3)}`;
  return phrase.startsWith('les ') ? `des ${phrase.slice(4)}` : frOfName(phrase);
};

/** « à » before a phrase with its article: `au site`, `aux données`, `à la copie`. */
export const frTo = (phrase: string): string => {
  if (phrase.startsWith('le ')) return `au ${phrase.slice(3)}`;
  return phrase.startsWith('les ') ? `aux ${phrase.slice(4)}` : `à ${phrase}`;
};

/** `la sauvegarde Nuit`, but `la sauvegarde des documents` for what its author calls « Sauvegarde des documents ». */
const withNoun = (article: string, noun: string, name: string): string =>
  name.toLowerCase() === noun || startsWithNoun(noun, name)
    ? `${article}${noun}${name.slice(noun.length)}`
    : `${article}${noun} ${name}`;

const startsWithNoun = (noun: string, name: string): boolean =>
  name.toLowerCase().startsWith(`${noun} `);

/** A certificate, a token, a badge is called what it is by its author: it is no “access secret”. */
const isSaid = (name: string): boolean =>
  /^(certificat|jeton|badge|compte|mot de passe)(?![\p{L}\d_-])/iu.test(name);

const lower = (name: string): string => `${name.charAt(0).toLowerCase()}${name.slice(1)}`;

/** `Site 1` has its noun already, `Zone a` one that needs another article. */
function siteItself(name: string): string {
  if (startsWithNoun('site', name)) return `le site ${name.slice(5)}`;
  return startsWithNoun('zone', name) ? `le site de la zone ${name.slice(5)}` : `le site ${name}`;
}

/** A name in several parts, `Nubo, Internet`, would run into the sentence: `Nubo (Internet)`. */
export function closed(name: string): string {
  const comma = name.indexOf(', ');
  return comma < 0 ? name : `${name.slice(0, comma)} (${name.slice(comma + 2)})`;
}

/** « Le cloud… », « L’hébergeur… »: a name with an article of the gender that is said of a hosting. */
const hasArticle = (name: string): boolean => /^(le |l['’])/i.test(name);

/** Within a sentence: « l’hébergeur quitté » for what its author calls « L’hébergeur quitté ». */
const own = (name: string): string => closed(hasArticle(name) ? `l${name.slice(1)}` : name);

const GROUNDS: Readonly<Record<Ground, string>> = {
  qualification: 'la qualification SecNumCloud',
  immunity: "l'immunité",
  health: 'la certification HDS',
  restricted: "l'homologation Diffusion Restreinte",
  adequacy: "l'adéquation",
};

export const frNouns = {
  incident: (name: string) => `l'incident « ${name} »`,
  /** As an aside: `(incident « Incendie »)`. */
  incidentAside: (name: string) => `incident « ${name} »`,
  /** `hosting` is null when the site's own name already says it. */
  site: (name: string, hosting: string | null) => {
    const site = siteItself(name);
    if (hosting === null) return site;
    return hosting.includes(',') ? `${site} (${hosting})` : `${site} ${frOfName(hosting)}`;
  },
  hosting: (name: string) => (hasArticle(name) ? own(name) : `l'hébergement ${closed(name)}`),
  console: (name: string) => `la console ${frOf(own(name))}`,
  access: (name: string) => `l'accès ${frTo(own(name))}`,
  copy: (name: string) => withNoun('la ', 'copie', name),
  replica: (copy: string) => `la réplication vers ${copy}`,
  backup: (name: string) => withNoun('la ', 'sauvegarde', name),
  component: (name: string) => withNoun('le ', 'composant', name),
  service: (name: string) => `le service « ${name} »`,
  data: (name: string) => `les données « ${name} »`,
  tool: (name: string) => withNoun("l'", 'outil', name),
  network: (name: string) => withNoun('le ', 'réseau', name),
  credential: (name: string) => (isSaid(name) ? `le ${lower(name)}` : `le secret d'accès ${name}`),
  document: (name: string) => withNoun('le ', 'document', name),
  team: (name: string) => withNoun("l'", 'équipe', name),
  /** One of several: members have a number, never a name. */
  member: (team: string, number: string) => `la personne ${number} de ${team}`,
  probe: (name: string) => withNoun('la ', 'sonde', name),
  plan: (name: string) => `le plan « ${name} »`,
  decision: (plan: string) => `la décision de lancer ${plan}`,
  approval: (step: string) => `la décision d'autoriser ${step}`,
  step: (name: string) => `l'étape « ${name} »`,
  /** RTO, DMIA or PDMA. */
  objective: (name: string, of: string) => `l'objectif ${name} ${frOf(of)}`,
  rule: (code: string, label: string) => `la règle ${code} « ${label} »`,
  /** Where a rule is broken or kept: on a copy, at its site. */
  ruleOn: (on: string, site: string | null) =>
    site === null ? `pour ${on}` : `pour ${on}, ${frTo(site)}`,
  planKnowledge: (plan: string) => `la veille ${frOf(plan)}`,
  /** What a hosting gives on demand. */
  /** What the lawful use of a hosting stands on. */
  ground: (ground: Ground, name: string) => `${GROUNDS[ground]} ${frOfName(closed(name))}`,
  capacity: (name: string) => `la capacité à la demande ${frOfName(closed(name))}`,
  /** Of what has just been named: `sa réserve de batterie`. */
  ownReserve: (kind: ReserveKind | null) =>
    `sa réserve${kind === null ? '' : ` de ${RESERVES[kind]}`}`,
  /** `kind` is null when its author does not say what the reserve is. */
  reserve: (kind: ReserveKind | null, owner: string, source: string) =>
    `la réserve${kind === null ? '' : ` de ${RESERVES[kind]}`} ${frOf(owner)} sans ${source}`,
  /** What copies that fail together share, besides a site or a hosting. */
  operator: (name: string) => withNoun("l'", 'opérateur', name),
  campus: (name: string) => withNoun('le ', 'campus', name),
  metro: (name: string) => withNoun("l'", 'agglomération', name),
  domain: (name: string) => withNoun('le ', 'domaine', name),
  copiesOf: (component: string) => `les copies ${frOf(component)}`,
  /** The objectives as French administrations call them, alone and in a sentence. */
  objectives: {
    rto: { name: 'RTO', a: 'un RTO', of: 'du RTO' },
    mtpd: { name: 'DMIA', a: 'une DMIA', of: 'de la DMIA' },
    rpo: { name: 'PDMA', a: 'une PDMA', of: 'de la PDMA' },
    deadline: { name: 'Échéance', a: 'une échéance', of: "de l'échéance" },
    availability: { name: 'Disponibilité', a: 'une disponibilité', of: 'de la disponibilité' },
    downtime: { name: 'Arrêt cumulé', a: 'un arrêt cumulé', of: "de l'arrêt cumulé" },
    outages: {
      name: "Nombre d'arrêts",
      a: "un nombre d'arrêts",
      of: "du nombre d'arrêts",
    },
  },
  /** Periods over which something is promised. */
  over: { month: 'sur le mois', quarter: 'sur le trimestre', year: "sur l'année" },
  ofWork: (duration: string) => `${duration} de travail`,
  overSpan: (duration: string) => `sur ${duration}`,
  outages: (count: string, isOne: boolean) => `${count} ${isOne ? 'arrêt' : 'arrêts'}`,
  numbered: (team: string, number: string) => `${team} ${number}`,
  /** « a, b et c ». */
  list: (items: readonly string[]) => listOf(items, 'et'),
};

/** Items that have commas of their own are told apart by more than a comma. */
function listOf(items: readonly string[], last: string): string {
  if (items.length < 2) return items.join('');
  const isHeavy = items.some((item) => item.includes(','));
  if (isHeavy) return `${items.slice(0, -1).join(' ; ')}, ${last} ${items.at(-1)}`;
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}
