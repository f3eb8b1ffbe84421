/** Which copies of a component one cause can break at once: those that share the place its dossier names. */
import type { Hosting, Site } from '../model/hosting.ts';
import type { SharedDomain } from '../model/trace.ts';
import { SHARED_PLACES, type SharedPlace } from '../model/vocabulary.ts';
import type { Directory } from './directory.ts';
import type { DossierAsRead } from './schema/dossier.ts';

/** Copies that stand in one place of the sort that is shared; two at least, or nothing is common. */
export interface CommonCause extends SharedDomain {
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
const PLACE_OF: Readonly<
  Record<Exclude<SharedPlace, 'site'>, (standing: Standing) => string | null>
> = {
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

/** The place of the sort asked for that a copy stands in; null for none. */
function placeShared(
  { hosting, directory }: Standings,
  component: string,
  within: string,
  at: string,
): string | null {
  if (!isSharedPlace(within)) return directory.sitesOf(within).includes(at) ? within : null;
  const hostings = Object.values(hosting);
  const here = hostings.find(({ sites }) => sites.some(({ id }) => id === at));
  const site = here?.sites.find(({ id }) => id === at);
  if (!here || !site) return null;
  if (within !== 'site') return PLACE_OF[within]({ component, hosting: here, site });
  // Two hostings may be in one building: it is known by its first name.
  const all = hostings.flatMap(({ sites }) => sites);
  return all.find(({ physical }) => physical === site.physical)?.id ?? null;
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
  const groups = new Map<string, string[]>();
  for (const [name, { at }] of Object.entries(component.copies)) {
    const domain = placeShared(standings, id, within, at);
    if (domain === null) continue;
    const group = groups.get(domain) ?? [];
    groups.set(domain, group);
    group.push(name);
  }
  return [...groups]
    .filter(([, copies]) => copies.length > 1)
    .map(([domain, copies]) => ({
      within: isSharedPlace(within) ? within : 'named',
      domain,
      copies,
    }));
}
