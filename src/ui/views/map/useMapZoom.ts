import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { Box, Point } from '../../../viz/map/geometry.ts';
import type { MapLayout } from '../../../viz/map/layoutMap.ts';
import { levelBeside, type MapLevel } from '../../../viz/map/levels.ts';
import { createZoom, WHOLE_VIEW, type Zoom, type ZoomView } from '../../interaction/createZoom.ts';
import type { Size } from '../../interaction/useSize.ts';
import { lookAtMap, readMapView } from '../../state/mapView.ts';

export interface MapZoom {
  readonly closer: () => void;
  readonly farther: () => void;
  readonly showAll: () => void;
  readonly bringIntoSight: (box: Box) => void;
  readonly centreOn: (point: Point) => void;
}

/** One press of a button or key. */
const STEP = 1.5;

interface MapZoomInput {
  readonly drawing: RefObject<SVGSVGElement | null>;
  readonly frame: Size;
  readonly layout: Pick<MapLayout, 'widthPx' | 'heightPx'>;
  readonly level: MapLevel;
}

/**
 * Zoom and pan of the map: the view to draw, and the gestures that have a button or a key. From afar, closer is first the
 * next level and only then a larger drawing; farther is the way back.
 */
export function useMapZoom({ drawing, frame, layout, level }: MapZoomInput): {
  readonly view: ZoomView;
  readonly zoom: MapZoom;
  readonly isWhole: boolean;
} {
  const { widthPx, heightPx } = layout;
  const [view, setView] = useState(WHOLE_VIEW);
  const handle = useRef<Zoom | null>(null);
  const whole = Math.min(frame.widthPx / widthPx, frame.heightPx / heightPx);
  const isWhole = view.scale <= whole * 1.001;
  const now = useRef({ level, isWhole });
  useEffect(() => {
    now.current = { level, isWhole };
  }, [level, isWhole]);
  useEffect(() => {
    if (!drawing.current) return undefined;
    const created = createZoom({
      element: drawing.current,
      onMove: setView,
      mayDrag: () => !readMapView().isMoving,
      onBeyond: (step) => changeLevel(now.current.level, step),
      isHeld: (step) => isLevelStep(now.current, step),
    });
    handle.current = created;
    return () => {
      created.destroy();
      handle.current = null;
    };
  }, [drawing]);
  useEffect(() => {
    handle.current?.update(frame, { widthPx, heightPx });
  }, [frame, widthPx, heightPx]);
  const zoom = useMemo(() => {
    const by = (step: 1 | -1) => (): void => {
      if (isLevelStep(now.current, step)) changeLevel(now.current.level, step);
      else handle.current?.zoomBy(step > 0 ? STEP : 1 / STEP);
    };
    return {
      closer: by(1),
      farther: by(-1),
      showAll: () => handle.current?.showAll(),
      bringIntoSight: (box: Box) => handle.current?.bringIntoSight(box),
      centreOn: (point: Point) => handle.current?.centreOn(point),
    };
  }, []);
  return { view, zoom, isWhole };
}

const changeLevel = (level: MapLevel, step: 1 | -1): void =>
  lookAtMap({ level: levelBeside(level, step) });

/** Whether a step closer or farther changes the level, and not the size of the drawing. */
function isLevelStep(
  { level, isWhole }: { readonly level: MapLevel; readonly isWhole: boolean },
  step: 1 | -1,
): boolean {
  return step > 0 ? level !== 'component' : isWhole && level !== 'product';
}
