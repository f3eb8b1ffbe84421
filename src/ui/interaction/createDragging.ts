/** Drags the things of a drawing, found by their `data-item`. d3 does the pointer work; what moves is the caller's. */
import { type D3DragEvent, drag, select } from 'd3';

export interface Dragging {
  /** Whether a drag moves things now, and how many px of the screen one px of the drawing takes. */
  readonly update: (isOn: boolean, scale: number) => void;
  readonly destroy: () => void;
}

export function createDragging(input: {
  readonly element: SVGSVGElement;
  /** A thing was moved by so much, in px of the drawing. */
  readonly onMove: (key: string, by: { readonly dx: number; readonly dy: number }) => void;
}): Dragging {
  const drawing = select<SVGSVGElement, unknown>(input.element);
  let isOn = false;
  let scale = 1;
  let key: string | null = null;
  const behaviour = drag<SVGSVGElement, unknown>()
    .filter((event: MouseEvent) => isOn && event.button === 0 && itemOf(event.target) !== null)
    .on('start', ({ sourceEvent }: { sourceEvent: Event }) => {
      key = itemOf(sourceEvent.target);
    })
    .on('drag', (event: D3DragEvent<SVGSVGElement, unknown, unknown>) => {
      if (key !== null) input.onMove(key, { dx: event.dx / scale, dy: event.dy / scale });
    });
  drawing.call(behaviour);
  return {
    update: (on, px) => {
      isOn = on;
      scale = px;
    },
    destroy: () => {
      drawing.on('.drag', null);
    },
  };
}

const itemOf = (target: EventTarget | null): string | null =>
  (target instanceof Element
    ? target.closest<SVGElement>('[data-item]')?.dataset['item']
    : undefined) ?? null;
