/** What falls together: the failure domains that the author names, and campuses, buildings and consoles that sites share. */
import type { Site } from '../../../model/hosting.ts';
import type { MapReading } from '../mapReading.ts';
import { lettered, type PerspectiveGroup, type PerspectiveReader, viewOf } from './view.ts';

interface Shared {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  /** Ids of sites. */
  readonly sites: readonly string[];
}

export const readDomains: PerspectiveReader = (reading, layout) => {
  const shared = sharedBy(reading).filter(({ sites }) => sites.length > 1);
  const groups = lettered(shared);
  const siteKey = (id: string): string => `site:${id}`;
  const idsAt = (site: string | null): readonly string[] =>
    shared.filter(({ sites }) => sites.some((id) => siteKey(id) === site)).map(({ id }) => id);
  const view = viewOf(groups, layout, {
    idsOf: ({ site }) => idsAt(site),
    notesOf: () => [],
  });
  return {
    ...view,
    hulls: groups.map((group: PerspectiveGroup) => ({
      group,
      keys: shared.find(({ id }) => id === group.id)?.sites.map(siteKey) ?? [],
    })),
  };
};

/** Every set of sites that something takes down at once, each set once, what the author named first. */
function sharedBy({ run, language, text }: MapReading): readonly Shared[] {
  const { domains, hostings } = run.description;
  const sites = hostings.flatMap((hosting) => hosting.sites);
  const by = (name: string, note: string, keyOf: (site: Site) => string | null): Shared[] => {
    const groups = new Map<string, string[]>();
    for (const site of sites) {
      const key = keyOf(site);
      if (key === null) continue;
      groups.set(key, [...(groups.get(key) ?? []), site.id]);
    }
    return [...groups].map(([key, ids]) => ({ id: `${name}:${key}`, name: key, note, sites: ids }));
  };
  const consoles = new Map<string, readonly string[]>();
  for (const { controlPlane, sites: own } of hostings) {
    consoles.set(controlPlane, [...(consoles.get(controlPlane) ?? []), ...own.map(({ id }) => id)]);
  }
  const all: readonly Shared[] = [
    ...domains.map(({ id, name, kind, sites: own }) => ({
      id: `domain:${id}`,
      name: name[language],
      note: text.domainKinds[kind],
      sites: own,
    })),
    ...by('campus', text.domainKinds.campus, ({ campus }) => campus),
    ...by('physical', text.sameBuilding, ({ physical }) => physical),
    ...[...consoles].map(([name, own]) => ({
      id: `console:${name}`,
      name,
      note: text.sameConsole,
      sites: own,
    })),
  ];
  const seen = new Set<string>();
  return all.filter(({ sites: own }) => {
    const set = [...own].sort().join(' ');
    if (seen.has(set)) return false;
    seen.add(set);
    return true;
  });
}
