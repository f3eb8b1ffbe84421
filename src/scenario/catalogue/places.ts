/** How the data files describe places: the few things that differ, with the rest filled in. */
import type { Localised } from '../../model/localised.ts';
import { adequacyOf } from './adequacy.ts';
import type { CatalogueRegion, CatalogueSite } from './catalogue.ts';
import { words } from './statements.ts';

type PlacedRegion = Omit<CatalogueRegion, 'adequate' | 'sites'>;
type PlacedSite = Omit<CatalogueSite, 'country' | 'metro'>;

/** The metropolitan area that most French offers share: one flood, one strike, one power failure. */
export const PARIS = 'Île-de-France';

/** A region whose sites all stand in its own country and metropolitan area. */
export const region = (place: PlacedRegion, sites: readonly PlacedSite[]): CatalogueRegion => ({
  ...place,
  adequate: adequacyOf(place.country),
  sites: sites.map((site) => ({ ...site, country: place.country, metro: place.metro })),
});

/**
 * Sites of one infrastructure, in the order given.
 *
 * @param infrastructure begins the `physical` text: two offers that pass the same one share their buildings
 * @param campus of all of them; null when unknown
 */
export const sitesOf = (
  infrastructure: string,
  ids: readonly string[],
  nameOf: (id: string) => Localised,
  campus: string | null = null,
): readonly PlacedSite[] =>
  ids.map((id) => ({ id, name: nameOf(id), campus, physical: `${infrastructure}/${id}` }));

/** Availability zones known by a letter or a number. */
export const zonesOf = (
  infrastructure: string,
  ids: readonly string[],
  campus: string | null = null,
): readonly PlacedSite[] => sitesOf(infrastructure, ids, (id) => words(`zone ${id}`), campus);

/** A single place, named after its region: all that the operator publishes, or all that is known here. */
export const onePlace = (
  infrastructure: string,
  id: string,
  name: Localised,
  campus: string | null = null,
): readonly PlacedSite[] => sitesOf(infrastructure, [id], () => name, campus);
