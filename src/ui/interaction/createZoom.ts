/** Zoom and pan of a drawing by wheel, pinch and drag. d3's zoom does the pointer work; what is drawn is the caller's. */
import { type D3ZoomEvent, pointer, select, zoom, zoomIdentity } from 'd3';
import { createWheel } from './createWheel.ts';

/** Where the drawing stands in its frame: `x = left + scale × x of the drawing`, in px. */
export interface ZoomView {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

interface Size {
  readonly widthPx: number;
  readonly heightPx: number;
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Zoom {
  /** Sizes of the frame and of the drawing. The whole drawing is shown again. */
  readonly update: (frame: Size, drawing: Size) => void;
  /** Closer above 1, around the middle of the frame. */
  readonly zoomBy: (factor: number) => void;
  readonly showAll: () => void;
  /** Moves the drawing, as little as can be, so that this part of it is in sight. */
  readonly bringIntoSight: (area: Area) => void;
  /** Moves the drawing so that this point of it is in the middle of the frame. */
  readonly centreOn: (point: { readonly x: number; readonly y: number }) => void;
  readonly destroy: () => void;
}

/** 1 is closer, -1 farther. */
type Step = 1 | -1;

export interface ZoomInput {
  readonly element: SVGSVGElement;
  readonly onMove: (view: ZoomView) => void;
  /** Whether a drag moves the drawing. */
  readonly mayDrag: () => boolean;
  /** Whether a turn of the wheel that way is not for the size of the drawing, but for `onBeyond`. */
  readonly isHeld: (step: Step) => boolean;
  /** The wheel was turned enough for one step. */
  readonly onBeyond: (step: Step) => void;
}

/** The closest view, as a multiple of the one that shows all. */
const CLOSEST = 8;
/** Between what is brought into sight and the edge of the frame, over which controls may stand. */
const AIR_PX = 44;

/** One step of the wheel beyond the drawing; less is the end of a gesture that was for the drawing. */
const BEYOND_PX = 100;

export function createZoom(input: ZoomInput): Zoom {
  const drawing = select<SVGSVGElement, unknown>(input.element);
  let frame: Size = { widthPx: 1, heightPx: 1 };
  let whole = zoomIdentity;
  let current = zoomIdentity;
  const behaviour = zoom<SVGSVGElement, unknown>()
    .filter((event: Event) => isDrag(event, current.k > whole.k && input.mayDrag()))
    .on('zoom', ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => {
      current = transform;
      input.onMove({ left: transform.x, top: transform.y, scale: transform.k });
    });
  // The wheel is ours: d3 would listen on the whole drawing, which costs a part of each frame.
  drawing.call(behaviour).on('dblclick.zoom', null).on('wheel.zoom', null);
  const wheel = createZoomWheel(input, (factor, point) => {
    drawing.call(behaviour.scaleBy, factor, point);
  });
  const showAll = (): void => {
    drawing.call(behaviour.transform, whole);
  };
  return {
    update: (newFrame, { widthPx, heightPx }) => {
      frame = newFrame;
      const fit = Math.min(frame.widthPx / widthPx, frame.heightPx / heightPx);
      whole = zoomIdentity.scale(fit);
      behaviour
        .scaleExtent([fit, fit * CLOSEST])
        .extent([
          [0, 0],
          [frame.widthPx, frame.heightPx],
        ])
        .translateExtent([
          [0, 0],
          [Math.max(widthPx, frame.widthPx / fit), Math.max(heightPx, frame.heightPx / fit)],
        ]);
      showAll();
    },
    zoomBy: (factor) => {
      drawing.call(behaviour.scaleBy, factor);
    },
    showAll,
    centreOn: ({ x, y }) => {
      drawing.call(behaviour.translateTo, x, y);
    },
    bringIntoSight: (area) => {
      const dx = shiftInto(current.invertX(0), current.invertX(frame.widthPx), [
        area.x - AIR_PX / current.k,
        area.x + area.width + AIR_PX / current.k,
      ]);
      const dy = shiftInto(current.invertY(0), current.invertY(frame.heightPx), [
        area.y - AIR_PX / current.k,
        area.y + area.height + AIR_PX / current.k,
      ]);
      if (dx !== 0 || dy !== 0) drawing.call(behaviour.translateBy, dx, dy);
    },
    destroy: () => {
      wheel.destroy();
      drawing.on('.zoom', null);
    },
  };
}

/** Turns of the wheel that are for the size of the drawing: how much closer, around which point of the frame in px. */
function createZoomWheel(
  input: ZoomInput,
  onZoom: (factor: number, point: [number, number]) => void,
): { readonly destroy: () => void } {
  const beyond = createBeyond(input);
  return createWheel(input.element, (event) => {
    if (!isForDrawing(event) || beyond(event)) return;
    event.preventDefault();
    onZoom(factorOf(event), pointer(event, input.element));
  });
}

/** Takes the turns of the wheel that are not for the drawing; says whether it took one. */
function createBeyond({ isHeld, onBeyond }: ZoomInput): (event: WheelEvent) => boolean {
  let turned = 0;
  return (event) => {
    const step = event.deltaY < 0 ? 1 : -1;
    if (event.deltaY === 0 || !isHeld(step)) return false;
    event.preventDefault();
    turned = Math.sign(turned) === Math.sign(event.deltaY) ? turned : 0;
    turned += event.deltaY;
    if (Math.abs(turned) >= BEYOND_PX) {
      turned = 0;
      onBeyond(step);
    }
    return true;
  };
}

/** How far a stretch must move to lie between two ends; its beginning first when it is longer. */
function shiftInto(from: number, until: number, [start, end]: readonly [number, number]): number {
  if (start < from) return from - start;
  return end > until ? Math.max(until - end, from - start) : 0;
}

/** A drag with the main button moves a drawing that is zoomed. */
function isDrag(event: Event, isZoomed: boolean): boolean {
  return event instanceof MouseEvent ? event.button === 0 && !event.ctrlKey && isZoomed : true;
}

/** A turn of the wheel zooms, except on a page that scrolls: there it needs Control, so that the wheel still turns the page. */
function isForDrawing({ ctrlKey, metaKey }: WheelEvent): boolean {
  const page = document.documentElement;
  return ctrlKey || metaKey || page.scrollHeight <= page.clientHeight;
}

/** A notch of 100 px is some 15%; with Control, as a touchpad says a pinch, ten times as much for a px. */
const DOUBLING_PER_PX = 0.002;
const DOUBLING_PER_LINE = 0.05;
const PINCH = 10;

/** How much closer a turn of the wheel looks. */
function factorOf({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const isPx = deltaMode === WheelEvent.DOM_DELTA_PIXEL;
  const isLines = deltaMode === WheelEvent.DOM_DELTA_LINE;
  const per = isPx ? DOUBLING_PER_PX : isLines ? DOUBLING_PER_LINE : 1;
  return 2 ** (-deltaY * per * (ctrlKey ? PINCH : 1));
}

/** The view before anything was zoomed. */
export const WHOLE_VIEW: ZoomView = { left: 0, top: 0, scale: 1 };
