/**
 * Places the territories: the most detailed density and the best shape that the frame can hold, then stretched to fill
 * it. Depends on what is described and on the frame alone, so nothing jumps when a state changes.
 */
import { at } from '../../base/assert.ts';
import {
  countryMargins,
  type Density,
  densitiesFor,
  hostingLabelNeed,
  hostingMargins,
  labelNeed,
  seaMargins,
} from './density.ts';
import type { Box } from './geometry.ts';
import type { CountryLand, HostingLand, SiteLand } from './mapTree.ts';
import { type Placed, placeParts } from './placeParts.ts';
import { type Shape, shapesOfLand } from './shapes.ts';
import { type PackedPlate, placePlates, shapesOfSite } from './sitePlates.ts';

export interface PackedSite extends Box {
  readonly site: SiteLand;
  readonly plates: readonly PackedPlate[];
}

export interface PackedHosting extends Box {
  readonly hosting: HostingLand;
  readonly sites: readonly PackedSite[];
}

export interface PackedCountry extends Box {
  readonly country: CountryLand;
  readonly hostings: readonly PackedHosting[];
}

export interface PackedLand {
  readonly density: Density;
  readonly countries: readonly PackedCountry[];
}

/** Packs every territory into the frame; null when not even signs fit. */
export function packLand(countries: readonly CountryLand[], frame: Box): PackedLand | null {
  const sites = countries.flatMap(({ hostings }) => hostings.flatMap((hosting) => hosting.sites));
  for (const density of densitiesFor(sites.flatMap((site) => site.plates))) {
    const packed = packAt(density, countries, frame);
    if (packed) return packed;
  }
  return null;
}

/** How much of the frame a shape needs in the direction where it needs most; above 1 it does not fit. */
const tightness = (shape: Shape, frame: Box): number =>
  Math.max(shape.width / frame.width, shape.height / frame.height);

function packAt(
  density: Density,
  countries: readonly CountryLand[],
  frame: Box,
): PackedLand | null {
  const shown = density.showsUnusedSites ? countries : countries.map(withoutUnusedSites);
  const shape = shapesOfCountries(shown, density).reduce((best, other) =>
    tightness(other, frame) < tightness(best, frame) ? other : best,
  );
  if (tightness(shape, frame) > 1) return null;
  return {
    density,
    countries: placeParts(shape, frame, seaMargins).map((inner, index) =>
      placeCountry(at(shown, index), inner, density),
    ),
  };
}

/** A hosting keeps its sites in use; one that has none keeps its name. */
const withoutUnusedSites = (country: CountryLand): CountryLand => ({
  ...country,
  hostings: country.hostings.map((hosting) => ({
    ...hosting,
    sites: hosting.sites.filter((site) => site.plates.length > 0),
  })),
});

function shapesOfCountries(countries: readonly CountryLand[], density: Density): readonly Shape[] {
  const shapesOfHosting = (hosting: HostingLand): readonly Shape[] =>
    shapesOfLand(
      hosting.sites.map((site) => shapesOfSite(site, density)),
      hostingMargins(hostingLabelNeed(hosting)),
    );
  const shapesOfCountry = (country: CountryLand): readonly Shape[] =>
    shapesOfLand(country.hostings.map(shapesOfHosting), countryMargins(labelNeed(country.name)));
  return shapesOfLand(countries.map(shapesOfCountry), seaMargins);
}

const placeCountry = (
  country: CountryLand,
  { shape, box }: Placed,
  density: Density,
): PackedCountry => ({
  ...box,
  country,
  hostings: placeParts(shape, box, countryMargins(0)).map((inner, index) =>
    placeHosting(at(country.hostings, index), inner, density),
  ),
});

const placeHosting = (
  hosting: HostingLand,
  { shape, box }: Placed,
  density: Density,
): PackedHosting => ({
  ...box,
  hosting,
  sites: placeParts(shape, box, hostingMargins(0)).map((inner, index) => {
    const site = at(hosting.sites, index);
    return { ...inner.box, site, plates: placePlates(site, inner, density) };
  }),
});
