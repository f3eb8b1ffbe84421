/**
 * What stands where, as the map nests it: country, hosting, site, and on each site its plates. Copies come in the order
 * of their components, then backups, tools and probes, so that the same thing is looked for at the same place.
 */
import { nameOf } from '../../analysis/index.ts';
import type { Description } from '../../model/description.ts';
import { type EntityRef, entityKey } from '../../model/entity.ts';
import type { Hosting, Site } from '../../model/hosting.ts';
import type { Language } from '../../model/localised.ts';
import type { ToolKind } from '../../model/vocabulary.ts';
import { countryName } from './countries.data.ts';

export type PlateKind = 'service' | 'copy' | 'backup' | 'tool' | 'probe';

/** The small sign at the right of a plate: what a copy holds, or what sort of thing the others are. */
export type PlateSign = 'none' | 'data' | 'sensitive-data' | 'backup' | 'probe' | ToolKind;

/** Something that is drawn as a plate. */
export interface MapPlate {
  /** Unique on the map: a tool that stands in two sites has two plates of one entity. */
  readonly key: string;
  readonly kind: PlateKind;
  readonly ref: EntityRef;
  readonly name: string;
  readonly holds: 'nothing' | 'data' | 'sensitive-data';
  readonly sign: PlateSign;
}

export interface SiteLand {
  readonly key: string;
  readonly ref: EntityRef;
  readonly name: string;
  readonly plates: readonly MapPlate[];
}

export interface HostingLand {
  readonly key: string;
  readonly hosting: string;
  readonly name: string;
  /** Empty when it has no name of its own. */
  readonly operatorName: string;
  /** Several sites of it stand on one campus: they can be lost together. */
  readonly isOneCampus: boolean;
  readonly sites: readonly SiteLand[];
}

export interface CountryLand {
  readonly key: string;
  readonly name: string;
  readonly hostings: readonly HostingLand[];
}

export interface MapTree {
  readonly services: readonly MapPlate[];
  /** Tools and probes that depend on no place of the map. */
  readonly placeless: readonly MapPlate[];
  readonly countries: readonly CountryLand[];
}

/** Key of the land of a hosting, which stands for its three aspects. */
export const hostingKey = (hosting: string): string => `hosting:${hosting}`;

interface Reading {
  readonly description: Description;
  readonly language: Language;
}

/** Everything that the map shows of a description, in the author's order. Implicit probes have no plate. */
export function readMapTree(description: Description, language: Language): MapTree {
  const reading = { description, language };
  const plate = (kind: PlateKind, id: string): MapPlate => plateOf(reading, kind, id);
  return {
    services: description.services.map(({ id }) => plate('service', id)),
    placeless: [
      ...description.tools
        .filter(({ sites }) => sites.length === 0)
        .map(({ id }) => plate('tool', id)),
      ...description.probes
        .filter(({ id, site }) => site === null && !isImplicit(id))
        .map(({ id }) => plate('probe', id)),
    ],
    countries: countriesOf(reading),
  };
}

/** The probe of a plan's own condition: nobody installed it anywhere. */
const isImplicit = (probe: string): boolean => probe.startsWith('plan:');

function plateOf({ description, language }: Reading, kind: PlateKind, id: string): MapPlate {
  const ref = { kind, id } as const;
  const holds = holdsOf(description, kind, id);
  return {
    key: entityKey(ref),
    kind,
    ref,
    name: nameOf(description, ref, language),
    holds,
    sign: signOf(description, { kind, id, holds }),
  };
}

function signOf(
  description: Description,
  { kind, id, holds }: Pick<MapPlate, 'kind' | 'holds'> & { readonly id: string },
): PlateSign {
  switch (kind) {
    case 'service':
      return 'none';
    case 'copy':
      return holds === 'nothing' ? 'none' : holds;
    case 'tool':
      return description.tools.find((tool) => tool.id === id)?.kind ?? 'tool';
    case 'backup':
    case 'probe':
      return kind;
  }
}

function holdsOf(description: Description, kind: PlateKind, id: string): MapPlate['holds'] {
  if (kind !== 'copy' && kind !== 'backup') return 'nothing';
  const holders = kind === 'copy' ? description.copies : description.backups;
  const held = holders.find((holder) => holder.id === id)?.data ?? null;
  if (held === null) return 'nothing';
  return description.data.find((data) => data.id === held)?.sensitive ? 'sensitive-data' : 'data';
}

/** Countries in the order in which hostings first name them; a hosting in two countries has a land in each. */
function countriesOf(reading: Reading): readonly CountryLand[] {
  const { hostings } = reading.description;
  const codes = new Set(hostings.flatMap(({ sites }) => sites.map(({ country }) => country)));
  return [...codes].map((code) => ({
    key: `country:${code}`,
    name: countryName(code, reading.language),
    hostings: hostings
      .filter(({ sites }) => sites.some(({ country }) => country === code))
      .map((hosting) => hostingLandOf(reading, hosting, code)),
  }));
}

function hostingLandOf(reading: Reading, hosting: Hosting, country: string): HostingLand {
  const here = hosting.sites.filter((site) => site.country === country);
  const isSplit = here.length < hosting.sites.length;
  const campuses = here.flatMap(({ campus }) => (campus === null ? [] : [campus]));
  return {
    key: isSplit ? `${hostingKey(hosting.id)}@${country}` : hostingKey(hosting.id),
    hosting: hosting.id,
    name: hosting.name[reading.language],
    operatorName: operatorNameOf(hosting),
    isOneCampus: here.length > 1 && campuses.length === here.length && new Set(campuses).size === 1,
    sites: here.map((site) => siteLandOf(reading, site)),
  };
}

/** Empty where the author gave the operator no name: its id, `state`, is a word for the file and not for the map. */
const operatorNameOf = ({ operator: { id, name } }: Hosting): string =>
  name === id && /^[a-z0-9-]+$/.test(name) ? '' : name;

function siteLandOf(reading: Reading, site: Site): SiteLand {
  const { description, language } = reading;
  const ref = { kind: 'site', id: site.id } as const;
  const here = (one: { readonly site: string | null }): boolean => one.site === site.id;
  const plates = (kind: PlateKind, things: readonly { readonly id: string }[]) =>
    things.map(({ id }) => plateOf(reading, kind, id));
  return {
    key: entityKey(ref),
    ref,
    name: site.name[language],
    plates: [
      ...plates('copy', inComponentOrder(description).filter(here)),
      ...plates('backup', description.backups.filter(here)),
      ...plates(
        'tool',
        description.tools.filter(({ sites }) => sites.includes(site.id)),
      ).map((plate) => atSite(plate, description, site.id)),
      ...plates('probe', description.probes.filter(here)),
    ],
  };
}

function inComponentOrder(description: Description): Description['copies'] {
  return description.components.flatMap(({ id }) =>
    description.copies.filter((copy) => copy.component === id),
  );
}

function atSite(plate: MapPlate, description: Description, site: string): MapPlate {
  const sites = description.tools.find(({ id }) => id === plate.ref.id)?.sites ?? [];
  return sites.length > 1 ? { ...plate, key: `${plate.key}@${site}` } : plate;
}
