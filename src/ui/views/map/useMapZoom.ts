import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { Box } from '../../../viz/map/geometry.ts';
import type { MapLayout } from '../../../viz/map/layoutMap.ts';
import { createZoom, WHOLE_VIEW, type Zoom, type ZoomView } from '../../interaction/createZoom.ts';
import type { Size } from '../../interaction/useSize.ts';

export interface MapZoom {
  readonly closer: () => void;
  readonly farther: () => void;
  readonly showAll: () => void;
  readonly bringIntoSight: (box: Box) => void;
}

/** One press of a button or key. */
const STEP = 1.5;

/** Zoom and pan of the map: the view to draw, and the gestures that have a button or a key. */
export function useMapZoom(
  drawing: RefObject<SVGSVGElement | null>,
  frame: Size,
  { widthPx, heightPx }: Pick<MapLayout, 'widthPx' | 'heightPx'>,
): { readonly view: ZoomView; readonly zoom: MapZoom; readonly isWhole: boolean } {
  const [view, setView] = useState(WHOLE_VIEW);
  const handle = useRef<Zoom | null>(null);
  useEffect(() => {
    if (!drawing.current) return undefined;
    const created = createZoom({ element: drawing.current, onMove: setView });
    handle.current = created;
    return () => {
      created.destroy();
      handle.current = null;
    };
  }, [drawing]);
  useEffect(() => {
    handle.current?.update(frame, { widthPx, heightPx });
  }, [frame, widthPx, heightPx]);
  const zoom = useMemo(
    () => ({
      closer: () => handle.current?.zoomBy(STEP),
      farther: () => handle.current?.zoomBy(1 / STEP),
      showAll: () => handle.current?.showAll(),
      bringIntoSight: (box: Box) => handle.current?.bringIntoSight(box),
    }),
    [],
  );
  const whole = Math.min(frame.widthPx / widthPx, frame.heightPx / heightPx);
  return { view, zoom, isWhole: view.scale <= whole };
}
