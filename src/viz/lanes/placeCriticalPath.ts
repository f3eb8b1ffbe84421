import { at } from '../../base/assert.ts';
import type { TimeScale } from '../timeScale.ts';
import type { CriticalStretch } from './lane.ts';
import { spanOf } from './placeBars.ts';

/** Under the bars of a lane, above the line that ends it. */
const ABOVE_LANE_END_PX = 2;

/** Where a lane is drawn. */
export interface LaneBox {
  readonly id: string;
  readonly y: number;
  readonly height: number;
}

/** Paths of straight lines; empty when the window shows none. */
export interface CriticalPath {
  /** Under each part, on its lane. */
  readonly parts: string;
  /** From each part down or up to the lane of the next. */
  readonly links: string;
}

/**
 * What kept a service down, as stairs from lane to lane. A part whose lane is folded is drawn on the lane that folds
 * it.
 */
export function placeCriticalPath(
  critical: readonly CriticalStretch[],
  lanes: readonly LaneBox[],
  scale: TimeScale,
): CriticalPath {
  const steps = critical.flatMap((stretch) => {
    const lane = lanes.find((box) => box.id === shownLane(stretch, lanes));
    const span = spanOf(stretch, scale);
    if (!lane || !span) return [];
    const y = lane.y + lane.height - ABOVE_LANE_END_PX;
    return [{ from: span.x, until: span.x + span.width, y }];
  });
  return {
    parts: steps.map(({ from, until, y }) => `M${from} ${y}H${until}`).join(''),
    links: steps
      .slice(1)
      .map(({ from, y }, i) => `M${from} ${at(steps, i).y}V${y}`)
      .join(''),
  };
}

const shownLane = ({ lane, foldedBy }: CriticalStretch, lanes: readonly LaneBox[]): string =>
  lanes.some((box) => box.id === lane) ? lane : (foldedBy ?? lane);
