/** Everything the map shows, as the rows of a table: same things, same order, same selection. */
import type { MapLayout } from './layoutMap.ts';
import type { ThingReading } from './mapReading.ts';
import type { MapThing } from './mapText.ts';
import { readingOrder } from './moveFocus.ts';
import type { MapState } from './readMap.ts';

export interface MapRow {
  readonly key: string;
  readonly kind: MapThing;
  readonly name: string;
  /** Hosting and site, from the larger to the smaller; empty for what stands nowhere and for hostings. */
  readonly place: readonly string[];
  readonly reading: ThingReading;
}

/** One row for each thing of the map, in reading order. */
export function listMap(layout: MapLayout, state: MapState): readonly MapRow[] {
  const rows = new Map(
    [...hostingRows(layout, state), ...siteRows(layout, state), ...plateRows(layout, state)].map(
      (row) => [row.key, row],
    ),
  );
  return readingOrder(layout).flatMap((key) => rows.get(key) ?? []);
}

const hostingRows = ({ hostings }: MapLayout, state: MapState): readonly MapRow[] =>
  hostings.flatMap(({ key, name }) => {
    const reading = state.hostings.get(key)?.main;
    return reading ? [{ key, kind: 'hosting', name, place: [], reading }] : [];
  });

const siteRows = ({ sites, hostings }: MapLayout, state: MapState): readonly MapRow[] =>
  sites.flatMap(({ key, name, within }) => {
    const reading = state.sites.get(key);
    const hosting = hostings.find((land) => land.key === within);
    return reading
      ? [{ key, kind: 'site', name, place: hosting ? [hosting.name] : [], reading }]
      : [];
  });

function plateRows({ plates, sites, hostings }: MapLayout, state: MapState): readonly MapRow[] {
  return plates.flatMap(({ key, kind, name, site: siteKey }) => {
    const reading = state.services.get(key) ?? state.plates.get(key);
    const site = sites.find((one) => one.key === siteKey);
    const hosting = hostings.find((land) => land.key === site?.within);
    const place = [hosting?.name ?? [], site?.name ?? []].flat();
    return reading ? [{ key, kind, name, place, reading }] : [];
  });
}
