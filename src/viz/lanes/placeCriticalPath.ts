import { line } from 'd3';
import type { TimeScale } from '../timeScale.ts';
import type { CriticalStretch } from './lane.ts';
import type { PlacedLane } from './layoutLanes.ts';
import { spanOf } from './placeBars.ts';

/** Under the bars of a lane, above the line that ends it. */
const ABOVE_LANE_END_PX = 2;

/**
 * What kept a service down, as one path of stairs: under each part on its lane, then straight to the lane of the next.
 * A part whose lane is folded is drawn on the lane that folds it. Empty when the window shows none of it.
 */
export function placeCriticalPath(
  critical: readonly CriticalStretch[],
  lanes: readonly PlacedLane[],
  scale: TimeScale,
): string {
  const points = critical.flatMap((stretch): [number, number][] => {
    const lane = lanes.find((placed) => placed.lane.id === shownLane(stretch, lanes));
    const span = spanOf(stretch, scale);
    if (!lane || !span) return [];
    const y = lane.y + lane.height - ABOVE_LANE_END_PX;
    return [
      [span.x, y],
      [span.x + span.width, y],
    ];
  });
  return points.length === 0 ? '' : (line()(points) ?? '');
}

const shownLane = ({ lane, foldedBy }: CriticalStretch, lanes: readonly PlacedLane[]): string =>
  lanes.some((placed) => placed.lane.id === lane) ? lane : (foldedBy ?? lane);
