/** Which sites and which hostings a name means: by itself, through a failure domain, or through a shared owner. */
import type { Hosting } from '../model/hosting.ts';
import { type GroupKind, groupKindOf } from './referenceKind.ts';
import type { Domain } from './schema/hosting.ts';

export interface Places {
  /** Sites meant, each once, in the order of the hostings. Empty when the name means no place. */
  readonly sitesOf: (ref: string) => readonly string[];
  /**
   * Hostings meant as a whole, each once, in their order. A site never means its hosting; a country means the
   * hostings that stand entirely in it.
   */
  readonly hostingsOf: (ref: string) => readonly string[];
  /** `operator:…`, `jurisdiction:…`, `technology:…` and `country:…` that match at least one hosting. */
  readonly groups: readonly string[];
}

interface Group {
  readonly hostings: Set<string>;
  readonly sites: Set<string>;
}

/** Names of the groups that a hosting belongs to with everything it has. */
function ownersOf(hosting: Hosting): readonly string[] {
  const named = (kind: GroupKind, values: readonly string[]) =>
    values.map((value) => `${kind}:${value}`);
  return [
    ...named('operator', [hosting.operator.id, ...hosting.groups]),
    ...named('jurisdiction', hosting.jurisdictions.value ?? []),
    ...named('technology', hosting.technologies),
  ];
}

function groupsOf(hostings: readonly Hosting[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  const groupNamed = (ref: string): Group => {
    const known = groups.get(ref) ?? { hostings: new Set(), sites: new Set() };
    groups.set(ref, known);
    return known;
  };
  for (const hosting of hostings) {
    for (const owner of ownersOf(hosting)) {
      const group = groupNamed(owner);
      group.hostings.add(hosting.id);
      for (const site of hosting.sites) group.sites.add(site.id);
    }
    for (const site of hosting.sites) groupNamed(`country:${site.country}`).sites.add(site.id);
    const countries = new Set(hosting.sites.map((site) => site.country));
    const [only] = countries;
    if (countries.size === 1) groupNamed(`country:${only}`).hostings.add(hosting.id);
  }
  return groups;
}

/** Resolves names of places among the given hostings and failure domains. A domain that holds itself adds nothing. */
export function placesOf(
  hostings: Readonly<Record<string, Hosting>>,
  domains: Readonly<Record<string, Domain>>,
): Places {
  const all = Object.values(hostings);
  const sites = all.flatMap((hosting) => hosting.sites.map((site) => site.id));
  const groups = groupsOf(all);
  const byId = new Map(all.map((hosting) => [hosting.id, hosting]));
  const knownSites = new Set(sites);

  /** The name itself, or everything its domain holds, domains inside it included. */
  const meantBy = (ref: string): readonly string[] => {
    const seen = new Set([ref]);
    // A set grows while it is read: each name is visited once, so cycles end.
    for (const name of seen) {
      if (Object.hasOwn(domains, name))
        for (const member of domains[name]?.of ?? []) seen.add(member);
    }
    return [...seen];
  };
  const ownSitesOf = (name: string): Iterable<string> =>
    groups.get(name)?.sites ??
    byId.get(name)?.sites.map((site) => site.id) ??
    (knownSites.has(name) ? [name] : []);
  const ownHostingsOf = (name: string): Iterable<string> =>
    groups.get(name)?.hostings ?? (byId.has(name) ? [name] : []);

  return {
    sitesOf: (ref) => {
      const meant = new Set(meantBy(ref).flatMap((name) => [...ownSitesOf(name)]));
      return sites.filter((site) => meant.has(site));
    },
    hostingsOf: (ref) => {
      const meant = new Set(meantBy(ref).flatMap((name) => [...ownHostingsOf(name)]));
      return [...byId.keys()].filter((id) => meant.has(id));
    },
    groups: [...groups.keys()].filter((ref) => groupKindOf(ref) !== null),
  };
}
