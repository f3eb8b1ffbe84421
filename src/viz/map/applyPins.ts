/**
 * Puts things where a person moved them. A land takes with it what stands on it; a plate stays on its site. Countries
 * follow what they hold. Nothing else moves: the layout under it is the one that nobody touched.
 */
import type { Box } from './geometry.ts';
import type { MapLayout } from './layoutMap.ts';

/** How far a thing was moved from where it would stand, in px of the drawing. */
export interface Pin {
  readonly dx: number;
  readonly dy: number;
}

/** By key. */
export type Pins = Readonly<Record<string, Pin>>;

const NOWHERE: Pin = { dx: 0, dy: 0 };
/** Kept between a thing and the edge of what holds it. */
const EDGE_PX = 4;
/** The name of a site stands above its plates. */
const SITE_TOP_PX = 24;
/** Around the hostings of a country that follows them. */
const SHORE = { x: 8, top: 20, bottom: 12 } as const;

export function applyPins(layout: MapLayout, pins: Pins): MapLayout {
  if (Object.keys(pins).length === 0) return layout;
  const frame = { x: 0, y: 0, width: layout.widthPx, height: layout.heightPx };
  const shifts = new Map<string, Pin>();
  const move = <Thing extends Box & { readonly key: string }>(
    thing: Thing,
    { carried, within }: { readonly carried: Pin; readonly within: Box },
  ): Thing => {
    const own = pins[thing.key] ?? NOWHERE;
    const moved = kept(
      shifted(thing, { dx: carried.dx + own.dx, dy: carried.dy + own.dy }),
      within,
    );
    shifts.set(thing.key, { dx: moved.x - thing.x, dy: moved.y - thing.y });
    return moved;
  };
  const hostings = layout.hostings.map((land) => move(land, { carried: NOWHERE, within: frame }));
  const sites = layout.sites.map((site) =>
    move(site, {
      carried: shifts.get(site.within) ?? NOWHERE,
      within: hostings.find(({ key }) => key === site.within) ?? frame,
    }),
  );
  const plates = layout.plates.map((plate) =>
    move(plate, {
      carried: plate.site === null ? NOWHERE : (shifts.get(plate.site) ?? NOWHERE),
      within: insideOf(sites.find(({ key }) => key === plate.site)) ?? frame,
    }),
  );
  const countries = layout.countries.map((country) => {
    const own = hostings.filter((_, i) => holds(country, layout.hostings[i]));
    return own.every(
      (land) => (shifts.get(land.key)?.dx ?? 0) === 0 && shifts.get(land.key)?.dy === 0,
    )
      ? country
      : { ...country, ...shoreOf(own) };
  });
  return { ...layout, countries, hostings, sites, plates };
}

const shifted = <Thing extends Box>(thing: Thing, { dx, dy }: Pin): Thing => ({
  ...thing,
  x: thing.x + dx,
  y: thing.y + dy,
});

/** Brought back inside, if it was moved out. */
const kept = <Thing extends Box>(thing: Thing, within: Box): Thing => ({
  ...thing,
  x: between(thing.x, within.x, within.x + within.width - thing.width),
  y: between(thing.y, within.y, within.y + within.height - thing.height),
});

const between = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(value, Math.max(least, most)));

const insideOf = (site: Box | undefined): Box | null =>
  site
    ? {
        x: site.x + EDGE_PX,
        y: site.y + SITE_TOP_PX,
        width: site.width - 2 * EDGE_PX,
        height: site.height - SITE_TOP_PX - EDGE_PX,
      }
    : null;

const holds = (country: Box, land: Box | undefined): boolean =>
  land !== undefined &&
  land.x >= country.x &&
  land.y >= country.y &&
  land.x < country.x + country.width &&
  land.y < country.y + country.height;

function shoreOf(lands: readonly Box[]): Box {
  const left = Math.min(...lands.map(({ x }) => x)) - SHORE.x;
  const top = Math.min(...lands.map(({ y }) => y)) - SHORE.top;
  return {
    x: left,
    y: top,
    width: Math.max(...lands.map(({ x, width }) => x + width)) + SHORE.x - left,
    height: Math.max(...lands.map(({ y, height }) => y + height)) + SHORE.bottom - top,
  };
}
