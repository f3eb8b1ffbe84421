import { memo, useMemo } from 'react';
import type { MapLayout } from '../../../viz/map/layoutMap.ts';
import type { PlateBox } from '../../../viz/map/mapBoxes.ts';
import type { PerspectiveView } from '../../../viz/map/perspectives/view.ts';
import type { MapState } from '../../../viz/map/readings.ts';
import { CountryLand } from './CountryLand.tsx';
import { HostingLand } from './HostingLand.tsx';
import type { MapItemState } from './MapItem.tsx';
import { Plate } from './Plate.tsx';
import { ServicePlate } from './ServicePlate.tsx';
import { SiteLand } from './SiteLand.tsx';
import { isSameItem } from './sameItem.ts';
import type { MapDrawing } from './useMapDrawing.ts';

type Shown = Pick<MapDrawing, 'layout' | 'state'> & { readonly items: MapItemState };

/** The land, from the largest to the smallest: what is inside lies over what holds it. */
export const MapLands = memo(function MapLands({ layout, state, items }: Shown) {
  return (
    <>
      {layout.countries.map((country) => (
        <CountryLand key={country.key} country={country} />
      ))}
      {layout.hostings.map((hosting) => {
        const reading = state.hostings.get(hosting.key);
        return (
          reading && (
            <HostingLand key={hosting.key} hosting={hosting} reading={reading} items={items} />
          )
        );
      })}
      {layout.sites.map((site) => {
        const reading = state.sites.get(site.key);
        const plane = state.hostings.get(site.within)?.dataPlane.condition;
        return (
          reading && (
            <SiteLand
              key={site.key}
              site={site}
              reading={reading}
              isInterrupted={plane === 'down'}
              items={items}
            />
          )
        );
      })}
    </>
  );
});

type PlatesShown = Omit<Shown, 'layout'> & {
  readonly detail: MapLayout['detail'];
  readonly serviceDetail: MapLayout['serviceDetail'];
  readonly growth: number;
  readonly hasWords: boolean;
  readonly perspective: PerspectiveView | null;
};

/** Plates drawn together: of five hundred, only the groups with something new are gone through. */
const GROUP = 20;

/** What stands on the land and beside it. */
export const MapPlates = memo(function MapPlates(
  props: Omit<PlatesShown, 'detail' | 'serviceDetail'> & Pick<Shown, 'layout'>,
) {
  const { layout, ...shown } = props;
  const groups = useMemo(
    () =>
      Array.from({ length: Math.ceil(layout.plates.length / GROUP) }, (_, i) =>
        layout.plates.slice(i * GROUP, (i + 1) * GROUP),
      ),
    [layout],
  );
  const { detail, serviceDetail } = layout;
  return groups.map((plates) => (
    <PlateGroup
      key={plates[0]?.key}
      plates={plates}
      {...shown}
      detail={detail}
      serviceDetail={serviceDetail}
    />
  ));
});

type GroupShown = PlatesShown & { readonly plates: readonly PlateBox[] };

const PlateGroup = memo(DrawnGroup, (before, now) => {
  const { plates, state, items } = now;
  return (
    before.plates === plates &&
    before.detail === now.detail &&
    before.serviceDetail === now.serviceDetail &&
    before.growth === now.growth &&
    before.hasWords === now.hasWords &&
    before.perspective === now.perspective &&
    plates.every(
      ({ key }) =>
        readingAt(before.state, key) === readingAt(state, key) &&
        isSameItem(key, before.items, items),
    )
  );
});

const readingAt = ({ plates, services }: MapState, key: string) =>
  plates.get(key) ?? services.get(key);

function DrawnGroup(props: GroupShown) {
  const { plates, state, items, detail, serviceDetail, growth, hasWords, perspective } = props;
  return plates.map((plate) => {
    const service = state.services.get(plate.key);
    if (service) {
      return (
        <ServicePlate
          key={plate.key}
          plate={plate}
          reading={service}
          items={items}
          detail={serviceDetail}
        />
      );
    }
    const reading = state.plates.get(plate.key);
    return (
      reading && (
        <Plate
          key={plate.key}
          plate={plate}
          reading={reading}
          items={items}
          detail={detail}
          growth={growth}
          hasWords={hasWords}
          perspective={perspective}
        />
      )
    );
  });
}
