import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { createDragging, type Dragging } from '../../interaction/createDragging.ts';
import { moveOnMap, useMapView } from '../../state/mapView.ts';
import { usePlaying } from '../../state/session.ts';

/** One press of an arrow, in px of the drawing. */
const STEP_PX = 8;

const ARROWS: Readonly<Record<string, { readonly dx: number; readonly dy: number }>> = {
  ArrowLeft: { dx: -STEP_PX, dy: 0 },
  ArrowRight: { dx: STEP_PX, dy: 0 },
  ArrowUp: { dx: 0, dy: -STEP_PX },
  ArrowDown: { dx: 0, dy: STEP_PX },
};

/**
 * Moves things of the map: a drag while the person moves things, Alt and an arrow at any time. Gives what to do with a
 * key.
 */
export function useMapMoving(
  drawing: RefObject<SVGSVGElement | null>,
  scale: number,
): (event: KeyboardEvent) => void {
  const dossier = usePlaying().run.description.product.name.fr;
  const { isMoving } = useMapView();
  const handle = useRef<Dragging | null>(null);
  useEffect(() => {
    if (!drawing.current) return undefined;
    const created = createDragging({
      element: drawing.current,
      onMove: (key, by) => moveOnMap(dossier, key, by),
    });
    handle.current = created;
    return () => created.destroy();
  }, [drawing, dossier]);
  useEffect(() => handle.current?.update(isMoving, scale), [isMoving, scale]);
  return (event) => {
    const by = ARROWS[event.key];
    const key = event.target instanceof SVGElement ? event.target.dataset['item'] : undefined;
    if (!by || key === undefined || !event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    moveOnMap(dossier, key, by);
  };
}
