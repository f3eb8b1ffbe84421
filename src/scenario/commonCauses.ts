/** Which copies of a component one cause can break at once: those that share the place its dossier names. */
import type { Hosting, Site } from '../model/hosting.ts';
import { SHARED_PLACES, type SharedPlace } from '../model/vocabulary.ts';
import type { Directory } from './directory.ts';
import type { DossierAsRead } from './schema/dossier.ts';

/** Copies that stand in one place of the sort that is shared; two at least, or nothing is common. */
export interface CommonCause {
  /** `named`: a domain, a place or a group that the dossier names. */
  readonly within: SharedPlace | 'named';
  /** Which one: the id of the site, hosting, operator or component, the text of the campus, the name in the dossier. */
  readonly domain: string;
  /** Names of copies within their component, in the author's order. */
  readonly copies: readonly string[];
}

/** Whether the dossier says what is shared by a word of the language; otherwise it is a name. */
export const isSharedPlace = (within: string): within is SharedPlace =>
  SHARED_PLACES.some((place) => place === within);

/** Where a copy stands. */
interface Standing {
  readonly component: string;
  readonly hosting: Hosting;
  readonly site: Site;
}

/** Which place of a sort a copy stands in; null for none. */
const PLACE_OF: Readonly<Record<SharedPlace, (standing: Standing) => string | null>> = {
  // Two hostings may be in one building.
  site: ({ site }) => site.physical,
  campus: ({ site }) => site.campus,
  metro: ({ site }) => site.metro,
  hosting: ({ hosting }) => hosting.id,
  operator: ({ hosting }) => hosting.operator.id,
  component: ({ component }) => component,
};

interface Standings {
  readonly components: DossierAsRead['components'];
  readonly hosting: Readonly<Record<string, Hosting>>;
  readonly directory: Directory;
}

/** The place that a copy shares with others, and the name it is told by; null when it shares none. */
function sharedBy(
  { hosting, directory }: Standings,
  component: string,
  within: string,
  at: string,
): readonly [key: string, domain: string] | null {
  if (!isSharedPlace(within)) {
    return directory.sitesOf(within).includes(at) ? [within, within] : null;
  }
  const here = Object.values(hosting).find(({ sites }) => sites.some(({ id }) => id === at));
  const site = here?.sites.find(({ id }) => id === at);
  if (!here || !site) return null;
  const key = PLACE_OF[within]({ component, hosting: here, site });
  if (key === null) return null;
  return [key, within === 'site' ? site.id : key];
}

/**
 * The common causes of failure of a component, by the first copy of each. A copy that shares its place with no other is in
 * none: all its failures are its own. Empty without `together`, and when no failure is common.
 */
export function commonCausesOf(standings: Standings, id: string): readonly CommonCause[] {
  const component = standings.components[id];
  const together = component?.fails?.together;
  if (!together || together.share === 0) return [];
  const { within } = together;
  const groups = new Map<string, { readonly domain: string; readonly copies: string[] }>();
  for (const [name, { at }] of Object.entries(component.copies)) {
    const [key, domain] = sharedBy(standings, id, within, at) ?? [];
    if (key === undefined || domain === undefined) continue;
    const group = groups.get(key) ?? { domain, copies: [] };
    groups.set(key, group);
    group.copies.push(name);
  }
  return [...groups.values()]
    .filter(({ copies }) => copies.length > 1)
    .map((group) => ({ within: isSharedPlace(within) ? within : 'named', ...group }));
}
