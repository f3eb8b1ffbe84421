/** Everything the map shows, as the rows of a table: same things, same order, same selection. */
import type { MapLayout } from './layoutMap.ts';
import type { ThingReading } from './mapReading.ts';
import type { MapThing } from './mapText.ts';
import { readingOrder } from './moveFocus.ts';
import type { MapState } from './readings.ts';
import type { ReserveReading } from './reserves.ts';

export interface MapRow {
  readonly key: string;
  readonly kind: MapThing;
  readonly name: string;
  /** Hosting and site, from the larger to the smaller; empty for what stands nowhere and for hostings. */
  readonly place: readonly string[];
  readonly reading: ThingReading;
  /** Its state in words, with the level of a service and the law that a copy breaks. */
  readonly state: readonly string[];
}

/** One row for each thing of the map, in reading order, with what it goes on with for a while. */
export function listMap(
  layout: MapLayout,
  state: MapState,
  reserves: ReadonlyMap<string, ReserveReading> = new Map(),
): readonly MapRow[] {
  const all = [
    ...hostingRows(layout, state),
    ...siteRows(layout, state),
    ...plateRows(layout, state),
  ];
  const rows = new Map(
    all.map((row) => {
      const reserve = reserves.get(row.key)?.words[0] ?? [];
      return [row.key, { ...row, state: [row.state, reserve].flat() }];
    }),
  );
  return readingOrder(layout).flatMap((key) => rows.get(key) ?? []);
}

const hostingRows = ({ hostings }: MapLayout, state: MapState): readonly MapRow[] =>
  hostings.flatMap(({ key, name }): readonly MapRow[] => {
    const reading = state.hostings.get(key);
    if (!reading) return [];
    const { dataPlane, controlPlane, lawful, main } = reading;
    const wrong = [lawful, dataPlane, controlPlane].filter(
      ({ condition }) => condition !== 'nominal',
    );
    const words = (wrong.length > 0 ? wrong : [main]).map(({ word }) => word);
    return [{ key, kind: 'hosting', name, place: [], reading: main, state: words }];
  });

const siteRows = ({ sites, hostings }: MapLayout, state: MapState): readonly MapRow[] =>
  sites.flatMap(({ key, name, within }): readonly MapRow[] => {
    const reading = state.sites.get(key);
    const place = hostings.filter((land) => land.key === within).map((land) => land.name);
    return reading ? [{ key, kind: 'site', name, place, reading, state: [reading.word] }] : [];
  });

function plateRows({ plates, sites, hostings }: MapLayout, state: MapState): readonly MapRow[] {
  return plates.flatMap(({ key, kind, name, site: siteKey }): readonly MapRow[] => {
    const site = sites.find((one) => one.key === siteKey);
    const hosting = hostings.find((land) => land.key === site?.within);
    const place = [hosting?.name ?? [], site?.name ?? []].flat();
    const service = state.services.get(key);
    if (service) {
      return [
        { key, kind, name, place, reading: service, state: [service.levelText, service.word] },
      ];
    }
    const reading = state.plates.get(key);
    if (!reading) return [];
    return [
      { key, kind, name, place, reading, state: [reading.word, reading.breach ?? []].flat() },
    ];
  });
}
