/**
 * Places the territories: the most detailed density and the best shape that the frame can hold, then stretched to fill
 * it. Depends on what is described and on the frame alone, so nothing jumps when a state changes.
 */
import { at } from '../../base/assert.ts';
import {
  countryMargins,
  type Density,
  type DensityGroup,
  densityGroups,
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

export interface LandPacker {
  /** Places every territory in the frame; null when not even signs fit. */
  readonly pack: (frame: Box) => PackedLand | null;
}

/** What has been worked out for one density serves every frame. */
interface Arrangement {
  readonly density: Density;
  readonly countries: readonly CountryLand[];
  readonly shapes: readonly Shape[];
}

/** Packs the same land into one frame after another. */
export function createLandPacker(countries: readonly CountryLand[]): LandPacker {
  const sites = countries.flatMap(({ hostings }) => hostings.flatMap((hosting) => hosting.sites));
  const groups = densityGroups(sites.flatMap((site) => site.plates));
  const known = new Map<Density, Arrangement>();
  const arrangementAt = (density: Density): Arrangement => {
    const found = known.get(density) ?? arrange(countries, density);
    known.set(density, found);
    return found;
  };
  return {
    pack: (frame) => {
      for (const group of groups) {
        const arrangement = widestThatFits(group, frame, arrangementAt);
        if (arrangement) return placeLand(arrangement, frame);
      }
      return null;
    },
  };
}

function arrange(countries: readonly CountryLand[], density: Density): Arrangement {
  const shown = countries.map((country) => withoutUnusedSites(country, density.showsUnusedSites));
  return { density, countries: shown, shapes: shapesOfCountries(shown, density) };
}

/** The first of a group that fits; found by halves where those after one that fits fit too. */
function widestThatFits(
  { densities, isOrdered, least }: DensityGroup,
  frame: Box,
  arrangementAt: (density: Density) => Arrangement,
): Arrangement | null {
  const fits = (density: Density): boolean =>
    tightness(closest(arrangementAt(density).shapes, frame), frame) <= 1;
  if (!fits(least)) return null;
  if (!isOrdered) {
    const widest = densities.find(fits);
    return widest ? arrangementAt(widest) : null;
  }
  let first = 0;
  let last = densities.length - 1;
  while (first < last) {
    const middle = (first + last) >> 1;
    if (fits(at(densities, middle))) last = middle;
    else first = middle + 1;
  }
  return arrangementAt(at(densities, last));
}

/** How much of the frame a shape needs in the direction where it needs most; above 1 it does not fit. */
const tightness = (shape: Shape, frame: Box): number =>
  Math.max(shape.width / frame.width, shape.height / frame.height);

const closest = (shapes: readonly Shape[], frame: Box): Shape =>
  shapes.reduce((best, shape) => (tightness(shape, frame) < tightness(best, frame) ? shape : best));

const placeLand = ({ density, countries, shapes }: Arrangement, frame: Box): PackedLand => ({
  density,
  countries: placeParts(closest(shapes, frame), frame, seaMargins).map((inner, index) =>
    placeCountry(at(countries, index), inner, density),
  ),
});

/** A hosting keeps its sites in use, and while there is room the others beside them; without any, its name alone. */
const withoutUnusedSites = (country: CountryLand, keepsBeside: boolean): CountryLand => ({
  ...country,
  hostings: country.hostings.map((hosting) => {
    const isUsed = hosting.sites.some((site) => site.plates.length > 0);
    const kept = hosting.sites.filter((site) => site.plates.length > 0 || (isUsed && keepsBeside));
    return { ...hosting, sites: kept };
  }),
});

function shapesOfCountries(countries: readonly CountryLand[], density: Density): readonly Shape[] {
  const shapesOfHosting = (hosting: HostingLand): readonly Shape[] =>
    shapesOfLand(
      hosting.sites.map((site) => shapesOfSite(site, density)),
      hostingMargins(density.detail, hostingLabelNeed(hosting)),
    );
  const shapesOfCountry = (country: CountryLand): readonly Shape[] =>
    shapesOfLand(
      country.hostings.map(shapesOfHosting),
      countryMargins(density.detail, labelNeed(country.name)),
    );
  return shapesOfLand(countries.map(shapesOfCountry), seaMargins);
}

const placeCountry = (
  country: CountryLand,
  { shape, box }: Placed,
  density: Density,
): PackedCountry => ({
  ...box,
  country,
  hostings: placeParts(shape, box, countryMargins(density.detail)).map((inner, index) =>
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
  sites: placeParts(shape, box, hostingMargins(density.detail)).map((inner, index) => {
    const site = at(hosting.sites, index);
    return { ...inner.box, site, plates: placePlates(site, inner, density) };
  }),
});
