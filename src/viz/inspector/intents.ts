/**
 * The incident library by intent: what a person would want to try on this very product, worked out from what it is made of.
 * "Lose the provider that holds the database" names the provider.
 */
import type { Description } from '../../model/description.ts';
import type { Language } from '../../model/localised.ts';
import type { StrikeTarget } from './strikeTargets.ts';

export const INTENTS = [
  'operator-of-data',
  'site-of-most',
  'only-copy',
  'tool-of-most-steps',
  'only-person',
  'domain-of-most',
  'law-over-most',
  'technology-of-most',
] as const;
export type IntentKind = (typeof INTENTS)[number];

export interface Intent {
  readonly intent: IntentKind;
  readonly target: StrikeTarget;
  /** What makes it worth trying: a service, a number of things; in words the intent's sentence uses. */
  readonly because: string;
  /** How many things it is about, where it is a number. */
  readonly count: number;
}

/** In the order of the list; an intent that the product has nothing for is left out. */
export function intentsOf(description: Description, language: Language): readonly Intent[] {
  const reading = { description, language };
  return [
    ...operatorsOfData(reading),
    ...siteOfMost(reading),
    ...onlyCopies(reading),
    ...toolOfMostSteps(reading),
    ...onlyPeople(reading),
    ...domainOfMost(reading),
    ...groupOfMost(reading, 'law-over-most', 'jurisdiction', (h) => h.jurisdictions.value ?? []),
    ...groupOfMost(reading, 'technology-of-most', 'technology', (h) => h.technologies),
  ];
}

interface Reading {
  readonly description: Description;
  readonly language: Language;
}

const hostingOfSite = ({ hostings }: Description, site: string) =>
  hostings.find(({ sites }) => sites.some(({ id }) => id === site));

/** For each data set, the operator of its active copy. */
function operatorsOfData({ description, language }: Reading): readonly Intent[] {
  const seen = new Set<string>();
  return description.data.flatMap(({ id, name }): readonly Intent[] => {
    const holder = description.copies.find((copy) => copy.data === id && copy.role === 'active');
    const operator = holder && hostingOfSite(description, holder.site)?.operator;
    if (!operator || seen.has(operator.id)) return [];
    seen.add(operator.id);
    const what = `operator:${operator.id}`;
    return [
      {
        intent: 'operator-of-data',
        target: { target: 'operator', what, name: operator.name },
        because: name[language],
        count: 1,
      },
    ];
  });
}

/** The first of the most frequent; null for an empty list. */
function commonest(
  keys: readonly string[],
): { readonly key: string; readonly count: number } | null {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  let best: { key: string; count: number } | null = null;
  for (const [key, count] of counts) if (!best || count > best.count) best = { key, count };
  return best;
}

function siteOfMost({ description, language }: Reading): readonly Intent[] {
  const best = commonest(description.copies.map(({ site }) => site));
  const hosting = best && hostingOfSite(description, best.key);
  const site = hosting?.sites.find(({ id }) => id === best?.key);
  if (!best || !hosting || !site) return [];
  const name = `${site.name[language]}, ${hosting.name[language]}`;
  return [
    {
      intent: 'site-of-most',
      target: { target: 'site', what: site.id, name },
      because: '',
      count: best.count,
    },
  ];
}

/** Components with a single copy, that a service needs: the first of each. */
function onlyCopies({ description, language }: Reading): readonly Intent[] {
  const alone = description.components.find(({ copies }) => copies.length === 1);
  const copy = description.copies.find(({ id }) => id === alone?.copies[0]);
  if (!alone || !copy) return [];
  return [
    {
      intent: 'only-copy',
      target: { target: 'copy', what: copy.id, name: alone.name[language] },
      because: '',
      count: 1,
    },
  ];
}

function toolOfMostSteps({ description, language }: Reading): readonly Intent[] {
  const steps = description.plans.flatMap((plan) => plan.steps);
  const best = commonest(steps.flatMap(({ tools }) => tools));
  const tool = description.tools.find(({ id }) => id === best?.key);
  if (!best || !tool) return [];
  return [
    {
      intent: 'tool-of-most-steps',
      target: { target: 'tool', what: tool.id, name: tool.name[language] },
      because: '',
      count: best.count,
    },
  ];
}

/** Teams of one person on whom a step or a decision waits. */
function onlyPeople({ description, language }: Reading): readonly Intent[] {
  const steps = description.plans.flatMap((plan) => plan.steps);
  const deciders = description.plans.flatMap((plan) => plan.decidedBy);
  return description.teams.flatMap(({ id, name, members }): readonly Intent[] => {
    const [only] = members;
    const waits = steps.filter(({ team }) => team === id).length;
    const decides = deciders.filter((decider) => decider === id).length;
    if (members.length !== 1 || only === undefined || waits + decides === 0) return [];
    return [
      {
        intent: 'only-person',
        target: { target: 'member', what: only, name: name[language] },
        because: name[language],
        count: waits + decides,
      },
    ];
  });
}

function domainOfMost({ description, language }: Reading): readonly Intent[] {
  const copiesIn = (sites: readonly string[]): number =>
    description.copies.filter(({ site }) => sites.includes(site)).length;
  const counted = description.domains.map((domain) => ({ domain, count: copiesIn(domain.sites) }));
  const best = counted.reduce<(typeof counted)[number] | null>(
    (most, one) => (one.count > (most?.count ?? 0) ? one : most),
    null,
  );
  if (!best) return [];
  const { id, name } = best.domain;
  return [
    {
      intent: 'domain-of-most',
      target: { target: 'domain', what: id, name: name[language] },
      because: '',
      count: best.count,
    },
  ];
}

/** The jurisdiction or the technology under which most copies stand. */
function groupOfMost(
  { description }: Reading,
  intent: IntentKind,
  target: string,
  groupsOf: (hosting: Description['hostings'][number]) => readonly string[],
): readonly Intent[] {
  const groups = description.copies.flatMap(({ site }) => {
    const hosting = hostingOfSite(description, site);
    return hosting ? groupsOf(hosting) : [];
  });
  const best = commonest(groups);
  if (!best) return [];
  const { key, count } = best;
  return [{ intent, target: { target, what: `${target}:${key}`, name: key }, because: '', count }];
}
