import { memo, type RefObject, useId, useMemo, useState } from 'react';
import { roomGrowth } from '../../../viz/map/plateContents.ts';
import type { ZoomView } from '../../interaction/createZoom.ts';
import type { Size } from '../../interaction/useSize.ts';
import { useText } from '../../state/preferences.ts';
import { ChainMarks } from './ChainMarks.tsx';
import { Links } from './Links.tsx';
import css from './MapChart.module.css';
import { MapDefs } from './MapDefs.tsx';
import type { MapItemState } from './MapItem.tsx';
import { MapLands, MapPlates } from './MapScene.tsx';
import { Transmissions } from './Transmissions.tsx';
import type { MapDrawing } from './useMapDrawing.ts';
import { useMapFocus } from './useMapFocus.ts';
import type { MapZoom } from './useMapZoom.ts';

/** The drawing: land, links between and under the plates, plates, and over all what is lit or moves. */
export const MapChart = memo(function MapChart(props: {
  readonly ref: RefObject<SVGSVGElement | null>;
  readonly size: Size;
  readonly drawing: MapDrawing;
  readonly view: ZoomView;
  readonly zoom: MapZoom;
}) {
  const { ref, size, drawing, view, zoom } = props;
  const { layout, relations, router, state, links, chain, transmissions, selected } = drawing;
  const text = useText().map;
  const instructions = useId();
  const { tabStop, onFocus, onKeyDown } = useMapFocus({ layout, relations, zoom, drawing: ref });
  const [hovered, setHovered] = useState<string | null>(null);
  const items: MapItemState = useMemo(() => {
    const lit = chain.stops.length > 1 ? new Set(chain.stops) : null;
    return { selected, tabStop, lit, onFocus, onHover: setHovered };
  }, [chain, selected, tabStop, onFocus]);
  const { placelessHeading } = layout;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a drawing
    <svg
      ref={ref}
      className={css['chart']}
      role="group"
      aria-label={text.title}
      aria-describedby={instructions}
      width={size.widthPx}
      height={size.heightPx}
      onKeyDown={onKeyDown}
    >
      <desc id={instructions}>{text.instructions}</desc>
      <MapDefs />
      <g transform={`translate(${view.left} ${view.top}) scale(${view.scale})`}>
        <MapLands layout={layout} state={state} items={items} />
        <Links
          links={links}
          router={router}
          around={hovered ?? selected}
          isQuiet={items.lit !== null}
        />
        {placelessHeading && (
          <text className={css['heading']} x={placelessHeading.x} y={placelessHeading.y + 13}>
            {text.placeless}
          </text>
        )}
        <MapPlates
          layout={layout}
          state={state}
          items={items}
          growth={roomGrowth(layout.detail, view.scale)}
        />
        <ChainMarks chain={chain} layout={layout} router={router} />
        <Transmissions transmissions={transmissions} router={router} />
      </g>
    </svg>
  );
});
