import type { TimeStretch } from '../timeFold.ts';
import type { TimeScale } from '../timeScale.ts';
import type { LaneBar } from './lane.ts';

/** A narrower bar can't be seen. */
const BAR_WIDTH_PX_MIN = 3;

/** A span of px on one row, and whether it goes on beyond the edges of the window. */
export interface Span {
  readonly x: number;
  readonly width: number;
  readonly goesOnLeft: boolean;
  readonly goesOnRight: boolean;
}

export interface SpannedBar extends Span {
  readonly bar: LaneBar;
}

/** What the window shows of a stretch; null when nothing. */
export function spanOf(stretch: TimeStretch, scale: TimeScale): Span | null {
  const { window, widthPx } = scale;
  if (stretch.until < window.from || stretch.from > window.until) return null;
  const x = Math.max(scale.x(stretch.from), 0);
  const end = Math.min(scale.x(stretch.until), widthPx);
  return {
    x,
    width: end - x,
    goesOnLeft: stretch.from < window.from,
    goesOnRight: stretch.until > window.until,
  };
}

/**
 * The bars of one track that the window shows, in order. A short bar is widened until it can be seen, and its
 * neighbours give way: bars touch at most, stay inside the frame, and keep their order.
 */
export function placeBars(bars: readonly LaneBar[], scale: TimeScale): readonly SpannedBar[] {
  const spans = bars.flatMap((bar) => {
    const span = spanOf(bar, scale);
    return span ? [{ bar, ...span }] : [];
  });
  // So many bars that they can't all have the smallest width share what there is.
  const narrowest = Math.min(BAR_WIDTH_PX_MIN, scale.widthPx / Math.max(spans.length, 1));
  return pushedLeft(pushedRight(spans, narrowest), { narrowest, widthPx: scale.widthPx });
}

/** From left to right: each bar begins after the one before, at least `narrowest` wide. */
function pushedRight(spans: readonly SpannedBar[], narrowest: number): readonly SpannedBar[] {
  let free = 0;
  return spans.map((span) => {
    const x = Math.max(span.x, free);
    const width = Math.max(span.x + span.width - x, narrowest);
    free = x + width;
    return { ...span, x, width };
  });
}

/** From right to left: what was pushed out of the frame comes back, and pushes its neighbours in turn. */
function pushedLeft(
  spans: readonly SpannedBar[],
  { narrowest, widthPx }: { readonly narrowest: number; readonly widthPx: number },
): readonly SpannedBar[] {
  let limit = widthPx;
  return spans
    .toReversed()
    .map((span) => {
      const end = Math.min(span.x + span.width, limit);
      const x = Math.max(Math.min(span.x, end - narrowest), 0);
      limit = x;
      return { ...span, x, width: end - x };
    })
    .toReversed();
}
