/** Builds descriptions for the map from counts: what a product has where, with names as long as real ones. */
import type { Description } from '../../../src/model/description.ts';
import type { Fact, Hosting } from '../../../src/model/hosting.ts';
import type { Localised } from '../../../src/model/localised.ts';

export interface HostingCounts {
  readonly country: string;
  /** Copies on each of its sites. */
  readonly copies: readonly number[];
  /** Tools on its first site. */
  readonly tools: number;
}

export interface LandCounts {
  readonly services: number;
  readonly components: number;
  readonly placeless: number;
  readonly hostings: readonly HostingCounts[];
}

const WORDS = ['Base', 'Portail des usagers', 'Calcul', 'Pièces jointes', 'Référentiel', 'API'];

const named = (what: string, number: number): Localised => {
  const text = `${WORDS[number % WORDS.length]} (${what} ${number})`;
  return { fr: text, en: text };
};

const unknown: Fact<never> = { value: null, asOf: null, source: 'made up', confidence: 'low' };

function hostingOf({ country, copies }: HostingCounts, index: number): Hosting {
  const id = `h${index}`;
  const name = `Opérateur ${index} Cloud Public, région ${index}`;
  return {
    id,
    name: { fr: name, en: name },
    offer: id,
    region: 'r',
    operator: { id, name: `Opérateur ${index}` },
    groups: [],
    infrastructure: id,
    technologies: [],
    trust: 'commercial',
    jurisdictions: unknown,
    immune: unknown,
    qualifications: [],
    health: unknown,
    restricted: unknown,
    adequate: unknown,
    controlPlane: id,
    sites: copies.map((_, site) => ({
      id: `${id}/s${site}`,
      name: { fr: `zone ${site}`, en: `zone ${site}` },
      physical: `${id}/s${site}`,
      country,
      metro: null,
      campus: null,
    })),
  };
}

/** Copies are dealt to the components in turn; each service needs every third component. */
export function describeLand(counts: LandCounts): Description {
  const hostings = counts.hostings.map(hostingOf);
  const sites = counts.hostings.flatMap(({ copies }, hosting) =>
    copies.flatMap((count, site) => Array<string>(count).fill(`h${hosting}/s${site}`)),
  );
  const components = Math.max(1, counts.components);
  const copies = sites.map((site, number): Description['copies'][number] => ({
    id: `c${number % components}/x${number}`,
    name: named('copie', number),
    component: `c${number % components}`,
    site,
    role: number % 3 === 0 ? 'active' : 'warm',
    capacity: 1,
    replicates: null,
    data: number % 2 === 0 ? 'files' : null,
  }));
  return {
    product: { name: named('produit', 0), summary: null, doctrine: 'none' },
    services: Array.from({ length: counts.services }, (_, n) => ({
      id: `service-${n}`,
      name: named('service', n),
      mtpd: null,
      rto: null,
      mbco: 0.5,
      needs: Array.from({ length: components }, (__, c) => `c${c}`).filter(
        (___, c) => c % 3 === n % 3,
      ),
      modes: [],
    })),
    data: [
      {
        id: 'files',
        name: named('données', 1),
        classes: [],
        sensitive: true,
        volumeBytes: null,
        rpo: null,
      },
    ],
    hostings,
    domains: [],
    components: Array.from({ length: components }, (_, n) => ({
      id: `c${n}`,
      name: named('composant', n),
      needs: n > 0 && n % 2 === 0 ? [`c${n - 1}`] : [],
      data: null,
      copies: copies.filter(({ component }) => component === `c${n}`).map(({ id }) => id),
      backups: [],
      count: null,
      listedIn: null,
    })),
    copies,
    backups: [],
    tools: [
      ...counts.hostings.flatMap(({ tools }, hosting) =>
        Array.from({ length: tools }, (_, n) => toolOf(`t${hosting}-${n}`, n, [`h${hosting}/s0`])),
      ),
      ...Array.from({ length: counts.placeless }, (_, n) => toolOf(`afloat-${n}`, n, [])),
    ],
    teams: [],
    probes: [],
    plans: [],
    incidents: [],
    rules: [],
  };
}

/** So many copies, about, over five hostings in three countries. */
export function wideLand(copies: number): Description {
  const each = Math.ceil(copies / 12);
  return describeLand({
    services: 4,
    components: 8,
    placeless: 4,
    hostings: [
      { country: 'FR', copies: [each, each, each, 0], tools: 3 },
      { country: 'FR', copies: [each, each], tools: 1 },
      { country: 'FR', copies: [each], tools: 0 },
      { country: 'DE', copies: [each, each, 0], tools: 2 },
      { country: 'US', copies: [each, each, each, each], tools: 2 },
    ],
  });
}

const toolOf = (
  id: string,
  number: number,
  sites: readonly string[],
): Description['tools'][number] => ({
  id,
  name: named('outil', number),
  kind: 'tool',
  sites,
  needs: [],
});
