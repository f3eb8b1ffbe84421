import { memo, type RefObject, useId, useMemo, useState } from 'react';
import type { MapLayout } from '../../../viz/map/layoutMap.ts';
import { ageWords, isBeyond } from '../../../viz/map/linkAges.ts';
import { areWordsLegible, roomGrowth } from '../../../viz/map/plateContents.ts';
import type { ZoomView } from '../../interaction/createZoom.ts';
import type { Size } from '../../interaction/useSize.ts';
import { useMapView } from '../../state/mapView.ts';
import { useText } from '../../state/preferences.ts';
import { ChainMarks } from './ChainMarks.tsx';
import { Hulls } from './Hulls.tsx';
import { LandSummaries } from './LandSummaries.tsx';
import { LinkAges } from './LinkAges.tsx';
import { Links } from './Links.tsx';
import css from './MapChart.module.css';
import { MapDefs } from './MapDefs.tsx';
import type { MapItemState } from './MapItem.tsx';
import { MapLands, MapPlates } from './MapScene.tsx';
import { MapTags } from './MapTags.tsx';
import type { MapDrawing } from './useMapDrawing.ts';
import { useMapFocus } from './useMapFocus.ts';
import { useMapMoving } from './useMapMoving.ts';
import type { MapZoom } from './useMapZoom.ts';
import { useRoutesAhead } from './useRoutesAhead.ts';

/** The drawing: land, links between and under the plates, plates, and over all what is lit. What moves is a drawing of its own. */
export const MapChart = memo(function MapChart(props: {
  readonly ref: RefObject<SVGSVGElement | null>;
  readonly size: Size;
  readonly drawing: MapDrawing;
  readonly view: ZoomView;
  readonly zoom: MapZoom;
}) {
  const { ref, size, drawing, view, zoom } = props;
  const { layout, relations, router, state, links, chain, tags, lit } = drawing;
  const text = useText().map;
  const instructions = useId();
  const { tabStop, onFocus, onKeyDown } = useMapFocus({ layout, relations, zoom, drawing: ref });
  const onMoveKey = useMapMoving(ref, view.scale);
  const [hovered, setHovered] = useState<string | null>(null);
  const items = useItems(drawing, tabStop, onFocus, setHovered);
  useRoutesAhead(router, relations);
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
      onKeyDown={(event) => {
        onMoveKey(event);
        if (!event.defaultPrevented) onKeyDown(event);
      }}
    >
      <desc id={instructions}>{text.instructions}</desc>
      <MapDefs />
      <rect className={css['sea']} width={size.widthPx} height={size.heightPx} />
      <g transform={`translate(${view.left} ${view.top}) scale(${view.scale})`}>
        <MapLands layout={layout} state={state} items={items} />
        {drawing.perspective && <Hulls layout={layout} view={drawing.perspective} />}
        <Links links={links} router={router} around={hovered ?? items.selected} lit={lit} />
        {placelessHeading && (
          <text className={css['heading']} x={placelessHeading.x} y={placelessHeading.y + 13}>
            {isSignsOnly(layout) ? text.placelessSigns : text.placeless}
          </text>
        )}
        <LandSummaries summaries={drawing.summaries} lit={lit} />
        <MapPlates
          layout={layout}
          state={state}
          items={items}
          growth={roomGrowth(layout.detail, view.scale)}
          hasWords={areWordsLegible(view.scale)}
          perspective={drawing.perspective}
        />
        <MapTags tags={tags} lit={lit} />
        <LinkAges drawing={drawing} around={hovered ?? items.selected} />
        <ChainMarks chain={chain} layout={layout} router={router} tags={tags} />
      </g>
    </svg>
  );
});

function useItems(
  { tags, lit, selected, ages, reading }: MapDrawing,
  tabStop: string | null,
  onFocus: (key: string) => void,
  onHover: (key: string | null) => void,
): MapItemState {
  const { isMoving } = useMapView();
  return useMemo(() => {
    const tagged = new Map<string, string>();
    const say = (key: string, what: string): void => {
      const before = tagged.get(key);
      const said = reading.text.also(what);
      tagged.set(key, before === undefined ? said : `${before} ${said}`);
    };
    for (const { key, title } of tags) say(key, title);
    for (const age of ages) {
      if (isBeyond(age, reading.snapshot.at))
        say(age.to, ageWords(age, reading.snapshot.at, reading));
    }
    return { selected, tabStop, lit, tagged, isMoving, onFocus, onHover };
  }, [tags, ages, reading, selected, tabStop, lit, isMoving, onFocus, onHover]);
}

/** Room for the heading with its hint, in the longer language. */
const HINT_PX = 300;

/** What stands nowhere has no room for its names: who points at a sign reads its own. */
const isSignsOnly = ({ placelessHeading, plates }: MapLayout): boolean =>
  (placelessHeading?.width ?? 0) >= HINT_PX &&
  plates.some(({ kind, site, label }) => kind !== 'service' && site === null && label === null);
