import { memo } from 'react';
import type { PerspectiveView } from '../../../viz/map/perspectives/view.ts';
import { CountryLand } from './CountryLand.tsx';
import { HostingLand } from './HostingLand.tsx';
import type { MapItemState } from './MapItem.tsx';
import { Plate } from './Plate.tsx';
import { ServicePlate } from './ServicePlate.tsx';
import { SiteLand } from './SiteLand.tsx';
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

/** What stands on the land and beside it. */
export const MapPlates = memo(function MapPlates(
  props: Shown & {
    readonly growth: number;
    readonly hasWords: boolean;
    readonly perspective: PerspectiveView | null;
  },
) {
  const { layout, state, items, growth, hasWords, perspective } = props;
  return layout.plates.map((plate) => {
    const service = state.services.get(plate.key);
    if (service) {
      return (
        <ServicePlate
          key={plate.key}
          plate={plate}
          reading={service}
          items={items}
          detail={layout.serviceDetail}
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
          detail={layout.detail}
          growth={growth}
          hasWords={hasWords}
          perspective={perspective}
        />
      )
    );
  });
});
