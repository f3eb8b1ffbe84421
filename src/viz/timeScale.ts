/**
 * The one time axis: seconds of the run to px and back, through the fold of long pauses and a window that a person
 * zooms and pans. A window is told in seconds of the run, so that it survives a resize.
 */
import { scaleLinear } from 'd3';
import { at } from '../base/assert.ts';
import { type SimSeconds, simSeconds } from '../base/time.ts';
import type { TimeFold, TimeStretch } from './timeFold.ts';

export interface TimeScale {
  readonly fold: TimeFold;
  readonly window: TimeStretch;
  readonly widthPx: number;
  /** Px of each second that no break folds. */
  readonly pxPerSecond: number;
  /** Px from the left edge of the window; outside 0 … `widthPx` for moments outside the window. Rises strictly. */
  readonly x: (at: number) => number;
  /** The second nearest to a place, inside the run whatever the place. */
  readonly at: (x: number) => SimSeconds;
}

/** No closer than this many drawn seconds: below it, a run in whole seconds has nothing more to show. */
const WINDOW_SECONDS_MIN = 120;

/** A piecewise linear scale: straight inside each break and between two breaks. */
export function createTimeScale(fold: TimeFold, window: TimeStretch, widthPx: number): TimeScale {
  const { draw, undraw } = drawnSeconds(fold);
  const left = draw(window.from);
  const pxPerSecond = widthPx / (draw(window.until) - left);
  return {
    fold,
    window,
    widthPx,
    pxPerSecond,
    x: (at) => (draw(at) - left) * pxPerSecond,
    at: (x) => momentIn(fold, undraw(left + x / pxPerSecond)),
  };
}

/** The window that shows the whole run. */
export const wholeRun = (fold: TimeFold): TimeStretch => ({ from: fold.from, until: fold.until });

/**
 * The window `factor` times as close (below 1: farther), with `around` kept at its place on screen as far as the
 * ends of the run allow.
 */
export function zoomWindow(
  fold: TimeFold,
  window: TimeStretch,
  zoom: { readonly factor: number; readonly around: number },
): TimeStretch {
  const { draw } = drawnSeconds(fold);
  const [left, right] = [draw(window.from), draw(window.until)];
  const around = Math.min(Math.max(draw(zoom.around), left), right);
  const start = around - (around - left) / zoom.factor;
  return windowAt(fold, start, (right - left) / zoom.factor);
}

/** The window moved by a share of its own length, to the right when positive; it stops at the ends of the run. */
export function panWindow(fold: TimeFold, window: TimeStretch, share: number): TimeStretch {
  const { draw } = drawnSeconds(fold);
  const [left, right] = [draw(window.from), draw(window.until)];
  return windowAt(fold, left + (right - left) * share, right - left);
}

/** The window over a stretch with a little air around it. */
export function windowOver(fold: TimeFold, stretch: TimeStretch): TimeStretch {
  const { draw } = drawnSeconds(fold);
  const [left, right] = [draw(stretch.from), draw(stretch.until)];
  const air = (right - left) * 0.05;
  return windowAt(fold, left - air, right - left + 2 * air);
}

function windowAt(fold: TimeFold, start: number, length: number): TimeStretch {
  const { undraw } = drawnSeconds(fold);
  const whole = at(fold.knots, fold.knots.length - 1).drawn;
  const wanted = Math.min(Math.max(length, WINDOW_SECONDS_MIN), whole);
  const from = Math.min(Math.max(start, 0), whole - wanted);
  const first = momentIn(fold, undraw(from));
  const last = momentIn(fold, undraw(from + wanted));
  return last > first ? { from: first, until: last } : wholeRun(fold);
}

/** Seconds of the run to drawn seconds and back; both go straight on beyond the ends. */
function drawnSeconds(fold: TimeFold) {
  const moments = fold.knots.map((knot) => knot.at);
  const drawn = fold.knots.map((knot) => knot.drawn);
  const scale = scaleLinear(moments, drawn);
  return { draw: (at: number) => scale(at), undraw: (place: number) => scale.invert(place) };
}

const momentIn = (fold: TimeFold, at: number): SimSeconds =>
  simSeconds(Math.min(Math.max(Math.round(at), fold.from), fold.until));
