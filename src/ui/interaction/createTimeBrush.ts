/**
 * A strip of a drawing on which a press picks a place and a drag picks a stretch. d3's brush does the pointer work;
 * nothing of it is left on screen once the stretch is chosen.
 */
import { brushX, type D3BrushEvent, pointer, select } from 'd3';

export interface TimeBrushInput {
  readonly element: SVGGElement;
  /** A press without a drag, in px from the left of the strip. */
  readonly onPick: (x: number) => void;
  readonly onSelect: (from: number, until: number) => void;
}

export interface TimeBrush {
  readonly update: (box: { readonly widthPx: number; readonly heightPx: number }) => void;
  readonly destroy: () => void;
}

/** A hand trembles by this much when it presses. */
const DRAG_PX_MIN = 5;

export function createTimeBrush({ element, onPick, onSelect }: TimeBrushInput): TimeBrush {
  const strip = select(element);
  const brush = brushX<unknown>()
    .keyModifiers(false)
    .on('end', (event: D3BrushEvent<unknown>) => {
      if (!event.sourceEvent) return; // our own clearing below
      const [from, until] = stretchOf(event);
      strip.call(brush.clear);
      if (until - from >= DRAG_PX_MIN) onSelect(from, until);
      else onPick(pointer(event.sourceEvent, element)[0]);
    });
  return {
    update: ({ widthPx, heightPx }) => {
      strip.call(
        brush.extent([
          [0, 0],
          [widthPx, heightPx],
        ]),
      );
    },
    destroy: () => {
      strip.on('.brush', null).selectChildren().remove();
    },
  };
}

/** The two ends of a horizontal brush; equal when it was only pressed. */
function stretchOf({ selection }: D3BrushEvent<unknown>): readonly [number, number] {
  if (!selection) return [0, 0];
  const [from, until] = selection;
  return typeof from === 'number' && typeof until === 'number' ? [from, until] : [0, 0];
}
