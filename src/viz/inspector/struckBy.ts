/** What an incident would touch before it is played: the things it strikes, and what needs them. */
import type { Description } from '../../model/description.ts';
import type { Hosting } from '../../model/hosting.ts';
import type { Language } from '../../model/localised.ts';
import { needsBelow } from '../map/needsBelow.ts';
import type { StrikeTarget } from './strikeTargets.ts';

export interface Struck {
  /** Names of components, tools and teams that are struck, each once, in the author's order. */
  readonly things: readonly string[];
  /** Names of services that need one of them, near or far. A standby may keep them up all the same. */
  readonly services: readonly string[];
}

/** Empty lists for what touches nothing that the map shows. */
export function struckBy(
  description: Description,
  target: StrikeTarget,
  language: Language,
): Struck {
  const { components, tools, services, teams, copies } = description;
  const sites = sitesOf(description, target);
  const id = target.what;
  const isOwn = (kind: string, ...ids: readonly (string | null)[]): boolean =>
    target.target === kind && ids.includes(id);
  const struckCopies = copies.filter(
    (copy) =>
      sites.has(copy.site) ||
      isOwn('copy', copy.id) ||
      isOwn('component', copy.component) ||
      isOwn('data', copy.data),
  );
  const names = new Set(struckCopies.map(({ component }) => component));
  const struckTools = tools.filter(
    (tool) =>
      isOwn('tool', tool.id) ||
      (tool.sites.length > 0 && tool.sites.every((site) => sites.has(site))),
  );
  for (const tool of struckTools) names.add(tool.id);
  const below = needsBelow(description);
  const isHit = (service: { readonly id: string }): boolean =>
    isOwn('service', service.id) || below(service.id).some((need) => names.has(need));
  const named = (things: readonly { readonly name: Readonly<Record<Language, string>> }[]) =>
    things.map(({ name }) => name[language]);
  return {
    things: [
      ...named(components.filter((component) => names.has(component.id))),
      ...named(struckTools),
      ...named(teams.filter((team) => isOwn('team', team.id) || isMember(team.members, target))),
    ],
    services: named(services.filter(isHit)),
  };
}

const isMember = (members: readonly string[], { target, what }: StrikeTarget): boolean =>
  target === 'member' && members.includes(what);

/** Ids of the sites of a target that is a place, an operator, a law, a technology or what falls together. */
function sitesOf(
  { hostings, domains }: Description,
  { target, what }: StrikeTarget,
): ReadonlySet<string> {
  const key = what.slice(what.indexOf(':') + 1);
  if (target === 'site') return new Set([what]);
  if (target === 'domain')
    return new Set(domains.filter(({ id }) => id === what).flatMap(({ sites }) => sites));
  const holds: Readonly<Record<string, (hosting: Hosting) => boolean>> = {
    hosting: ({ id }) => id === what,
    operator: ({ operator }) => operator.id === key,
    jurisdiction: ({ jurisdictions }) => (jurisdictions.value ?? []).includes(key),
    technology: ({ technologies }) => technologies.includes(key),
  };
  const isStruck = holds[target];
  const struck = isStruck ? hostings.filter(isStruck) : [];
  return new Set(struck.flatMap(({ sites }) => sites.map(({ id }) => id)));
}
