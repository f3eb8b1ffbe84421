import type { Box } from './geometry.ts';
import type { MapLayout } from './layoutMap.ts';

/** A numbered mark on the corner of a thing. */
export interface Badge {
  readonly key: string;
  /** Centre. */
  readonly x: number;
  readonly y: number;
  /** From 1. */
  readonly order: number;
}

/** Half of a badge stands out of the thing it numbers. */
const INSET_PX = 3;
export const BADGE_RADIUS_PX = 9;

/**
 * One badge for each stop that is on the map, in order: on its upper right corner, or on the next one, to the left and down, where no
 * tag hangs.
 */
export function placeBadges(
  layout: MapLayout,
  stops: readonly string[],
  tags: readonly Box[] = [],
): readonly Badge[] {
  const boxes = new Map<string, Box>(
    [...layout.hostings, ...layout.sites, ...layout.plates].map((box) => [box.key, box]),
  );
  return stops.flatMap((key, index) => {
    const box = boxes.get(key);
    if (!box) return [];
    const corners = cornersOf(box);
    const free = corners.find((corner) => !tags.some((tag) => isOver(corner, tag))) ?? corners[0];
    return [{ key, ...free, order: index + 1 }];
  });
}

type Point = Pick<Badge, 'x' | 'y'>;

function cornersOf({ x, y, width, height }: Box): readonly [Point, ...Point[]] {
  const [left, right] = [x + INSET_PX, x + width - INSET_PX];
  const [top, bottom] = [y + INSET_PX, y + height - INSET_PX];
  return [
    { x: right, y: top },
    { x: left, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
}

const isOver = ({ x, y }: Point, tag: Box): boolean =>
  x + BADGE_RADIUS_PX > tag.x &&
  x - BADGE_RADIUS_PX < tag.x + tag.width &&
  y + BADGE_RADIUS_PX > tag.y &&
  y - BADGE_RADIUS_PX < tag.y + tag.height;
