import { useId, useMemo, useRef, useState } from 'react';
import { describeMap } from '../../../viz/map/describeMap.ts';
import { useSize } from '../../interaction/useSize.ts';
import { useText } from '../../state/preferences.ts';
import { MapChart } from './MapChart.tsx';
import { MapControls } from './MapControls.tsx';
import { MapList } from './MapList.tsx';
import css from './MapView.module.css';
import { useMapDrawing } from './useMapDrawing.ts';
import { useMapZoom } from './useMapZoom.ts';

/** Before anything is laid out: the room on a screen of 1440 × 900. */
const SIZE_AT_FIRST = { widthPx: 1060, heightPx: 430 };

/** Where things run and in what state at the clock's instant, as a map or as a list. */
export function MapView() {
  const text = useText().map;
  const [isList, setIsList] = useState(false);
  const frame = useRef<HTMLElement>(null);
  const chart = useRef<SVGSVGElement>(null);
  const size = useSize(frame, SIZE_AT_FIRST);
  const drawing = useMapDrawing(size);
  const { view, zoom, isWhole } = useMapZoom(chart, size, drawing.layout);
  const summary = useId();
  const description = useMemo(
    () => describeMap(drawing.state, text).join(' '),
    [drawing.state, text],
  );
  return (
    <section
      ref={frame}
      className={css['view']}
      data-picture="map"
      aria-label={text.title}
      aria-describedby={summary}
    >
      <p id={summary} className="visually-hidden">
        {description}
      </p>
      <MapControls
        zoom={zoom}
        isWhole={isWhole}
        isList={isList}
        onList={() => setIsList(!isList)}
      />
      {isList ? (
        <MapList drawing={drawing} />
      ) : (
        <MapChart ref={chart} size={size} drawing={drawing} view={view} zoom={zoom} />
      )}
    </section>
  );
}
