/**
 * The wheel over a time axis: with Control or Command (and so with two fingers spread on a touchpad) it zooms, sideways
 * or with Shift it pans. A plain turn stays the page's, so that a panel that scrolls still does.
 */
import { createWheel } from './createWheel.ts';

export interface TimeWheelInput {
  readonly element: Element;
  /** `factor` above 1 is closer; `x` in px from the left of the element. */
  readonly onZoom: (factor: number, x: number) => void;
  /** Share of the visible stretch, to the right when positive. */
  readonly onPan: (share: number) => void;
}

/** One notch of a common wheel (100 px) zooms by a quarter. */
const ZOOM_PER_PX = 0.0022;
const PAN_PER_PX = 0.0012;
/** Px of one line, for browsers that count in lines. */
const LINE_PX = 16;

export function createTimeWheel({ element, onZoom, onPan }: TimeWheelInput): {
  readonly destroy: () => void;
} {
  return createWheel(element, (event) => {
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PX : 1;
    const zooms = event.ctrlKey || event.metaKey;
    const sideways = event.shiftKey ? event.deltaY || event.deltaX : event.deltaX;
    if (!zooms && (sideways === 0 || Math.abs(event.deltaY) > Math.abs(sideways))) return;
    event.preventDefault();
    if (zooms) {
      const x = event.clientX - element.getBoundingClientRect().left;
      onZoom(Math.exp(-event.deltaY * unit * ZOOM_PER_PX), x);
    } else onPan(sideways * unit * PAN_PER_PX);
  });
}
