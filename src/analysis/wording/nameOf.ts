/** What things are called, short, as on a label: the author's names. */
import { findById } from '../../base/findById.ts';
import type { Description } from '../../model/description.ts';
import type { EntityKind, EntityRef } from '../../model/entity.ts';
import type { Language, Localised } from '../../model/localised.ts';
import {
  endsOfReserve,
  findSite,
  findStep,
  findTeam,
  memberNumber,
  planOfProbe,
  splitGround,
  splitObjective,
  splitRule,
} from '../findInDescription.ts';
import { wordsOf } from './words.ts';

type Namer = (description: Description, id: string, language: Language) => string;

/** The name the author gave, or the id of something the description does not have. */
const nameAmong = (
  things: readonly { readonly id: string; readonly name: Localised }[],
  id: string,
  language: Language,
): string => findById(things, id)?.name[language] ?? id;

export const hostingNameOf: Namer = (description, id, language) =>
  nameAmong(description.hostings, id, language);

export const dataNameOf: Namer = (description, id, language) =>
  nameAmong(description.data, id, language);

const copyNameOf: Namer = (description, id, language) =>
  nameAmong(description.copies, id, language);

const planNameOf: Namer = (description, id, language) => nameAmong(description.plans, id, language);

/** First words of names that many hostings give to their sites: alone they say nothing. */
const COMMON_SITE_WORDS = /^(site|zone|region|région|room|salle|building|bâtiment|[a-z0-9])\b/i;

/** Whether a site is known by its own name among all those of the run: `SBG2`, not `Zone a`. */
function isKnownByItself(description: Description, name: string, language: Language): boolean {
  const sites = description.hostings.flatMap((hosting) => hosting.sites);
  const namesakes = sites.filter((site) => site.name[language] === name);
  return namesakes.length === 1 && !COMMON_SITE_WORDS.test(name);
}

/** The site's own name and its hosting's; the second is null when the first is enough. */
export function siteNamesOf(
  description: Description,
  id: string,
  language: Language,
): { readonly site: string; readonly hosting: string | null } {
  const found = findSite(description, id);
  if (!found) return { site: id, hosting: null };
  const site = found.site.name[language];
  const hosting = found.hosting.name[language];
  const saysIt = site.toLowerCase().includes(hosting.toLowerCase());
  const isEnough = saysIt || isKnownByItself(description, site, language);
  return { site, hosting: isEnough ? null : hosting };
}

/** `RTO`, `DMIA` in French or `MTPD` in English, …; the id's own word when it is none of the three. */
export function objectiveWordOf(id: string, language: Language): string {
  const { objective } = splitObjective(id);
  const words: Readonly<Record<string, { readonly name: string }>> =
    wordsOf(language).nouns.objectives;
  return words[objective]?.name ?? objective;
}

/** Name of what a rule is judged on: the data set of `P14:records`. */
export const ruleTargetNameOf: Namer = (description, id, language) => {
  const { on } = splitRule(description, id);
  return on.kind === 'data'
    ? dataNameOf(description, on.id, language)
    : nameOf(description, on, language);
};

const NAMERS: Readonly<Record<EntityKind, Namer>> = {
  incident: (description, id, language) => nameAmong(description.incidents, id, language),
  site: (description, id, language) => {
    const { site, hosting } = siteNamesOf(description, id, language);
    return hosting === null ? site : `${hosting} · ${site}`;
  },
  'data-plane': hostingNameOf,
  'control-plane': hostingNameOf,
  'lawful-status': hostingNameOf,
  copy: copyNameOf,
  replica: copyNameOf,
  backup: (description, id, language) => nameAmong(description.backups, id, language),
  component: (description, id, language) => nameAmong(description.components, id, language),
  service: (description, id, language) => nameAmong(description.services, id, language),
  tool: (description, id, language) => nameAmong(description.tools, id, language),
  member: (description, id, language) => {
    const team = findTeam(description, id);
    if (!team) return id;
    const number = memberNumber(team, id);
    const name = team.name[language];
    return number === null ? name : wordsOf(language).nouns.numbered(name, number);
  },
  probe: (description, id, language) => {
    const plan = planOfProbe(id);
    return plan === null
      ? nameAmong(description.probes, id, language)
      : planNameOf(description, plan, language);
  },
  plan: planNameOf,
  decision: (description, id, language) =>
    findStep(description, id)?.name[language] ?? planNameOf(description, id, language),
  step: (description, id, language) => findStep(description, id)?.name[language] ?? id,
  objective: (description, id, language) => {
    const { on } = splitObjective(id);
    const owner =
      findById(description.services, on)?.name[language] ?? dataNameOf(description, on, language);
    return `${objectiveWordOf(id, language)} · ${owner}`;
  },
  rule: (description, id, language) =>
    `${splitRule(description, id).code} · ${ruleTargetNameOf(description, id, language)}`,
  capacity: hostingNameOf,
  ground: (description, id, language) => {
    const { ground, hosting } = splitGround(id);
    const name = hostingNameOf(description, hosting, language);
    return wordsOf(language).nouns.ground(ground, name);
  },
  reserve: (description, id, language) => {
    const { owner, source } = endsOfReserve(description, id);
    return `${nameOf(description, owner, language)} ← ${nameOf(description, source, language)}`;
  },
};

/**
 * The author's name of an entity, for a label: no article, no noun. A site has its hosting's name in front unless its own is enough, members
 * of a team are numbered, a decision has the name of its plan or step, an objective and a rule name what they are on.
 * An id that the description does not have is given back as it is.
 */
export const nameOf = (description: Description, ref: EntityRef, language: Language): string =>
  NAMERS[ref.kind](description, ref.id, language);
