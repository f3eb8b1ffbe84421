import { memo, useMemo, useRef } from 'react';
import { describeMap } from '../../../viz/map/describeMap.ts';
import type { MapState } from '../../../viz/map/readings.ts';
import { Spoken } from '../../components/Spoken.tsx';
import { type Size, useSize } from '../../interaction/useSize.ts';
import { useMapView } from '../../state/mapView.ts';
import { useText } from '../../state/preferences.ts';
import { useIsScrubbing } from '../../state/scrubbing.ts';
import { useStage } from '../../state/stage.ts';
import { MapChart } from './MapChart.tsx';
import { MapControls } from './MapControls.tsx';
import { MapLegend } from './MapLegend.tsx';
import { MapList } from './MapList.tsx';
import { MapMotion } from './MapMotion.tsx';
import { MapTree } from './MapTree.tsx';
import css from './MapView.module.css';
import { MiniMap } from './MiniMap.tsx';
import { useMapDrawing } from './useMapDrawing.ts';
import { useMapKeys } from './useMapKeys.ts';
import { useMapZoom } from './useMapZoom.ts';

/** Before anything is laid out: the room on a screen of 1440 × 900. */
const SIZE_AT_FIRST = { widthPx: 1060, heightPx: 430 };
/** Of the row of controls. */
const CONTROLS_PX = 34;

/** Where things run and in what state at the clock's instant, as a map, a tree or a table. */
export function MapView() {
  const text = useText().map;
  const { face } = useMapView();
  const isPresenting = useStage().stage === 'present';
  const frame = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const chart = useRef<SVGSVGElement>(null);
  const size = useSize(frame, SIZE_AT_FIRST);
  // A legend below makes the drawing smaller, and moves nothing in it: the layout knows the view, not its parts.
  const room = useMemo(() => withoutControls(size), [size]);
  const bodySize = useSize(body, room);
  const drawing = useMapDrawing(room);
  const { layout, level } = drawing;
  const { view, zoom, isWhole } = useMapZoom({
    drawing: chart,
    frame: bodySize,
    layout,
    level,
  });
  useMapKeys();
  return (
    <section ref={frame} className={css['view']} data-picture="map" aria-label={text.title}>
      <h2 className="visually-hidden">{text.title}</h2>
      <Description state={drawing.state} />
      {!isPresenting && <MapControls drawing={drawing} zoom={zoom} isWhole={isWhole} />}
      <div ref={body} className={css['body']}>
        {face === 'table' && <MapList drawing={drawing} />}
        {face === 'tree' && <MapTree drawing={drawing} />}
        {face === 'map' && (
          <MapChart ref={chart} size={bodySize} drawing={drawing} view={view} zoom={zoom} />
        )}
        {face === 'map' && <MapMotion size={bodySize} drawing={drawing} view={view} />}
        {face === 'map' && !isWhole && (
          <MiniMap layout={layout} state={drawing.state} view={view} size={bodySize} zoom={zoom} />
        )}
      </div>
      {face === 'map' && drawing.perspective && <MapLegend view={drawing.perspective} />}
    </section>
  );
}

/** The map in sentences, for who does not see it; while the clock is dragged, as it was before. */
const Description = memo(function Description({ state }: DescriptionProps) {
  const text = useText().map;
  const isScrubbing = useIsScrubbing();
  const said = useRef<readonly string[]>([]);
  if (!isScrubbing || said.current.length === 0) said.current = describeMap(state, text);
  return <Spoken sentences={said.current} />;
});

interface DescriptionProps {
  readonly state: MapState;
}

const withoutControls = ({ widthPx, heightPx }: Size): Size => ({
  widthPx,
  heightPx: Math.max(heightPx - CONTROLS_PX, 1),
});
